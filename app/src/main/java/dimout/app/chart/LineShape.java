package dimout.app.chart;

import dimout.model.JudgedPoint;
import java.util.ArrayList;
import java.util.List;

/** The shape of one line and of its interval; broken where there is no data. */
final class LineShape {
  /** A point that leaves the height of the last one by less is left out, in pixels. */
  private static final double FLAT = 0.3;

  /** Pixels to a bucket, of which two points are drawn. */
  private static final int APART = 2;

  private record Vertex(double x, double level, double low, double high) {}

  private final StringBuilder line = new StringBuilder();
  private final StringBuilder band = new StringBuilder();
  private final List<Vertex> run = new ArrayList<>();
  private double end = Double.NaN;

  private LineShape() {}

  static LineShape of(ChartLine line, Frame frame) {
    LineShape shape = new LineShape();
    int buckets = (int) (frame.right() - frame.left()) / APART;
    for (JudgedPoint point : Trace.of(line, frame.from(), frame.until(), buckets).points()) {
      Double percent = point.percentOfUsual();
      if (percent == null) {
        shape.endRun();
        continue;
      }
      Double low = point.low();
      Double high = point.high();
      shape.run.add(
          new Vertex(
              frame.x(point.time() + line.stepSeconds() / 2),
              frame.y(percent),
              frame.y(low == null ? percent : low),
              frame.y(high == null ? percent : high)));
    }
    shape.endRun();
    return shape;
  }

  /** Path of the line. */
  String line() {
    return line.toString();
  }

  /** Height of the last point; NaN without one. */
  double end() {
    return end;
  }

  /** Path around the interval. */
  String band() {
    return band.toString();
  }

  private void endRun() {
    if (run.isEmpty()) {
      return;
    }
    end = run.getLast().level;
    path(line, run.stream().map(v -> new double[] {v.x, v.level}).toList(), 'M');
    if (run.size() == 1) {
      line.append("h1");
    }
    path(band, run.stream().map(v -> new double[] {v.x, v.high}).toList(), 'M');
    path(band, run.reversed().stream().map(v -> new double[] {v.x, v.low}).toList(), 'L');
    band.append('Z');
    run.clear();
  }

  private static void path(StringBuilder path, List<double[]> vertices, char begin) {
    char command = begin;
    double[] kept = new double[0];
    for (int i = 0; i < vertices.size(); i++) {
      double[] at = vertices.get(i);
      boolean inner = i > 0 && i < vertices.size() - 1;
      if (inner && near(kept, at) && near(kept, vertices.get(i + 1))) {
        continue;
      }
      path.append(command).append(Svg.number(at[0])).append(' ').append(Svg.number(at[1]));
      command = 'L';
      kept = at;
    }
  }

  private static boolean near(double[] one, double[] other) {
    return Math.abs(one[1] - other[1]) < FLAT;
  }
}
