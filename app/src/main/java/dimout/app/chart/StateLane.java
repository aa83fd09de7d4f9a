package dimout.app.chart;

import dimout.model.JudgedPoint;
import dimout.model.PointState;

/** The strip under the plot that says what each signal's state was: a box per run of one state. */
final class StateLane {
  private static final double HEIGHT = 9;

  /** Takes a run of one state, in epoch seconds. */
  @FunctionalInterface
  interface Run {
    void take(long from, long until, PointState state);
  }

  private final Svg svg;
  private final Frame frame;
  private final double y;

  StateLane(Svg svg, Frame frame, double y) {
    this.svg = svg;
    this.frame = frame;
    this.y = y;
  }

  /** Draws one signal's strip. */
  void draw(ChartLine line) {
    all(line, frame.from(), frame.until(), this::box);
  }

  /** Tells every run of one state in a stretch of time; what no bin lies in has no data. */
  static void all(ChartLine line, long begin, long end, Run taken) {
    long[] told = {begin};
    runs(
        line,
        begin,
        end,
        (from, until, state) -> {
          tell(taken, told[0], from, PointState.NO_DATA);
          taken.take(from, until, state);
          told[0] = until;
        });
    tell(taken, told[0], end, PointState.NO_DATA);
  }

  /** Tells the runs of one state that bins lie in. */
  static void runs(ChartLine line, long begin, long end, Run taken) {
    long from = begin;
    long until = begin;
    PointState state = PointState.NO_DATA;
    for (JudgedPoint point : line.points()) {
      long next = point.time() + line.stepSeconds();
      if (next <= begin || point.time() >= end) {
        continue;
      }
      if (point.state() != state || point.time() != until) {
        tell(taken, from, until, state);
        from = Math.max(point.time(), begin);
        state = point.state();
      }
      until = Math.min(next, end);
    }
    tell(taken, from, until, state);
  }

  private static void tell(Run taken, long from, long until, PointState state) {
    if (until > from) {
      taken.take(from, until, state);
    }
  }

  private void box(long from, long until, PointState state) {
    double x = frame.x(from);
    svg.box(x, y, Math.max(frame.x(until) - x, 0.5), HEIGHT, "lane " + state.word());
  }
}
