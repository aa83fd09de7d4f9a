package dimout.app.text;

import dimout.model.Analysis;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.PointState;
import dimout.model.SeriesReport;
import dimout.model.Spell;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An analysis for a reader: what is claimed first, then what it rests on. */
public final class TextReport {
  private static final int MOST_SPELLS = 12;
  private static final int MOST_INCIDENTS = 10;
  private static final int FEW = 3;
  private static final int MANY = 6;
  private static final long UNSTEADY_DAYS = 4;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Function<String, ZoneId> zones;
  private final Locale locale;
  private final Phrases phrases;
  private final Figures figures;
  private final Function<Incident, Findings> findings;
  private final Appendable out;

  /**
   * A report in one language.
   *
   * @param zones the zone of an entity, for local times
   * @param findings what was found out about an incident
   */
  public TextReport(
      Function<String, ZoneId> zones,
      Locale locale,
      Function<Incident, Findings> findings,
      Appendable out) {
    this.zones = zones;
    this.locale = locale;
    this.phrases = Phrases.of(locale);
    this.figures = new Figures(phrases);
    this.findings = findings;
    this.out = out;
  }

  /** Writes all of it. */
  public void write(Analysis analysis) throws IOException {
    summary(analysis);
    List<Incident> longest = longest(analysis.incidents());
    if (analysis.incidents().size() > FEW) {
      overview(analysis.incidents());
    }
    if (longest.size() < analysis.incidents().size()) {
      int all = analysis.incidents().size();
      line(phrases.say("report.longest", Map.of("count", longest.size(), "all", all)));
      line("");
    }
    Set<String> notes = new LinkedHashSet<>();
    for (Incident incident : longest) {
      notes.add(incident(incident));
    }
    notes.remove("");
    for (String note : notes) {
      wrapped(note);
      line("");
    }
    series(analysis.series());
  }

  private static List<Incident> longest(List<Incident> incidents) {
    return incidents.stream()
        .sorted(
            Comparator.comparing(Incident::ongoing)
                .thenComparingDouble(incident -> incident.hours().net())
                .reversed())
        .limit(MOST_INCIDENTS)
        .toList();
  }

  private void summary(Analysis analysis) throws IOException {
    List<Incident> incidents = analysis.incidents();
    long blind = analysis.series().stream().filter(series -> !judged(series)).count();
    boolean nothing = blind == analysis.series().size();
    Map<String, Object> arguments =
        Map.of(
            "instant", new Times(phrases, ZoneOffset.UTC).utc(analysis.asOf(), null),
            "series", analysis.series().size() - blind,
            "incidents", incidents.size(),
            "entities", incidents.stream().map(Incident::entity).distinct().count(),
            "all", analysis.series().stream().map(SeriesReport::entity).distinct().count(),
            "ongoing", incidents.stream().filter(Incident::ongoing).count());
    String none = nothing ? "report.nothing_to_judge" : "report.none";
    line(phrases.say(incidents.isEmpty() ? none : "report.incidents", arguments));
    if (blind > 0 && !nothing) {
      line(phrases.say("report.blind", Map.of("count", blind)));
    }
    for (SeriesReport series : analysis.series()) {
      caution(series);
    }
    line("");
  }

  /** More outages than any country ever had say something of the series, not of the country. */
  private void caution(SeriesReport series) throws IOException {
    Instant first = series.first();
    Instant last = series.last();
    if (first == null || last == null || series.outages().size() < MANY) {
      return;
    }
    long days = Duration.between(first, last).toDays();
    if (days < UNSTEADY_DAYS * series.outages().size()) {
      wrapped(
          phrases.say(
              "report.unsteady",
              Map.of(
                  "entity", series.entity(),
                  "signal", series.signal(),
                  "count", series.outages().size(),
                  "days", days)));
    }
  }

  private void overview(List<Incident> incidents) throws IOException {
    Table table = new Table();
    table.row(
        phrases.say("report.column.entity"),
        phrases.say("report.overview.since"),
        phrases.say("report.overview.until"),
        phrases.say("report.overview.gross"),
        phrases.say("report.overview.net"),
        phrases.say("report.overview.level"),
        phrases.say("report.overview.status"));
    for (Incident incident : incidents) {
      Instant recovery = incident.recovery();
      table.row(
          incident.entity(),
          stamp(incident.onset()),
          recovery == null ? phrases.say("report.ongoing") : stamp(recovery),
          figures.duration(incident.hours().gross()),
          figures.duration(incident.hours().net()),
          leadLevel(incident),
          incident.status().word());
    }
    table.write(out, "  ");
    line("");
  }

  private String leadLevel(Incident incident) {
    for (IncidentSignal signal : incident.signals()) {
      if (signal.signal().equals(incident.leadSignal())) {
        return signal.kind().word() + " " + level(signal);
      }
    }
    return "";
  }

  private String level(IncidentSignal signal) {
    Double percent = signal.percentOfUsual();
    return percent == null ? "" : figures.level(percent, signal.low(), signal.high());
  }

  private static boolean judged(SeriesReport series) {
    return series.points() > 0 && series.trackable();
  }

  /** Tells one; what must be said of its evidence is said once for all. */
  private String incident(Incident incident) throws IOException {
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
    ZoneId zone = zones.apply(incident.entity());
    Findings found = findings.apply(incident);
    FindingsReport report = new FindingsReport(zone, locale, new Names(phrases)::entity, out);
    report.write(incident, found);
    line("");
    return report.note(found);
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
      table.row(signal.signal(), signal.kind().word(), ofItsOwn(signal), level(signal));
    }
    table.write(out, "    ");
  }

  /** Its own outage, or its state where it had none. */
  private static String ofItsOwn(IncidentSignal signal) {
    Instant onset = signal.onset();
    Instant recovery = signal.recovery();
    return onset == null
        ? signal.state().word()
        : PointState.OUTAGE.word()
            + " "
            + stamp(onset)
            + " –"
            + (recovery == null ? "" : " " + stamp(recovery));
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
    Paragraph.write(out, text, "");
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
