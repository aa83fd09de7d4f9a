package dimout.app.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Fusion and own faults: in tables, and held to their targets. */
final class FusionTables {
  private final Confirmations.Quiet quiet;
  private final Confirmations.Delays delays;
  private final List<OwnFaults.Result> faults;
  private final List<Coincidences.Result> coincidences;

  FusionTables(
      Confirmations.Quiet quiet,
      Confirmations.Delays delays,
      List<OwnFaults.Result> faults,
      List<Coincidences.Result> coincidences) {
    this.coincidences = List.copyOf(coincidences);
    this.quiet = quiet;
    this.delays = delays;
    this.faults = List.copyOf(faults);
  }

  List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    double rate = quiet.confirmed() / quiet.years();
    targets.add(
        target(
            "falsely confirmed incidents a country-year",
            "≤ 0.05",
            Figures.rate(quiet.confirmed(), quiet.years()),
            rate <= 0.05,
            quiet.confirmed() + " in " + Figures.number(quiet.years(), 1) + " country-years"));
    double share = delays.confirmed().value();
    targets.add(
        target(
            "shutdowns of probing and traffic that are confirmed",
            "≥ 0.98",
            Figures.shareWithInterval(delays.confirmed()),
            share >= 0.98,
            "of " + delays.confirmed().trials()));
    delay("possible, minutes, p90", 10, delays.possible(), targets);
    delay("confirmed, minutes, p90", 20, delays.confirming(), targets);
    delay("restoration, minutes, p90", 20, delays.restoring(), targets);
    int total = faults.stream().mapToInt(OwnFaults.Result::faults).sum();
    int alerts = faults.stream().mapToInt(OwnFaults.Result::alerts).sum();
    targets.add(
        target(
            "national alerts by " + total + " faults of our own",
            "≤ 1",
            String.valueOf(alerts),
            alerts <= 1,
            "see the table of faults"));
    Share found =
        coincidences.stream()
            .map(Coincidences.Result::found)
            .reduce(Share::plus)
            .orElse(Share.NONE);
    targets.add(
        target(
            "real falls that are told beside the guard against our faults",
            "≥ 0.98",
            Figures.shareWithInterval(found),
            found.value() >= 0.98,
            "see the table of coincidences"));
    return targets;
  }

  private static void delay(String aim, double bar, Sample sample, List<Target> targets) {
    double value = sample.quantile(0.9);
    targets.add(
        target(
            aim, "≤ " + Figures.number(bar, 0), Figures.number(value, 0), value <= bar, "at p90"));
  }

  private static Target target(String aim, String bar, String measured, boolean met, String why) {
    return new Target(aim, bar, measured, met, met ? "" : why);
  }

  List<Table> tables() {
    return List.of(countries(), sooner(), faults(), coincidences());
  }

  private Table countries() {
    List<String> row =
        List.of(
            Figures.number(quiet.years(), 1),
            Figures.rate(quiet.confirmed(), quiet.years()),
            Figures.rate(quiet.probable(), quiet.years()),
            Figures.rate(quiet.possible(), quiet.years()));
    return new Table(
        "Incidents of countries to which nothing happens",
        List.of("Six made countries with four signals each in half-hour bins, a country-year:"),
        List.of("country-years", "confirmed", "probable", "possible"),
        List.of(row));
  }

  private Table sooner() {
    List<List<String>> rows =
        List.of(
            row("possible", delays.possible()),
            row("confirmed", delays.confirming()),
            row("restoration", delays.restoring()));
    return new Table(
        "Minutes until it is said",
        List.of(
            "Made shutdowns to 7 % for 8 h in all signals but BGP, 5-minute bins, as if live: from "
                + "the start of the first dark bin, or of the first that is up again, to the end "
                + "of the bin after which it is said."),
        List.of("what", "p50", "p90", "of"),
        rows);
  }

  private static List<String> row(String what, Sample sample) {
    return List.of(
        what,
        Figures.number(sample.quantile(0.5), 0),
        Figures.number(sample.quantile(0.9), 0),
        String.valueOf(sample.size()));
  }

  private Table faults() {
    List<List<String>> rows =
        faults.stream()
            .map(result ->
                List.of(
                    result.fault().words(),
                    String.valueOf(result.faults()),
                    String.valueOf(result.alerts()),
                    String.valueOf(result.standing()),
                    String.valueOf(result.otherwise()),
                    String.valueOf(result.without())))
            .toList();
    return new Table(
        "Faults of our own",
        List.of(
            "Each strikes all of thirty unrelated countries for 10 to 60 minutes, sixteen hours after"
                + " the one before; a table of places that is renewed for good, four days after. An"
                + " alert is any incident of a country that was ever said, whatever its status,"
                + " began between a fault's beginning and three hours after its end, and would not"
                + " have been without; one that is taken back was said all the same. Beside it the"
                + " incidents of all other times, and those of a run in which nothing breaks."),
        List.of(
            "fault",
            "faults",
            "national alerts",
            "not taken back",
            "incidents at other times",
            "incidents without faults"),
        rows);
  }

  private Table coincidences() {
    List<List<String>> rows =
        coincidences.stream()
            .map(result ->
                List.of(
                    result.event().words(),
                    String.valueOf(result.found().trials()),
                    Figures.share(result.found()),
                    Figures.share(result.confirmed()),
                    Figures.middleAndTail(result.possible()),
                    Figures.middleAndTail(result.confirming()),
                    String.valueOf(result.retracted())))
            .toList();
    return new Table(
        "Real falls beside the guard against our faults",
        List.of(
            "What must not be taken for a fault of ours: of thirty countries in 5-minute bins some"
                + " lose 93 % of probing and traffic for 3 h, as if live. Minutes as above."),
        List.of(
            "who falls",
            "falls",
            "told",
            "confirmed",
            "possible p50 / p90",
            "confirmed p50 / p90",
            "taken back"),
        rows);
  }
}
