package dimout.app.chart;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dimout.store.SeriesBin;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Small multiples: one strip per entity, all on one scale of percent of usual and one of time, so
 * that they can be compared by eye.
 */
public record Multiples(Instant from, Instant until, Locale locale, List<Row> rows) {
  /**
   * One entity.
   *
   * @param label its name
   * @param note which signal
   */
  public record Row(String label, String note, List<SeriesBin> bins) {
    public Row {
      bins = List.copyOf(bins);
    }
  }

  private static final int HEIGHT = 40;
  private static final int GAP = 8;
  private static final int LABELS = 260;
  private static final double HIGHEST = 120;
  private static final double FLAT = 0.3;
  private static final String STYLE =
      """
      <style>
      text{font:13px system-ui,"Noto Sans",sans-serif;fill:#14212b}.small{font-size:12px;fill:#4a5660}
      .paper{fill:#fff}.usual{stroke:#888;stroke-dasharray:2 3;fill:none}.axis{stroke:#ccc;fill:none}
      .dark{fill:#c62828;fill-opacity:.14}.none{fill:url(#hatch)}
      .area{fill:#0b6e99;fill-opacity:.25}.line{fill:none;stroke:#0b6e99;stroke-width:1.6}
      </style>
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path d="M0 0V6" stroke="#888" stroke-width="2"/></pattern></defs>
      """;

  public Multiples {
    rows = List.copyOf(rows);
  }

  /** The strips as an SVG document, labels beside them or, on a narrow screen, above. */
  public String draw(int width) {
    boolean narrow = width < 640;
    double left = narrow ? 34 : LABELS + 40;
    int labels = narrow ? 18 : 0;
    int height = rows.size() * (HEIGHT + GAP + labels) + 34;
    Svg svg = new Svg(locale);
    svg.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
            .formatted(width, height));
    svg.raw(STYLE).box(0, 0, width, height, "paper");
    double y = 8;
    for (Row row : rows) {
      y += labels;
      Frame frame =
          new Frame(
              left,
              width - 12,
              y,
              y + HEIGHT,
              from.getEpochSecond(),
              until.getEpochSecond(),
              HIGHEST);
      label(svg, row, narrow ? width - 12 : LABELS, y, narrow);
      strip(svg, row, frame);
      y += HEIGHT + GAP;
    }
    times(svg, left, width - 12, y + 8);
    return svg.raw("</svg>\n").toString();
  }

  private static void label(Svg svg, Row row, double room, double y, boolean narrow) {
    if (narrow) {
      String words = row.label() + ", " + row.note();
      svg.cut(4, y - 5, words, 13, room, "label");
    } else {
      svg.cut(8, y + 17, row.label(), 13, room - 8, "label");
      svg.cut(8, y + 33, row.note(), 12, room - 8, "small");
    }
  }

  private void strip(Svg svg, Row row, Frame frame) {
    svg.line(frame.left(), frame.y(100), frame.right(), frame.y(100), "usual");
    svg.line(frame.left(), frame.y(0), frame.right(), frame.y(0), "axis");
    level(svg, frame, 100, 4);
    level(svg, frame, 0, 0);
    runs(svg, row, frame, "dark", bin -> bin.dark() > 0);
    runs(svg, row, frame, "none", bin -> bin.percentMin() == null);
    StringBuilder line = new StringBuilder();
    double kept = Double.NaN;
    for (SeriesBin bin : row.bins()) {
      Double least = bin.percentMin();
      Double mean = bin.percentMean();
      if (least == null || mean == null) {
        kept = Double.NaN;
        continue;
      }
      double x = (frame.x(bin.time()) + frame.x(bin.time() + bin.stepSeconds())) / 2;
      double level = frame.y(bin.dark() * 2 > bin.points() ? least : mean);
      if (Double.isNaN(kept)) {
        line.append('M').append(Svg.number(x)).append(' ').append(Svg.number(level));
      } else if (Math.abs(level - kept) < FLAT) {
        line.append('H').append(Svg.number(x));
        continue;
      } else {
        line.append('L').append(Svg.number(x)).append(' ').append(Svg.number(level));
      }
      kept = level;
    }
    svg.element("path", "d", line.toString(), "class", "line");
  }

  private void level(Svg svg, Frame frame, int percent, double below) {
    String label = NumberFormat.getInstance(ULocale.forLocale(locale)).format(percent);
    double y = frame.y(percent) + below;
    svg.text(frame.left() - 4, y, label, "text-anchor", "end", "class", "small");
  }

  /** A box per run of bins that something holds of. */
  private static void runs(
      Svg svg, Row row, Frame frame, String style, Predicate<SeriesBin> holds) {
    double from = Double.NaN;
    double until = Double.NaN;
    for (SeriesBin bin : row.bins()) {
      double x = frame.x(bin.time());
      if (!Double.isNaN(from) && (!holds.test(bin) || x > until + 0.1)) {
        svg.box(from, frame.top(), until - from, HEIGHT, style);
        from = Double.NaN;
      }
      if (holds.test(bin)) {
        from = Double.isNaN(from) ? x : from;
        until = frame.x(bin.time() + bin.stepSeconds());
      }
    }
    if (!Double.isNaN(from)) {
      svg.box(from, frame.top(), until - from, HEIGHT, style);
    }
  }

  private void times(Svg svg, double left, double right, double y) {
    TimeTicks ticks = TimeTicks.of(from.getEpochSecond(), until.getEpochSecond());
    double shown = Double.NEGATIVE_INFINITY;
    for (long time : ticks.times()) {
      double x =
          left
              + (right - left)
                  * (time - from.getEpochSecond())
                  / (until.getEpochSecond() - from.getEpochSecond());
      if (x - shown > 70 && x < right - 30 && x > left + 20) {
        svg.text(x, y, ticks.utc(time, locale), "text-anchor", "middle", "class", "small");
        shown = x;
      }
    }
    svg.text(4, y, "UTC", "class", "small");
  }
}
