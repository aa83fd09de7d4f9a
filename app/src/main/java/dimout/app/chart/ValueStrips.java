package dimout.app.chart;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dimout.model.JudgedPoint;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was measured, in its own unit: a strip per signal, each on its own scale, with what would
 * have been usual dotted.
 */
public final class ValueStrips {
  private static final int HEIGHT = 110;
  private static final int GAP = 34;
  private static final int LEFT = 84;
  private static final int APART = 2;
  private static final String STYLE =
      """
      <style>
      text{font:13px system-ui,"Noto Sans",sans-serif;fill:#14212b}svg .small{font-size:12px;fill:#4a5660}
      .paper{fill:#fff}.axis{stroke:#14212b;fill:none}.line{fill:none;stroke-width:2}
      .usual{fill:none;stroke:#4a5660;stroke-dasharray:2 3}
      .probing{stroke:#0b6e99}.traffic{stroke:#b35c00}.telescope{stroke:#6a4c93}.bgp{stroke:#2e7d32}
      </style>
      """;

  private final Chart chart;
  private final int width;
  private final NumberFormat numbers;
  private final Svg svg;

  private ValueStrips(Chart chart, int width) {
    this.chart = chart;
    this.width = width;
    this.svg = new Svg(chart.locale());
    this.numbers = NumberFormat.getInstance(ULocale.forLocale(chart.locale()));
    numbers.setMaximumFractionDigits(1);
  }

  /** The strips as an SVG document. */
  public static String draw(Chart chart, int width) {
    return new ValueStrips(chart, width).document();
  }

  private String document() {
    int height = chart.lines().size() * (HEIGHT + GAP) + 26;
    svg.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
            .formatted(width, height));
    svg.raw(STYLE).box(0, 0, width, height, "paper");
    double top = GAP - 8;
    for (ChartLine line : chart.lines()) {
      strip(line, top);
      top += HEIGHT + GAP;
    }
    times(top - GAP + 16);
    return svg.raw("</svg>\n").toString();
  }

  private void strip(ChartLine line, double top) {
    long from = chart.from().getEpochSecond();
    long until = chart.until().getEpochSecond();
    List<JudgedPoint> points = Trace.of(line, from, until, (width - LEFT) / APART).points();
    double highest = 1;
    for (JudgedPoint point : points) {
      highest = Math.max(highest, Math.max(or0(point.value()), or0(point.usual())));
    }
    Frame frame = new Frame(LEFT, width - 12, top, top + HEIGHT, from, until, highest);
    svg.text(LEFT, top - 8, line.label());
    svg.line(LEFT, frame.bottom(), frame.right(), frame.bottom(), "axis");
    scale(frame, 0);
    scale(frame, highest);
    path(points, frame, line, JudgedPoint::usual, "usual");
    path(points, frame, line, JudgedPoint::value, "line " + line.kind().word());
  }

  private void scale(Frame frame, double value) {
    String label = numbers.format(value);
    svg.text(LEFT - 6, frame.y(value) + 4, label, "text-anchor", "end", "class", "small");
  }

  private void path(
      List<JudgedPoint> points,
      Frame frame,
      ChartLine line,
      Function<JudgedPoint, @Nullable Double> figure,
      String style) {
    StringBuilder path = new StringBuilder();
    boolean open = false;
    for (JudgedPoint point : points) {
      Double value = figure.apply(point);
      if (value != null) {
        path.append(open ? 'L' : 'M')
            .append(Svg.number(frame.x(point.time() + line.stepSeconds() / 2)))
            .append(' ')
            .append(Svg.number(frame.y(value)));
      }
      open = value != null;
    }
    svg.element("path", "d", path.toString(), "class", style);
  }

  private void times(double y) {
    long from = chart.from().getEpochSecond();
    long until = chart.until().getEpochSecond();
    Frame frame = new Frame(LEFT, width - 12, 0, 1, from, until, 1);
    TimeTicks ticks = TimeTicks.of(from, until);
    double shown = Double.NEGATIVE_INFINITY;
    svg.text(4, y, "UTC", "class", "small");
    for (long time : ticks.times()) {
      double x = frame.x(time);
      if (x - shown > 90 && x < frame.right() - 40) {
        String label = ticks.utc(time, chart.locale());
        svg.text(x, y, label, "text-anchor", "middle", "class", "small");
        shown = x;
      }
    }
  }

  private static double or0(@Nullable Double value) {
    return value == null ? 0 : value;
  }
}
