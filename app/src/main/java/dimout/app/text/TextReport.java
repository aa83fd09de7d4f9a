package dimout.app.text;

import dimout.model.Analysis;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.SeriesReport;
import dimout.model.Spell;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An analysis for a reader: what is claimed first, then what it rests on. */
public final class TextReport {
  private static final int WIDTH = 96;
  private static final int MOST_SPELLS = 12;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Function<String, ZoneId> zones;
  private final Locale locale;
  private final Phrases phrases;
  private final Figures figures;
  private final Appendable out;

  /**
   * A report in one language.
   *
   * @param zones the zone of an entity, for local times
   */
  public TextReport(Function<String, ZoneId> zones, Locale locale, Appendable out) {
    this.zones = zones;
    this.locale = locale;
    this.phrases = Phrases.of(locale);
    this.figures = new Figures(phrases);
    this.out = out;
  }

  /** Writes all of it. */
  public void write(Analysis analysis) throws IOException {
    summary(analysis);
    for (Incident incident : analysis.incidents()) {
      incident(incident);
    }
    series(analysis.series());
  }

  private void summary(Analysis analysis) throws IOException {
    long blind = analysis.series().stream().filter(series -> !judged(series)).count();
    Map<String, Object> arguments =
        Map.of(
            "instant",
            new Times(phrases, ZoneOffset.UTC).utc(analysis.asOf(), null),
            "series",
            analysis.series().size() - blind,
            "incidents",
            analysis.incidents().size(),
            "count",
            analysis.incidents().isEmpty() ? blind : analysis.incidents().size());
    boolean nothing = blind == analysis.series().size();
    if (!analysis.incidents().isEmpty()) {
      line(phrases.say("report.incidents", arguments));
    } else {
      line(phrases.say(nothing ? "report.nothing_to_judge" : "report.none", arguments));
    }
    if (blind > 0 && !nothing) {
      line(phrases.say("report.blind", Map.of("count", blind)));
    }
    line("");
  }

  private static boolean judged(SeriesReport series) {
    return series.points() > 0 && series.trackable();
  }

  private void incident(Incident incident) throws IOException {
    Statement statement = Statement.of(incident, zones.apply(incident.entity()), locale);
    wrapped(statement.text());
    Map<String, String> hours =
        Map.of(
            "gross", figures.duration(incident.hours().gross()),
            "net", figures.duration(incident.hours().net()),
            "longest", figures.duration(incident.hours().longest()));
    line(
        "  "
            + incident.entity()
            + ", "
            + incident.status().word()
            + ": "
            + phrases.say("report.hours", hours));
    if (incident.routedButDark()) {
      line("  " + phrases.say("flag.routed_but_dark"));
    }
    if (incident.inUseButUnpingable()) {
      line("  " + phrases.say("flag.in_use_but_unpingable"));
    }
    spells(incident.spells());
    signals(incident.signals());
    line("");
  }

  private void spells(List<Spell> spells) throws IOException {
    if (spells.size() < 2) {
      return;
    }
    line("  " + phrases.say("report.spells") + ":");
    Table table = new Table();
    for (Spell spell : spells.subList(0, Math.min(spells.size(), MOST_SPELLS))) {
      double hours = (spell.until().getEpochSecond() - spell.from().getEpochSecond()) / 3600.0;
      Double percent = spell.percentOfUsual();
      table.row(
          stamp(spell.from()) + " – " + stamp(spell.until()),
          figures.duration(hours),
          percent == null ? "" : figures.level(percent));
    }
    table.write(out, "    ");
    if (spells.size() > MOST_SPELLS) {
      line(
          "    " + phrases.say("report.more_spells", Map.of("count", spells.size() - MOST_SPELLS)));
    }
  }

  private void signals(List<IncidentSignal> signals) throws IOException {
    line("  " + phrases.say("report.signals") + ":");
    Table table = new Table();
    for (IncidentSignal signal : signals) {
      Double percent = signal.percentOfUsual();
      table.row(
          signal.signal(),
          signal.kind().word(),
          signal.state().word(),
          percent == null ? "" : figures.level(percent, signal.low(), signal.high()));
    }
    table.write(out, "    ");
  }

  private void series(List<SeriesReport> reports) throws IOException {
    line(phrases.say("report.series") + ":");
    Table table = new Table();
    List<String> head = new ArrayList<>();
    for (String column : List.of("entity", "signal", "step", "data", "missing", "drop", "found")) {
      head.add(phrases.say("report.column." + column));
    }
    table.row(head.toArray(String[]::new));
    for (SeriesReport report : reports) {
      table.row(
          report.entity(),
          report.signal(),
          figures.duration(report.stepSeconds() / 3600.0),
          stamp(report.first()) + " – " + stamp(report.last()),
          Long.toString(report.missing()),
          drop(report),
          found(report));
    }
    table.write(out, "  ");
  }

  private String drop(SeriesReport report) {
    if (report.points() == 0) {
      return phrases.say("report.no_data");
    }
    if (!report.trackable()) {
      return phrases.say("report.not_trackable");
    }
    Double drop = report.minimumDetectableDropPercent();
    return drop == null
        ? phrases.say("report.drop.unknown")
        : phrases.say("report.drop", Map.of("percent", figures.number(drop)));
  }

  private String found(SeriesReport report) {
    if (report.points() == 0 || (!report.trackable() && report.outages().isEmpty())) {
      return "";
    }
    double dark = report.outages().stream().mapToDouble(outage -> outage.hours().net()).sum();
    String outages =
        phrases.say(
            "report.outages",
            Map.of("count", report.outages().size(), "dark", figures.duration(dark)));
    int shifts = report.levelShifts().size();
    return shifts == 0
        ? outages
        : outages + ", " + phrases.say("report.shifts", Map.of("count", shifts));
  }

  private static String stamp(@Nullable Instant time) {
    return time == null ? "" : STAMP.format(time);
  }

  private void wrapped(String text) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        line(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    line(line.toString());
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
