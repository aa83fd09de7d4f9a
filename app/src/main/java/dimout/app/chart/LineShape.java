package dimout.app.chart;

import dimout.model.JudgedPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The shape of one line and of its interval: a vertex per bin, or per pixel where bins are
 * narrower; broken where there is no data.
 */
final class LineShape {
  /** What falls on one pixel: the mean of the levels, the widest of the intervals. */
  private static final class Column {
    private double x;
    private double sum;
    private double low = Double.POSITIVE_INFINITY;
    private double high = Double.NEGATIVE_INFINITY;
    private int count;

    private void add(double at, double percent, double from, double to) {
      x = count == 0 ? at : x;
      sum += percent;
      low = Math.min(low, from);
      high = Math.max(high, to);
      count++;
    }
  }

  private final Frame frame;
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder band = new StringBuilder();
  private final List<Column> run = new ArrayList<>();

  private LineShape(Frame frame) {
    this.frame = frame;
  }

  static LineShape of(ChartLine line, Frame frame) {
    LineShape shape = new LineShape(frame);
    long expected = Long.MIN_VALUE;
    for (JudgedPoint point : line.points()) {
      Double percent = point.percentOfUsual();
      boolean inside = point.time() >= frame.from() && point.time() < frame.until();
      if (percent == null || !inside) {
        shape.endRun();
        continue;
      }
      if (point.time() > expected) {
        shape.endRun();
      }
      expected = point.time() + line.stepSeconds();
      Double low = point.low();
      Double high = point.high();
      shape.add(
          point.time() + line.stepSeconds() / 2,
          percent,
          low == null ? percent : low,
          high == null ? percent : high);
    }
    shape.endRun();
    return shape;
  }

  /** Path of the line. */
  String line() {
    return line.toString();
  }

  /** Path around the interval. */
  String band() {
    return band.toString();
  }

  private void add(long time, double percent, double low, double high) {
    double x = frame.x(time);
    Column last = run.isEmpty() ? null : run.get(run.size() - 1);
    if (last == null || x - last.x >= 1) {
      last = new Column();
      run.add(last);
    }
    last.add(x, percent, low, high);
  }

  private void endRun() {
    if (run.isEmpty()) {
      return;
    }
    for (int i = 0; i < run.size(); i++) {
      vertex(line, i == 0, run.get(i).x, run.get(i).sum / run.get(i).count);
      vertex(band, i == 0, run.get(i).x, run.get(i).high);
    }
    if (run.size() == 1) {
      line.append("h1");
    }
    for (int i = run.size() - 1; i >= 0; i--) {
      vertex(band, false, run.get(i).x, run.get(i).low);
    }
    band.append('Z');
    run.clear();
  }

  private void vertex(StringBuilder path, boolean first, double x, double percent) {
    path.append(first ? 'M' : 'L')
        .append(Svg.number(x))
        .append(' ')
        .append(Svg.number(frame.y(percent)));
  }
}
