package dimout.incident;

import dimout.model.JudgedPoint;
import dimout.model.PointState;

/**
 * One entity beside an incident: its sums over the incident's dark bins, and since when it is down
 * in them, which may be since before the incident.
 */
final class PartTrack {
  private static final double UP = 80;
  private static final long NEVER = Long.MIN_VALUE;

  private final Sums all = new Sums();
  private Sums fallen = new Sums();

  /** Since when the newest bins are an outage, or under 80 % of usual. */
  private long outageSince = NEVER;

  private long lowSince = NEVER;
  private long onset = NEVER;
  private long newest = NEVER;
  private long step = Long.MAX_VALUE;

  private static final class Sums {
    private double value;
    private double usual;
    private int bins;

    void add(double measured, double expected) {
      value += measured;
      usual += expected;
      bins++;
    }

    double percent() {
      return 100 * value / usual;
    }
  }

  /** Takes its points in the order of time. */
  void add(JudgedPoint point, boolean dark) {
    step = newest == NEVER ? step : Math.min(step, point.time() - newest);
    newest = point.time();
    outageSince = outageSince(point);
    lowSince = lowSince(point);
    Double measured = point.value();
    Double expected = point.usual();
    if (dark && measured != null && expected != null) {
      all.add(measured, expected);
      fall(measured, expected);
    }
  }

  private long outageSince(JudgedPoint point) {
    if (point.state() == PointState.OUTAGE) {
      return outageSince == NEVER ? point.time() : outageSince;
    }
    return point.state() == PointState.NO_DATA ? outageSince : NEVER;
  }

  private long lowSince(JudgedPoint point) {
    Double percent = point.percentOfUsual();
    if (percent == null) {
      return lowSince;
    }
    return percent >= UP ? NEVER : lowSince == NEVER ? point.time() : lowSince;
  }

  /** What falls late in a long incident has fallen; a bin or two that were low have not. */
  private void fall(double measured, double expected) {
    if (onset == NEVER) {
      onset = outageSince != NEVER ? outageSince : lowSince;
    }
    if (onset != NEVER) {
      fallen.add(measured, expected);
      if (fallen.percent() >= UP) {
        onset = NEVER;
        fallen = new Sums();
      }
    }
  }

  boolean isMeasured() {
    return all.usual > 0;
  }

  /** Over all dark bins, in percent of usual. */
  double percent() {
    return all.percent();
  }

  /** Whether it fell while the whole was dark and was under 80 % of usual from then on. */
  boolean isDown() {
    return onset != NEVER;
  }

  /** Of what is down: start of the first bin of its outage, epoch seconds; and its level since. */
  long onset() {
    return onset;
  }

  double percentSince() {
    return fallen.percent();
  }

  /** Mean loss of a bin. */
  double loss() {
    return (all.usual - all.value) / all.bins;
  }

  double size() {
    return all.usual / all.bins;
  }

  /** Length of its bins in seconds, by their times. */
  long step() {
    return step;
  }
}
