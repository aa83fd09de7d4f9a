package dimout.app.evaluate.series;

import dimout.app.error.UserError;
import dimout.model.SignalKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Real series, where somebody has them: traffic of a backbone and an ISP, shares of YouTube's
 * traffic, electricity demand, taxi rides, mentions on Twitter, requests to a load balancer.
 *
 * <p>None of them holds a known shutdown; every alarm on them counts as false, holidays included,
 * but for one blizzard in which New York banned cars from its streets.
 */
public final class RealSets {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss[.SSS]");
  private static final List<String> COMPANIES =
      List.of("AAPL", "AMZN", "CRM", "CVS", "FB", "GOOG", "IBM", "KO", "PFE", "UPS");
  private static final ZoneId UTC = ZoneId.of("UTC");

  private final Path folder;

  /**
   * @param folder the one that holds {@code nab}, {@code gtr-youtube} and so on
   */
  public RealSets(Path folder) {
    this.folder = folder;
  }

  /** Those that are there, in a fixed order. */
  public List<TrialSeries> all() {
    List<TrialSeries> found = new ArrayList<>(few());
    isp(found);
    electricity(found);
    for (String company : COMPANIES) {
      nab(found, "Twitter_volume_" + company, "nab: twitter");
    }
    nab(found, "elb_request_count_8c0756", "nab: servers");
    nab(found, "ec2_network_in_257a54", "nab: servers");
    nab(found, "ec2_network_in_5abac7", "nab: servers");
    return found;
  }

  /** The quick ones among them. */
  public List<TrialSeries> few() {
    List<TrialSeries> found = new ArrayList<>();
    gtr(found, "GE", "Asia/Tbilisi");
    gtr(found, "NL", "Europe/Amsterdam");
    taxi(found);
    return found;
  }

  private void isp(List<TrialSeries> found) {
    ZoneId london = ZoneId.of("Europe/London");
    add(
        found,
        "uk-eu-isp-5min/it_uk_5m.csv",
        "time_count",
        "bits",
        london,
        label("uk and eu isp", "UK academic backbone", "country/GB", 300, london, false, true));
    ZoneId paris = ZoneId.of("Europe/Paris");
    add(
        found,
        "uk-eu-isp-5min/it_eu_5m.csv",
        "time_count",
        "traffic (in bits)",
        paris,
        label("uk and eu isp", "European ISP", "group/eu-isp", 300, paris, false, true));
    add(
        found,
        "uk-eu-isp-5min/worldcup98_5m.csv",
        "timestamp",
        "count_raw",
        paris,
        label("world cup 1998", "World Cup 1998", "group/worldcup98", 300, paris, true, false));
  }

  /** Bins of two hours, times in UTC as far as the series themselves can tell. */
  private void gtr(List<TrialSeries> found, String country, String zone) {
    add(
        found,
        "gtr-youtube/" + country + ".csv",
        "date and time",
        "value",
        UTC,
        label(
            "gtr youtube",
            "YouTube " + country,
            "country/" + country,
            7200,
            ZoneId.of(zone),
            false,
            true));
  }

  /** Victoria's demand in market time, which keeps standard time the year round. */
  private void electricity(List<TrialSeries> found) {
    add(
        found,
        "electricity/elecdemand_dataset.csv",
        "ds",
        "y",
        ZoneId.of("UTC+10"),
        label(
            "electricity",
            "demand of Victoria",
            "region/AU-VIC",
            1800,
            ZoneId.of("Australia/Melbourne"),
            false,
            true));
  }

  /** With the blizzard of January 2015: from noon, when the city went home, to the next night. */
  private void taxi(List<TrialSeries> found) {
    ZoneId york = ZoneId.of("America/New_York");
    List<TrialSeries> rides = new ArrayList<>();
    add(
        rides,
        "nab/nyc_taxi.csv",
        "timestamp",
        "value",
        york,
        label("nyc taxi", "nyc_taxi", "region/US-NY", 1800, york, true, true));
    KnownFall blizzard =
        new KnownFall(
            "a blizzard on 26 and 27 January 2015; New York banned all cars from its streets from "
                + "23:00 to 07:30 (the city; labelled in NAB)",
            LocalDateTime.of(2015, 1, 26, 12, 0).atZone(york).toEpochSecond(),
            LocalDateTime.of(2015, 1, 28, 0, 0).atZone(york).toEpochSecond());
    rides.forEach(each -> found.add(each.knowing(blizzard)));
  }

  private void nab(List<TrialSeries> found, String name, String set) {
    boolean counts = !name.startsWith("ec2");
    add(
        found,
        "nab/" + name + ".csv",
        "timestamp",
        "value",
        UTC,
        label(set, name, "group/" + name, 300, UTC, counts, false));
  }

  private static TrialSeries.Label label(
      String set,
      String name,
      String entity,
      int step,
      ZoneId zone,
      boolean counts,
      boolean seasonal) {
    return new TrialSeries.Label(
        set, name, entity, SignalKind.TRAFFIC, step, zone, counts, seasonal, null);
  }

  private void add(
      List<TrialSeries> found,
      String file,
      String time,
      String value,
      ZoneId clock,
      TrialSeries.Label label) {
    Path path = folder.resolve(file);
    if (!Files.isReadable(path)) {
      return;
    }
    Grid grid = new Grid(label.stepSeconds());
    CsvRows.read(path)
        .forEach(
            List.of(time, value),
            row -> grid.put(epoch(path, row.get(0), clock), number(path, row.get(1))));
    found.add(grid.series(label, Double.NaN));
  }

  static long epoch(Path file, String text, ZoneId clock) {
    try {
      return LocalDateTime.parse(text, TIME).atZone(clock).toEpochSecond();
    } catch (DateTimeException e) {
      throw UserError.input(file.toString(), "", "'" + text + "' is no time", e);
    }
  }

  static double number(Path file, String text) {
    try {
      return text.isEmpty() ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw UserError.input(file.toString(), "", "'" + text + "' is no number", e);
    }
  }
}
