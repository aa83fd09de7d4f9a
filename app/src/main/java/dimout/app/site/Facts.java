package dimout.app.site;

import dimout.app.chart.ChartNote;
import dimout.model.Incident;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What was told elsewhere of an incident's place and time, numbered in the order of time. */
final class Facts {
  private static final Duration BEFORE = Duration.ofDays(4);
  private static final Duration AFTER = Duration.ofDays(2);
  private static final int MOST = 60;

  /** One of them as a page tells it. */
  record Row(int number, String time, String what, String source, boolean link) {}

  private Facts() {}

  private static List<SiteParts.DatedFact> of(List<SiteParts.DatedFact> facts, Incident incident) {
    Instant from = incident.onset().minus(BEFORE);
    Instant until = Curves.end(incident).plus(AFTER);
    return facts.stream()
        .filter(each -> each.entity().equals(incident.entity()))
        .filter(each -> !each.time().isBefore(from) && each.time().isBefore(until))
        .limit(MOST)
        .toList();
  }

  /** As rows beneath the curve. */
  static List<Row> rows(List<SiteParts.DatedFact> facts, Incident incident, Words words) {
    List<Row> rows = new ArrayList<>();
    for (SiteParts.DatedFact fact : of(facts, incident)) {
      rows.add(
          new Row(
              rows.size() + 1,
              fact.wholeDay() ? words.day(fact.time()) : words.time(fact.time(), incident),
              fact.what(),
              fact.source(),
              fact.source().matches("https?://\\S+")));
    }
    return rows;
  }

  /** As marks in the curve, with the same numbers. */
  static List<ChartNote> marks(List<SiteParts.DatedFact> facts, Incident incident) {
    List<ChartNote> marks = new ArrayList<>();
    for (SiteParts.DatedFact fact : of(facts, incident)) {
      marks.add(new ChartNote(marks.size() + 1, fact.time(), fact.what()));
    }
    return marks;
  }
}
