package dimout.app.site;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import dimout.store.SeriesHead;
import java.util.ArrayList;
import java.util.List;

/** One entity: its signals, its chart over a stretch of time, what lies beneath, its incidents. */
record EntityPage(
    Frame frame,
    String name,
    String code,
    String aboveName,
    String aboveHref,
    List<Row> signals,
    String chart,
    String data,
    String multiples,
    String from,
    String until,
    List<Frame.Link> ranges,
    List<Frame.Link> members,
    List<IncidentRow> incidents,
    String export) {
  /** A signal now. */
  record Row(
      String name,
      String code,
      String state,
      String stateWords,
      String level,
      String value,
      String last) {}

  private static final int MOST_MEMBERS = 100;
  private static final int MOST_INCIDENTS = 50;

  static EntityPage of(Frame frame, SiteParts parts, Curves curves, String entity, Ranges range) {
    Words words = frame.words();
    String above = curves.above(entity);
    List<String> members = curves.members(entity);
    String path = Addresses.entity(entity);
    String stretch = "?from=" + range.from() + "&until=" + range.until();
    return new EntityPage(
        frame,
        words.entity(entity),
        entity,
        above == null ? "" : words.entity(above),
        above == null ? "" : frame.at(Addresses.entity(above)),
        rows(words, parts, curves, entity),
        path + "/chart.svg" + stretch,
        path + "/chart.json" + stretch,
        members.isEmpty() ? "" : path + "/networks.svg" + stretch,
        range.from().toString(),
        range.until().toString(),
        range.choices(frame, path),
        members.stream()
            .limit(MOST_MEMBERS)
            .map(each ->
                new Frame.Link(frame.at(Addresses.entity(each)), words.entity(each), "false"))
            .toList(),
        parts.incidents().newest().stream()
            .map(IncidentVersion::incident)
            .filter(each -> each.entity().equals(entity))
            .limit(MOST_INCIDENTS)
            .map((Incident each) -> IncidentRow.of(frame, each))
            .toList(),
        "entity="
            + Addresses.encoded(entity)
            + "&from="
            + range.from()
            + "&until="
            + range.until());
  }

  private static List<Row> rows(Words words, SiteParts parts, Curves curves, String entity) {
    List<Row> rows = new ArrayList<>();
    for (SeriesHead head : curves.heads(entity)) {
      JudgedPoint newest = head.newest();
      PointState state = newest == null ? PointState.LEARNING : newest.state();
      String signal = head.key().signal();
      Long last = head.lastData();
      Double value = newest == null ? null : newest.value();
      rows.add(
          new Row(
              words.kindOf(parts.kinds().apply(signal), signal),
              signal,
              state.word(),
              words.say("site.state." + state.word()),
              newest == null
                  ? "–"
                  : words.level(newest.percentOfUsual(), newest.low(), newest.high()),
              value == null ? "–" : words.say("site.value", java.util.Map.of("value", value)),
              last == null
                  ? "–"
                  : words.time(
                      java.time.Instant.ofEpochSecond(last + head.stepSeconds()), entity)));
    }
    return rows;
  }
}
