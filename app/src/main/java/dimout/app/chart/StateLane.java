package dimout.app.chart;

import dimout.model.JudgedPoint;
import dimout.model.PointState;

/** The strip under the plot that says what each signal's state was: a box per run of one state. */
final class StateLane {
  private static final double HEIGHT = 9;

  private final Svg svg;
  private final Frame frame;
  private final double y;

  StateLane(Svg svg, Frame frame, double y) {
    this.svg = svg;
    this.frame = frame;
    this.y = y;
  }

  /** Draws one signal's strip; a bin that is not there has no data. */
  void draw(ChartLine line) {
    box(frame.from(), frame.until(), PointState.NO_DATA);
    long from = frame.from();
    long until = frame.from();
    PointState state = PointState.NO_DATA;
    for (JudgedPoint point : line.points()) {
      long end = point.time() + line.stepSeconds();
      if (end <= frame.from() || point.time() >= frame.until()) {
        continue;
      }
      if (point.state() != state || point.time() != until) {
        box(from, until, state);
        from = point.time();
        state = point.state();
      }
      until = end;
    }
    box(from, until, state);
  }

  private void box(long from, long until, PointState state) {
    if (until > from) {
      double x = frame.x(from);
      svg.box(x, y, Math.max(frame.x(until) - x, 0.5), HEIGHT, "lane " + state.word());
    }
  }
}
