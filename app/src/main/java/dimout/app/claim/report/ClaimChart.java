package dimout.app.claim.report;

import dimout.app.chart.Chart;
import dimout.app.chart.ChartLine;
import dimout.app.chart.SvgChart;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.verdict.Measurements;
import dimout.app.text.Names;
import dimout.app.text.Phrases;
import dimout.app.text.PlaceZone;
import dimout.app.text.Times;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import dimout.model.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for one country around the times that its claims speak of.
 *
 * @param entity the country
 * @param from left edge
 * @param until right edge
 * @param svg the picture
 */
record ClaimChart(String entity, Instant from, Instant until, String svg) {
  private static final Duration AROUND = Duration.ofDays(2);
  private static final Duration LONGEST = Duration.ofDays(40);
  private static final int USUAL_STEP = 300;

  /** Null when no claim speaks of a time that anything was measured at. */
  static @Nullable ClaimChart of(
      String entity, List<CheckedClaim> claims, Measurements measurements, Phrases phrases) {
    Instant from = null;
    Instant until = null;
    for (CheckedClaim checked : claims) {
      Interval asOf = checked.claim().asOf();
      if (asOf != null) {
        from = from == null || asOf.from().isBefore(from) ? asOf.from() : from;
        until = until == null || asOf.until().isAfter(until) ? asOf.until() : until;
      }
    }
    Interval covered = measurements.covered(entity);
    if (from == null || until == null || covered == null) {
      return null;
    }
    return drawn(entity, new Interval(from, until), covered, measurements, phrases);
  }

  private static @Nullable ClaimChart drawn(
      String entity, Interval asOf, Interval covered, Measurements measurements, Phrases phrases) {
    Instant from = asOf.from().minus(AROUND);
    Instant until = asOf.until().plus(AROUND);
    List<Spell> spells = new ArrayList<>();
    List<IncidentSignal> signals = new ArrayList<>();
    for (Incident incident : measurements.incidents(entity)) {
      Instant end = incident.recovery() == null ? incident.lastData() : incident.recovery();
      if (incident.onset().isBefore(until) && end.isAfter(from)) {
        Instant before = incident.onset().minus(AROUND);
        from = before.isBefore(from) ? before : from;
        spells.addAll(incident.spells());
        signals = signals.isEmpty() ? incident.signals() : signals;
      }
    }
    from = later(from, later(covered.from(), until.minus(LONGEST)));
    until = until.isAfter(covered.until()) ? covered.until() : until;
    List<ChartLine> lines =
        from.isBefore(until)
            ? lines(entity, signals, from, until, measurements, phrases)
            : List.of();
    return lines.isEmpty()
        ? null
        : new ClaimChart(entity, from, until, svg(entity, from, until, spells, lines, phrases));
  }

  private static List<ChartLine> lines(
      String entity,
      List<IncidentSignal> signals,
      Instant from,
      Instant until,
      Measurements measurements,
      Phrases phrases) {
    Names names = new Names(phrases);
    List<ChartLine> lines = new ArrayList<>();
    for (IncidentSignal signal : signals) {
      List<JudgedPoint> points = measurements.points(entity, signal.signal(), from, until);
      if (!points.isEmpty()) {
        long same = signals.stream().filter(each -> each.kind() == signal.kind()).count();
        String label = names.signal(signal.kind(), signal.signal(), same);
        lines.add(new ChartLine(label, signal.kind(), step(points), points));
      }
    }
    return lines;
  }

  private static int step(List<JudgedPoint> points) {
    long step = Long.MAX_VALUE;
    for (int i = 1; i < points.size(); i++) {
      long gap = points.get(i).time() - points.get(i - 1).time();
      step = gap > 0 ? Math.min(step, gap) : step;
    }
    return step == Long.MAX_VALUE ? USUAL_STEP : (int) step;
  }

  private static String svg(
      String entity,
      Instant from,
      Instant until,
      List<Spell> spells,
      List<ChartLine> lines,
      Phrases phrases) {
    Times times = new Times(phrases, PlaceZone.orUtc(entity));
    String place = new Names(phrases).entity(entity);
    String title = phrases.say("claim.chart", Map.of("place", place));
    return SvgChart.draw(
        new Chart(
            title,
            phrases.say("claim.chart.marks"),
            PlaceZone.orUtc(entity),
            times.city(),
            phrases.locale(),
            from,
            until,
            spells,
            lines));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  /** Where a moment stands, in percent of the picture's width; its edges at most. */
  double position(Instant moment) {
    double share =
        Duration.between(from, moment).toMillis()
            / (double) Duration.between(from, until).toMillis();
    return SvgChart.across(share);
  }
}
