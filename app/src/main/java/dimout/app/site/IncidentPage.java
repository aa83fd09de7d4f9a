package dimout.app.site;

import dimout.app.text.Statement;
import dimout.model.Incident;
import dimout.model.Spell;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One incident, as it is known now or as one version of it said. */
record IncidentPage(
    Frame frame,
    String base,
    String newestHref,
    boolean newest,
    String status,
    String mark,
    boolean ongoing,
    Statement statement,
    String rest,
    String gross,
    String net,
    String longest,
    String unknown,
    String grossNote,
    List<SpellRow> spells,
    List<SignalRow> signals,
    String lastData,
    List<String> reasons,
    List<String> flags,
    Found found,
    List<Member> members,
    String entityHref,
    String entityName,
    List<Facts.Row> facts,
    List<IncidentRow> related,
    List<VersionRow> versions,
    int earlier,
    Citation citation,
    String stretch,
    String points,
    String data,
    String chart,
    String embed) {
  record SpellRow(String from, String until, String length, String level) {}

  /** A network beneath, with its own incident. */
  record Member(String name, String href, String level, String gross, String net, String since) {}

  private static final int MOST_MEMBERS = 30;

  static IncidentPage of(
      Frame frame,
      SiteParts parts,
      Curves curves,
      List<IncidentVersion> versions,
      IncidentVersion shown,
      Curves.Span span) {
    Incident incident = shown.incident();
    Words words = frame.words();
    Statement statement = words.statement(incident);
    List<IncidentVersion> all = parts.incidents().newest();
    String slug = Addresses.slug(incident.id());
    return new IncidentPage(
        frame,
        frame.path(),
        frame.at(Addresses.incident(incident)),
        shown.equals(versions.getLast()),
        words.say("site.status." + incident.status().word()),
        incident.status().word(),
        incident.ongoing(),
        statement,
        statement.rest(),
        words.duration(incident.hours().gross()),
        words.duration(incident.hours().net()),
        words.duration(incident.hours().longest()),
        incident.hours().unknown() > 0 ? words.duration(incident.hours().unknown()) : "",
        words.say(
            incident.ongoing() ? "site.incident.gross.ongoing" : "site.incident.gross.over",
            Map.of(
                "onset", words.time(incident.onset(), incident.entity()),
                "end", words.time(Curves.end(incident), incident.entity()))),
        incident.spells().stream().map(each -> spell(words, incident, each)).toList(),
        SignalRow.of(words, parts, incident),
        words.time(incident.lastData(), incident.entity()),
        Reason.all(words, incident),
        flags(words, incident),
        Found.of(words, incident, parts.inquiry().apply(incident), parts.now().get()),
        members(frame, curves, incident, all),
        frame.at(Addresses.entity(incident.entity())),
        words.entity(incident.entity()),
        Facts.rows(parts.facts(), incident, words),
        related(frame, curves, incident, all),
        VersionRow.of(frame, versions, shown),
        Math.max(0, versions.size() - VersionRow.MOST),
        Citation.of(frame, shown, statement),
        span.equals(curves.around(incident))
            ? ""
            : "&from=" + span.from() + "&until=" + span.until(),
        "/api/v1/export/points.csv?entity="
            + Addresses.encoded(incident.entity())
            + "&from="
            + span.from()
            + "&until="
            + span.until(),
        "/api/v1/incidents/" + slug + "/versions/" + shown.version(),
        Addresses.incident(incident) + "/chart.svg",
        Embed.html(frame.origin() + "/embed" + Addresses.incident(incident), statement.headline()));
  }

  private static SpellRow spell(Words words, Incident incident, Spell spell) {
    return new SpellRow(
        words.time(spell.from(), incident),
        words.time(spell.until(), incident),
        words.duration(Duration.between(spell.from(), spell.until()).toSeconds() / 3600.0),
        words.level(spell.percentOfUsual()));
  }

  private static List<String> flags(Words words, Incident incident) {
    return List.of(
            incident.routedButDark() ? "flag.routed_but_dark" : "",
            incident.inUseButUnpingable() ? "flag.in_use_but_unpingable" : "")
        .stream()
        .filter(key -> !key.isEmpty())
        .map(words::say)
        .toList();
  }

  private static List<Member> members(
      Frame frame, Curves curves, Incident incident, List<IncidentVersion> all) {
    Words words = frame.words();
    return curves.members(incident.entity()).stream()
        .limit(MOST_MEMBERS)
        .map(entity -> member(words, frame, entity, longest(entity, incident, all)))
        .toList();
  }

  private static Member member(Words words, Frame frame, String entity, List<Incident> own) {
    String name = words.entity(entity);
    if (own.isEmpty()) {
      return new Member(
          name, frame.at(Addresses.entity(entity)), "–", "–", "–", words.say("site.incident.none"));
    }
    Incident incident = own.getFirst();
    return new Member(
        name,
        frame.at(Addresses.incident(incident)),
        words.level(incident),
        words.duration(incident.hours().gross()),
        words.duration(incident.hours().net()),
        words.utc(incident.onset()));
  }

  private static List<Incident> longest(
      String entity, Incident incident, List<IncidentVersion> all) {
    return all.stream()
        .map(IncidentVersion::incident)
        .filter(each -> each.entity().equals(entity) && IncidentRow.overlap(each, incident))
        .sorted((one, other) -> Double.compare(other.hours().net(), one.hours().net()))
        .limit(1)
        .toList();
  }

  private static List<IncidentRow> related(
      Frame frame, Curves curves, Incident incident, List<IncidentVersion> all) {
    String above = curves.above(incident.entity());
    return all.stream()
        .map(IncidentVersion::incident)
        .filter(each -> !each.id().equals(incident.id()))
        .filter(each ->
            each.entity().equals(incident.entity())
                || (each.entity().equals(above) && IncidentRow.overlap(each, incident)))
        .limit(10)
        .map(each -> IncidentRow.of(frame, each))
        .toList();
  }
}
