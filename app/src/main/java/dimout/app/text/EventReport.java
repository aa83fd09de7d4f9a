package dimout.app.text;

import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The report of one event in one country: headlines with their ledgers, the ledger of each network,
 * and where figures that others published stand beside the measured ones.
 */
public final class EventReport {
  private static final double HALF_A_MINUTE = .5 / 60;

  private final ZoneId zone;
  private final Locale locale;
  private final Appendable out;
  private final Phrases phrases;
  private final Figures figures;
  private final Names names;
  private final Times times;

  /**
   * A report in one language.
   *
   * @param zone the country's, for local times
   */
  public EventReport(ZoneId zone, Locale locale, Appendable out) {
    this.zone = zone;
    this.locale = locale;
    this.out = out;
    this.phrases = Phrases.of(locale);
    this.figures = new Figures(phrases);
    this.names = new Names(phrases);
    this.times = new Times(phrases, zone);
  }

  /**
   * Says that none of this was measured.
   *
   * @param facts rows of the table that it was made from
   * @param sources where they were published
   */
  public void preamble(String country, long facts, long sources) throws IOException {
    wrapped(say("demo.title", Map.of("place", names.entity(country))), "");
    wrapped(say("demo.not_measured", Map.of("facts", facts, "sources", sources)), "");
    blank();
  }

  /** Heads what was known at a time. */
  public void asOf(Instant time) throws IOException {
    wrapped(say("demo.as_of", Map.of("instant", times.instant(time, null))), "");
  }

  /** Heads what was known at the hour that somebody counted to. */
  public void asOfClaim(Instant time, double hours) throws IOException {
    wrapped(
        say(
            "demo.as_of.claim",
            Map.of("instant", times.instant(time, null), "hours", figures.duration(hours))),
        "");
  }

  /** Heads what is known in the end. */
  public void whole() throws IOException {
    wrapped(say("demo.whole", Map.of()), "");
  }

  /** Says that nothing was found. */
  public void nothing(String country) throws IOException {
    wrapped(say("demo.nothing", Map.of("place", names.entity(country))), "  ");
    blank();
  }

  /**
   * The statement of an incident, its ledger and its spells.
   *
   * @param points of the incident's entity
   */
  public void headline(Incident incident, List<JudgedPoint> points) throws IOException {
    wrapped(Statement.of(incident, zone, locale).text(), "  ");
    wrapped(say("report.hours", hours(incident)), "  ");
    Spell last = incident.spells().get(incident.spells().size() - 1);
    wrapped(
        say(
            spellKey(incident, last),
            Map.of(
                "onset", times.instant(last.from(), year(incident)),
                "until", times.instant(last.until(), year(incident)),
                "levels", levels(incident, points, last))),
        "  ");
    Table table = new Table();
    for (Spell spell : incident.spells()) {
      double hours = (spell.until().getEpochSecond() - spell.from().getEpochSecond()) / 3600.0;
      Double percent = spell.percentOfUsual();
      table.row(
          times.utc(spell.from(), year(incident)),
          times.utc(spell.until(), year(incident)),
          figures.duration(hours),
          percent == null ? "" : figures.level(percent));
    }
    if (incident.spells().size() > 1) {
      out.append("  ").append(say("report.spells", Map.of())).append(":\n");
      table.write(out, "    ");
    }
    before(incident);
    blank();
  }

  /**
   * What was found out about an incident.
   *
   * @param known what entities are called beside their codes
   */
  public void findings(Incident incident, Findings found, Map<String, String> known)
      throws IOException {
    FindingsReport report =
        new FindingsReport(
            zone,
            locale,
            entity -> (names.entity(entity) + " " + known.getOrDefault(entity, "")).strip(),
            out);
    report.write(incident, found);
    wrapped(report.note(found), "  ");
    blank();
  }

  private static String spellKey(Incident incident, Spell last) {
    if (!incident.ongoing()) {
      return "demo.spell.last";
    }
    return last.until().isBefore(incident.lastData()) ? "demo.spell.up" : "demo.spell.current";
  }

  /** What began before the incident was dark in two kinds: its pre-phase. */
  private void before(Incident incident) throws IOException {
    for (IncidentSignal signal : incident.signals()) {
      Instant onset = signal.onset();
      if (onset != null && onset.isBefore(incident.onset())) {
        wrapped(
            say(
                "demo.before",
                Map.of(
                    "signal", names.kind(signal.kind()),
                    "onset", times.instant(onset, year(incident)))),
            "  ");
      }
    }
  }

  /**
   * The ledger of every network.
   *
   * @param networks what each entity is called, in the order of the ledger
   * @param incidents each network's part in the event; a network without one has none
   */
  public void ledger(Map<String, String> networks, Map<String, Incident> incidents)
      throws IOException {
    wrapped(say("demo.ledger", Map.of()), "");
    Table table = new Table();
    List<String> head = new ArrayList<>();
    for (String column :
        List.of("network", "onset", "gross", "net", "longest", "level", "before")) {
      head.add(say("demo.column." + column, Map.of()));
    }
    table.row(head.toArray(String[]::new));
    networks.forEach((entity, name) -> row(table, entity, name, incidents.get(entity)));
    table.write(out, "  ");
    blank();
  }

  private void row(Table table, String entity, String name, @Nullable Incident incident) {
    String network = names.entity(entity) + " " + name;
    if (incident == null) {
      table.row(network, say("demo.none", Map.of()));
      return;
    }
    IncidentSignal lead = lead(incident);
    Double percent = lead == null ? null : lead.percentOfUsual();
    table.row(
        network,
        times.utc(incident.onset(), year(incident)),
        figures.duration(incident.hours().gross()),
        figures.duration(incident.hours().net()),
        figures.duration(incident.hours().longest()),
        percent == null ? "" : figures.level(percent),
        earlier(incident));
  }

  private String earlier(Incident incident) {
    return incident.signals().stream()
        .filter(signal -> signal.onset() != null && signal.onset().isBefore(incident.onset()))
        .min(Comparator.comparing(signal -> String.valueOf(signal.onset())))
        .map(signal ->
            say(
                "demo.earlier",
                Map.of(
                    "signal", names.kind(signal.kind()),
                    "onset", onset(signal, year(incident)))))
        .orElse("");
  }

  private String onset(IncidentSignal signal, int year) {
    Instant onset = signal.onset();
    return onset == null ? "" : times.utc(onset, year);
  }

  /**
   * Where hours that somebody counted stand.
   *
   * @param claimed hours
   * @param incident as of the hour that was counted to
   */
  public void claimedHours(double claimed, String source, Incident incident) throws IOException {
    Map<String, Object> arguments = new HashMap<>(hours(incident));
    arguments.put("claimed", figures.duration(claimed));
    arguments.put("source", source);
    arguments.put("until", times.instant(incident.lastData(), year(incident)));
    arguments.put("up", figures.duration(incident.hours().gross() - incident.hours().net()));
    arguments.put("restorations", incident.spells().size() - 1);
    boolean reached = Math.abs(incident.hours().gross() - claimed) < HALF_A_MINUTE;
    wrapped(say(reached ? "demo.claim.hours" : "demo.claim.hours.short", arguments), "  ");
  }

  /** Where a level that somebody named stands, in the spell that lasted then. */
  public void claimedLevel(
      double claimed, String source, Incident incident, List<JudgedPoint> points)
      throws IOException {
    Spell spell = incident.spells().get(incident.spells().size() - 1);
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("claimed", figures.level(claimed));
    arguments.put("source", source);
    arguments.put("levels", levels(incident, points, spell));
    wrapped(say("demo.claim.level", arguments), "  ");
  }

  /** Heads the claims. */
  public void claims() throws IOException {
    wrapped(say("demo.claims", Map.of()), "");
  }

  private Map<String, String> hours(Incident incident) {
    return Map.of(
        "gross", figures.duration(incident.hours().gross()),
        "net", figures.duration(incident.hours().net()),
        "longest", figures.duration(incident.hours().longest()));
  }

  /** The median level of the first signal of each kind over a spell. */
  private String levels(Incident incident, List<JudgedPoint> points, Spell spell) {
    Map<SignalKind, String> levels = new EnumMap<>(SignalKind.class);
    List<IncidentSignal> signals = new ArrayList<>(incident.signals());
    signals.sort(
        Comparator.comparing((IncidentSignal signal) -> !isLead(incident, signal))
            .thenComparing(signal -> signal.onset() == null));
    for (IncidentSignal signal : signals) {
      Double level = median(points, signal.signal(), spell);
      if (level != null) {
        levels.putIfAbsent(signal.kind(), names.kind(signal.kind()) + " " + figures.level(level));
      }
    }
    return String.join(", ", levels.values());
  }

  private static @Nullable Double median(List<JudgedPoint> points, String signal, Spell spell) {
    double[] levels =
        points.stream()
            .filter(point -> point.signal().equals(signal))
            .filter(point -> point.time() >= spell.from().getEpochSecond())
            .filter(point -> point.time() < spell.until().getEpochSecond())
            .map(JudgedPoint::percentOfUsual)
            .filter(percent -> percent != null)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return levels.length == 0 ? null : levels[levels.length / 2];
  }

  private static boolean isLead(Incident incident, IncidentSignal signal) {
    return signal.signal().equals(incident.leadSignal());
  }

  private static @Nullable IncidentSignal lead(Incident incident) {
    return incident.signals().stream()
        .filter(signal -> isLead(incident, signal))
        .findFirst()
        .orElse(null);
  }

  private int year(Incident incident) {
    return incident.lastData().atZone(zone).getYear();
  }

  private String say(String key, Map<String, ?> arguments) {
    return phrases.say(key, arguments);
  }

  private void blank() throws IOException {
    out.append('\n');
  }

  private void wrapped(String text, String indent) throws IOException {
    Paragraph.write(out, text, indent);
  }
}
