package dimout.app.site;

import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import dimout.store.SeriesKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What one signal says of an incident: how deep while it lasted, and how it is at the incident's
 * last data. Each level stands beside the time that it is of.
 *
 * @param level while dark
 * @param state at the last data
 * @param then the level at the last data
 */
record SignalRow(
    String name,
    String code,
    String level,
    String since,
    String until,
    String state,
    String stateWords,
    String then) {
  private static final Duration BACK = Duration.ofDays(1);

  static List<SignalRow> of(Words words, SiteParts parts, Incident incident) {
    return incident.signals().stream()
        .sorted(Comparator.comparing(each -> !each.signal().equals(incident.leadSignal())))
        .map(each -> row(words, parts, incident, each))
        .toList();
  }

  private static SignalRow row(
      Words words, SiteParts parts, Incident incident, IncidentSignal signal) {
    return new SignalRow(
        words.kind(signal.kind()),
        signal.signal(),
        words.level(signal.percentOfUsual(), signal.low(), signal.high()),
        words.time(signal.onset(), incident),
        signal.onset() != null && signal.recovery() == null
            ? words.say("site.ongoing")
            : words.time(signal.recovery(), incident),
        signal.state().word(),
        words.say("site.state." + signal.state().word()),
        then(words, parts, incident, signal));
  }

  /** Empty where the store, which may know better by now, does not say what the incident says. */
  private static String then(
      Words words, SiteParts parts, Incident incident, IncidentSignal signal) {
    Instant end = incident.lastData();
    List<JudgedPoint> points =
        parts
            .series()
            .judged(
                new SeriesKey(incident.entity(), signal.signal()),
                end.minus(BACK).getEpochSecond(),
                end.getEpochSecond());
    if (points.isEmpty() || points.getLast().state() != signal.state()) {
      return "";
    }
    JudgedPoint last = points.getLast();
    return words.level(last.percentOfUsual(), last.low(), last.high());
  }
}
