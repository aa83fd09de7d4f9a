package dimout.pipeline;

import dimout.model.SignalKind;
import java.util.List;

/** What is measured and how it is judged, one line each. */
public final class Catalog {
  /** One signal. */
  public record SignalEntry(String name, SignalKind kind, String unit, String meaning) {}

  /** One step of the method, with where it comes from. */
  public record MethodEntry(String name, String meaning, String source) {}

  private static final List<SignalEntry> SIGNALS =
      List.of(
          new SignalEntry(
              "bgp-visible-slash24",
              SignalKind.BGP,
              "/24 blocks",
              "IPv4 address blocks that at least half of the full-feed networks have a route to"),
          new SignalEntry(
              "bgp-visible-slash48",
              SignalKind.BGP,
              "/48 blocks",
              "IPv6 address blocks that at least half of the full-feed networks have a route to"),
          new SignalEntry(
              "bgp-visible-prefixes-ipv6",
              SignalKind.BGP,
              "prefixes",
              "IPv6 prefixes that at least half of the full-feed networks have a route to"),
          new SignalEntry(
              "bgp-visible-origins",
              SignalKind.BGP,
              "networks",
              "networks of a country that announce at least one visible prefix"),
          new SignalEntry(
              "probing-up-slash24",
              SignalKind.PROBING,
              "/24 blocks",
              "IPv4 address blocks that answer active probes"),
          new SignalEntry(
              "telescope-unique-sources",
              SignalKind.TELESCOPE,
              "addresses",
              "addresses whose background noise reaches an unused network"),
          new SignalEntry(
              "traffic-bytes",
              SignalKind.TRAFFIC,
              "bytes",
              "traffic that a network or a service sees"),
          new SignalEntry(
              "traffic-requests", SignalKind.TRAFFIC, "requests", "requests that a service gets"));

  private static final List<MethodEntry> METHODS =
      List.of(
          new MethodEntry(
              "WeeklyUsual",
              "usual: the median of the last five weeks at this local time of the week, at the"
                  + " level of the last days; frozen while an outage lasts",
              "after Richter et al., IMC 2018, and Guillot et al., TMA 2019 (Chocolatine)"),
          new MethodEntry(
              "Spread",
              "how far calm bins lie from usual, by time of day, so that one in ten lies outside",
              "Robbins and Monro 1951; Gibbs and Candès, NeurIPS 2021"),
          new MethodEntry(
              "Tail",
              "the trigger: a fall deeper than the series' own calm days bring in years",
              "Fisher and Tippett 1928; Gumbel 1958"),
          new MethodEntry(
              "Onset",
              "the change point with the best likelihood, and the earliest within 1.92 of it",
              "Hinkley, Biometrika 1970; Wilks 1938"),
          new MethodEntry(
              "Turn",
              "restorations and recovery: which side of the middle of the loss a bin lies on",
              "Page, Biometrika 1954"),
          new MethodEntry(
              "Dips",
              "shallow outages in noisy series, by both of their edges: a fall and, within 12 hours,"
                  + " a rise like it, each too common to be told alone",
              "own"),
          new MethodEntry(
              "Pulses",
              "short outages in bins of half an hour to four hours, when they are over: both edges"
                  + " at once, as one pulse",
              "own"),
          new MethodEntry(
              "SlowLevel",
              "the second detector, for throttling over weeks: each day's level against the median"
                  + " of eight weeks that ended a week before",
              "Page, Biometrika 1954; after Jigsaw's daily medians"),
          new MethodEntry(
              "Phase",
              "a rhythm that comes early or late against its clock for days is followed",
              "own"),
          new MethodEntry(
              "HolidayCalendar",
              "public holidays by rule: usual is that of the day of rest, and only a much deeper"
                  + " fall is an outage",
              "Meeus, Astronomical Algorithms (Easter); Umm al-Qura calendar"),
          new MethodEntry(
              "UnitChange",
              "a fall to exactly a thousandth or a millionth is another unit, a fault of the data",
              "own"),
          new MethodEntry(
              "CommonModeStage",
              "places that share nothing but our measurement fall together: our own fault",
              "after Danezis 2011 (control by other countries) and the scatter test of PAM 2019"),
          new MethodEntry(
              "Detectable",
              "the smallest one-hour drop found in nine of ten hours of the series' own past",
              "by injection into the series itself"),
          new MethodEntry(
              "ScopeTally",
              "scope: the network or region that lost 80 % of what its country lost, all else being"
                  + " up; and who stayed up",
              "own; after Richter et al., IMC 2018"),
          new MethodEntry(
              "Phases",
              "how good a return is: answers to users but not to pings, the other way round, in"
                  + " part",
              "own"),
          new MethodEntry(
              "Campaigns",
              "dark spells that come back at one local time within four days of each other",
              "Bischof et al., SIGCOMM 2023 (Destination Unreachable)"),
          new MethodEntry(
              "EvidenceTable",
              "shutdown or accident: how often each feature went with either, as points; never a"
                  + " verdict",
              "Bischof et al., SIGCOMM 2023, its published events"),
          new MethodEntry(
              "Fusion",
              "one incident of the overlapping outages of an entity; two kinds confirm",
              "after IODA, and Bischof et al., SIGCOMM 2023 (Destination Unreachable)"));

  private Catalog() {}

  /** The signals that Dimout itself makes or reads, in the order in which they are shown. */
  public static List<SignalEntry> signals() {
    return SIGNALS;
  }

  /** The steps of the method, in the order in which they are taken. */
  public static List<MethodEntry> methods() {
    return METHODS;
  }
}
