package dimout.app.chart;

import dimout.app.text.Figures;
import dimout.app.text.Phrases;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws a {@link Chart} as SVG: lines with their 90 % intervals and their names at their ends,
 * outages, restorations and no data shaded each in its own way, a strip of states per signal, times
 * in UTC and below them on the place's clock.
 */
public final class SvgChart {
  private static final int USUAL_WIDTH = 960;
  private static final int LEFT = 64;
  private static final int NAMES = 150;
  private static final int PLOT = 300;
  private static final int LINE_HEIGHT = 18;
  private static final double SIZE = 13;
  private static final double SMALL = 12;
  private static final double NOTE = 17;
  private static final int LANE = 13;
  private static final List<PointState> TOLD =
      List.of(
          PointState.OUTAGE,
          PointState.RESTORATION,
          PointState.BELOW,
          PointState.NORMAL,
          PointState.LEARNING,
          PointState.NOT_TRACKABLE,
          PointState.FAULT,
          PointState.NO_DATA);
  private static final double LEAST_TOP = 120;
  private static final double MOST_TOP = 200;

  private static final String STYLE =
      """
      <style>
      text{font:13px system-ui,"Noto Sans",sans-serif;fill:#14212b}
      svg .title{font-size:17px;font-weight:700}svg .small{font-size:12px;fill:#4a5660}svg .lane-name{font-size:11px;fill:#4a5660}
      .grid{stroke:#e3e7ea;fill:none}.usual{stroke:#4a5660;fill:none;stroke-dasharray:2 3}
      .axis{stroke:#14212b;fill:none}.dark{fill:#c62828;fill-opacity:.11}
      .again{fill:#2e7d32;fill-opacity:.1}.gap{fill:url(#hatch);fill-opacity:.55}
      .leader{stroke-width:1.5;fill:none}svg .name{font-weight:600}svg .name.part{font-weight:400}
      .paper{fill:#fff}.line{fill:none;stroke-width:2;stroke-linejoin:round}
      .part{fill:none;stroke:#6b7780;stroke-opacity:.35}.leader.part{stroke-opacity:.8}.band{stroke:none;fill-opacity:.18}
      .note circle{fill:#fff;stroke:#4a5660}.note path{stroke:#4a5660}
      .note text{font-size:10px;text-anchor:middle}
      .line.probing{stroke:#0b6e99}.line.traffic{stroke:#b35c00}.line.telescope{stroke:#6a4c93}.line.bgp{stroke:#2e7d32}
      .band.probing{fill:#0b6e99}.band.traffic{fill:#b35c00}.band.telescope{fill:#6a4c93}
      .band.bgp{fill:#2e7d32}
      .leader.probing{stroke:#0b6e99}.leader.traffic{stroke:#b35c00}.leader.telescope{stroke:#6a4c93}
      .leader.bgp{stroke:#2e7d32}.name.probing{fill:#0b6e99}.name.traffic{fill:#9a4f00}
      .name.telescope{fill:#6a4c93}.name.bgp{fill:#2a6f2e}.name.part{fill:#4a5660;stroke:none}.second{stroke-dasharray:6 3}.third{stroke-dasharray:2 2}
      .lane{stroke:none}.normal{fill:#cfe3d4}.below{fill:#f3d9a4}.outage{fill:#c62828}
      .restoration{fill:#8fbf9a}.no_data{fill:url(#hatch)}.fault{fill:#7b1fa2}
      .learning,.not_trackable{fill:#ececec}
      </style>
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path d="M0 0V6" stroke="#888" stroke-width="2"/></pattern></defs>
      """;

  private final Chart chart;
  private final Phrases phrases;
  private final Figures figures;
  private final Svg svg;
  private final int width;
  private final boolean narrow;
  private final int right;
  private double y = 26;

  private SvgChart(Chart chart, int width) {
    this.chart = chart;
    this.phrases = Phrases.of(chart.locale());
    this.figures = new Figures(phrases);
    this.svg = new Svg(chart.locale());
    this.width = width;
    this.narrow = width < 640;
    this.right = narrow ? width - 20 : width - NAMES;
  }

  /** The chart as an SVG document. */
  public static String draw(Chart chart) {
    return draw(chart, USUAL_WIDTH);
  }

  /**
   * The same for another screen.
   *
   * @param width in pixels, 320 or more
   */
  public static String draw(Chart chart, int width) {
    return new SvgChart(chart, width).document();
  }

  /**
   * Where in a picture of the usual width a moment stands, in percent of that width.
   *
   * @param share of the time shown that has passed by then, 0 to 1
   */
  public static double across(double share) {
    return 100 * (LEFT + (USUAL_WIDTH - NAMES - LEFT) * Math.clamp(share, 0, 1)) / USUAL_WIDTH;
  }

  private String document() {
    heading(chart.title(), "title", 17);
    heading(chart.subtitle(), "text", SIZE);
    if (narrow) {
      legend();
    }
    y += 4;
    svg.text(narrow ? 8 : 4, y, phrases.say("chart.axis"), "class", "small");
    y += chart.notes().isEmpty() ? 8 : 8 + NOTE;
    Frame frame = frame();
    plot(frame);
    y = frame.bottom() + 26;
    if (!chart.city().isEmpty()) {
      y += 12;
    }
    lanes(frame);
    y += 16;
    states();
    int height = (int) y;
    return opening(height) + svg + "</svg>\n";
  }

  private String opening(int height) {
    Svg head = new Svg(chart.locale());
    head.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
            .formatted(width, height));
    head.raw("<title>" + Svg.escaped(chart.title()) + "</title>\n");
    head.raw("<desc>" + Svg.escaped(chart.subtitle()) + "</desc>\n").raw(STYLE);
    head.box(0, 0, width, height, "paper");
    return head.toString();
  }

  private void heading(String words, String style, double size) {
    boolean fromRight = svg.rightToLeft();
    for (String line : wrapped(words, size)) {
      double x = fromRight ? width - 20 : 8;
      svg.text(x, y, line, "class", style, "text-anchor", fromRight ? "end" : "start");
      y += size + 5;
    }
  }

  private List<String> wrapped(String words, double size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && TextWidth.of(line + " " + word, size) > width - 28) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Where there is no room beside the lines. */
  private void legend() {
    double x = 8;
    for (int i = 0; i < chart.lines().size(); i++) {
      x = entry(x, 22, chart.lines().get(i).label(), "line " + style(i));
    }
    if (!chart.beneath().isEmpty()) {
      entry(x, 22, beneath(), "part");
    }
    y += LINE_HEIGHT;
  }

  private String beneath() {
    return phrases.say("chart.beneath", Map.of("count", chart.beneath().size()));
  }

  /** What the strips' colours mean, as far as they occur. */
  private void states() {
    Set<PointState> seen = EnumSet.noneOf(PointState.class);
    for (ChartLine line : chart.lines()) {
      StateLane.all(
          line,
          chart.from().getEpochSecond(),
          chart.until().getEpochSecond(),
          (from, until, state) -> seen.add(state));
    }
    double x = narrow ? 8 : LEFT;
    for (PointState state : TOLD) {
      if (seen.contains(state)) {
        x = entry(x, 14, phrases.say("site.state." + state.word()), "lane " + state.word());
      }
    }
    y += 12;
  }

  /**
   * An entry of a legend, on the next line when it does not fit on this one; where the next may
   * stand.
   */
  private double entry(double from, double sample, String label, String style) {
    double x = from;
    double length = sample + 6 + TextWidth.of(label, SIZE);
    if (x > LEFT && x + length > width - 12) {
      y += LINE_HEIGHT;
      x = narrow ? 8 : LEFT;
    }
    if (style.startsWith("lane")) {
      svg.box(x, y - 9, sample, 9, style);
    } else {
      svg.line(x, y - 4, x + sample, y - 4, style);
    }
    svg.text(x + sample + 6, y, label);
    return x + length + 18;
  }

  /** Colour by kind; a second and third series of a kind are dashed. */
  private String style(int index) {
    ChartLine line = chart.lines().get(index);
    long before =
        chart.lines().subList(0, index).stream()
            .filter(other -> other.kind() == line.kind())
            .count();
    return line.kind().word() + (before == 0 ? "" : before == 1 ? " second" : " third");
  }

  private Frame frame() {
    double highest = LEAST_TOP;
    for (ChartLine line : chart.lines()) {
      for (JudgedPoint point : line.points()) {
        Double percent = point.percentOfUsual();
        highest = percent == null ? highest : Math.max(highest, percent);
      }
    }
    return new Frame(
        LEFT,
        right,
        y,
        y + PLOT,
        chart.from().getEpochSecond(),
        chart.until().getEpochSecond(),
        Math.min(highest, MOST_TOP));
  }

  private void plot(Frame frame) {
    Stretches stretches = Stretches.of(chart);
    chart.spells().forEach(each -> shade(frame, each.from(), each.until(), "dark"));
    stretches.restorations().forEach(each -> shade(frame, each.from(), each.until(), "again"));
    stretches.unknown().forEach(each -> shade(frame, each.from(), each.until(), "gap"));
    levels(frame);
    ticks(frame);
    notes(frame);
    DirectLabels names = new DirectLabels(svg, frame, NAMES);
    if (!chart.beneath().isEmpty()) {
      double end = Double.NaN;
      for (ChartLine part : chart.beneath()) {
        LineShape shape = LineShape.of(part, frame);
        svg.element("path", "d", shape.line(), "class", "part");
        end = shape.end();
      }
      names.add(beneath(), "part", Double.isNaN(end) ? frame.bottom() : end);
    }
    for (int i = chart.lines().size() - 1; i >= 0; i--) { // the first one lies on top
      LineShape shape = LineShape.of(chart.lines().get(i), frame);
      svg.element("path", "d", shape.band(), "class", "band " + style(i));
      svg.element("path", "d", shape.line(), "class", "line " + style(i));
      if (!Double.isNaN(shape.end())) {
        names.add(chart.lines().get(i).label(), style(i), shape.end());
      }
    }
    if (!narrow) {
      names.draw();
    }
  }

  private void shade(Frame frame, Instant from, Instant until, String style) {
    double x = frame.x(from.getEpochSecond());
    double length = frame.x(until.getEpochSecond()) - x;
    if (length > 0) {
      svg.box(x, frame.top(), length, frame.bottom() - frame.top(), style);
    }
  }

  /** A mark at the time of each note; its number where there is room for one. */
  private void notes(Frame frame) {
    double shown = Double.NEGATIVE_INFINITY;
    for (ChartNote note : chart.notes()) {
      if (note.time().isBefore(chart.from()) || note.time().isAfter(chart.until())) {
        continue;
      }
      double x = frame.x(note.time().getEpochSecond());
      svg.raw("<g class=\"note\">").line(x, frame.top() - 4, x, frame.top() + 6, "tick");
      if (x - shown >= NOTE) {
        svg.element("circle", "cx", Svg.number(x), "cy", Svg.number(frame.top() - 12), "r", "8");
        svg.text(x, frame.top() - 8.5, Integer.toString(note.number()));
        shown = x;
      }
      svg.raw("</g>\n");
    }
  }

  private void levels(Frame frame) {
    for (int percent = 0; percent <= frame.highest(); percent += 25) {
      double at = frame.y(percent);
      String style = percent == 0 ? "axis" : percent == 100 ? "usual" : "grid";
      svg.line(LEFT, at, right, at, style);
      String label = figures.level(percent);
      svg.text(LEFT - 6, at + 4, label, "text-anchor", "end", "class", "small");
    }
  }

  private void ticks(Frame frame) {
    TimeTicks ticks = TimeTicks.of(frame.from(), frame.until());
    boolean local = !chart.city().isEmpty();
    clock("UTC", frame.bottom() + 15);
    if (local) {
      clock(chart.city(), frame.bottom() + 30);
    }
    double free = LEFT - 6;
    for (long time : ticks.times()) {
      double x = frame.x(time);
      String utc = ticks.utc(time, chart.locale());
      String here = local ? ticks.local(time, chart.zone(), chart.locale()) : "";
      double half = Math.max(TextWidth.of(utc, SMALL), TextWidth.of(here, SMALL)) / 2;
      svg.line(x, frame.top(), x, frame.bottom() + 4, "grid");
      if (x - half < free || x + half > width) {
        continue;
      }
      free = x + half + 8;
      svg.text(x, frame.bottom() + 15, utc, "text-anchor", "middle", "class", "small");
      if (local) {
        svg.text(x, frame.bottom() + 30, here, "text-anchor", "middle", "class", "small");
      }
    }
  }

  private void clock(String name, double at) {
    svg.cut(4, at, name, SMALL, LEFT - 8, "small");
  }

  /** A strip for each line, named at its side or, on a narrow screen, above it. */
  private void lanes(Frame frame) {
    for (int i = 0; i < chart.lines().size(); i++) {
      ChartLine line = chart.lines().get(i);
      if (narrow) {
        svg.cut(LEFT, y + 9, line.label(), 11, right - LEFT, "lane-name");
        y += LANE;
      } else {
        svg.cut(right + 14, y + 8.5, line.label(), 11, NAMES - 18, "lane-name");
      }
      svg.line(LEFT - 24, y + 4.5, LEFT - 6, y + 4.5, "line " + style(i));
      new StateLane(svg, frame, y).draw(line);
      y += LANE;
    }
  }
}
