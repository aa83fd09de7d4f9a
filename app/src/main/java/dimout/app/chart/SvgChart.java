package dimout.app.chart;

import dimout.app.text.Phrases;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.Spell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Draws a {@link Chart} as SVG: lines with their 90 % intervals, outages shaded, no data hatched, a
 * strip of states per signal, times in UTC and below them on the place's clock.
 */
public final class SvgChart {
  private static final int USUAL_WIDTH = 960;
  private static final int LEFT = 64;
  private static final int PLOT = 300;
  private static final int LINE_HEIGHT = 18;
  private static final double CHARACTER = 7.4;
  private static final double LABEL = 92;
  private static final double NOTE = 17;
  private static final List<PointState> TOLD =
      List.of(
          PointState.OUTAGE,
          PointState.RESTORATION,
          PointState.BELOW,
          PointState.NORMAL,
          PointState.NO_DATA);
  private static final double LEAST_TOP = 120;
  private static final double MOST_TOP = 200;

  private static final String STYLE =
      """
      <style>
      text{font:13px system-ui,"Noto Sans",sans-serif;fill:#14212b}
      svg .title{font-size:17px;font-weight:700}svg .small{font-size:12px;fill:#4a5660}
      .grid{stroke:#e3e7ea;fill:none}.usual{stroke:#4a5660;fill:none;stroke-dasharray:2 3}
      .axis{stroke:#14212b;fill:none}.dark{fill:#c62828;fill-opacity:.1}
      .paper{fill:#fff}.line{fill:none;stroke-width:2;stroke-linejoin:round}
      .part{fill:none;stroke:#6b7780;stroke-opacity:.35}.band{stroke:none;fill-opacity:.18}
      .note circle{fill:#fff;stroke:#4a5660}.note path{stroke:#4a5660}
      .note text{font-size:10px;text-anchor:middle}
      .line.probing{stroke:#0b6e99}.line.traffic{stroke:#b35c00}.line.telescope{stroke:#6a4c93}.line.bgp{stroke:#2e7d32}
      .band.probing{fill:#0b6e99}.band.traffic{fill:#b35c00}.band.telescope{fill:#6a4c93}
      .band.bgp{fill:#2e7d32}.second{stroke-dasharray:6 3}.third{stroke-dasharray:2 2}
      .lane{stroke:none}.normal{fill:#cfe3d4}.below{fill:#f3d9a4}.outage{fill:#c62828}
      .restoration{fill:#8fbf9a}.no_data{fill:url(#hatch)}.fault{fill:#7b1fa2}
      .learning,.not_trackable{fill:#ececec}
      </style>
      <defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><path d="M0 0V6" stroke="#888" stroke-width="2"/></pattern></defs>
      """;

  private final Chart chart;
  private final Phrases phrases;
  private final Svg svg = new Svg();
  private final int width;
  private final int right;
  private double y = 26;

  private SvgChart(Chart chart, int width) {
    this.chart = chart;
    this.phrases = Phrases.of(chart.locale());
    this.width = width;
    this.right = width - 20;
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

  private String document() {
    heading(chart.title(), "title");
    heading(chart.subtitle(), "text");
    legend();
    Frame frame = frame();
    plot(frame);
    y = frame.bottom() + 34;
    if (!chart.zone().getRules().isFixedOffset() || !chart.city().isEmpty()) {
      y += 4;
    }
    lanes(frame);
    y += 16;
    states();
    int height = (int) y;
    return opening(height) + svg + "</svg>\n";
  }

  private String opening(int height) {
    Svg head = new Svg();
    head.raw(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\">\n"
            .formatted(width, height));
    head.raw("<title>" + Svg.escaped(chart.title()) + "</title>\n");
    head.raw("<desc>" + Svg.escaped(chart.subtitle()) + "</desc>\n").raw(STYLE);
    head.box(0, 0, width, height, "paper");
    return head.toString();
  }

  private void heading(String words, String style) {
    for (String line : wrapped(words)) {
      svg.element("text", LEFT, y, line, "class", style);
      y += LINE_HEIGHT;
    }
  }

  private List<String> wrapped(String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + word.length() > (right - LEFT) / CHARACTER) {
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

  private void legend() {
    double x = LEFT;
    y += 4;
    for (int i = 0; i < chart.lines().size(); i++) {
      x = fitting(x, chart.lines().get(i).label());
      svg.line(x, y - 4, x + 22, y - 4, "line " + style(i));
      x = labelled(x + 27, chart.lines().get(i).label());
    }
    if (!chart.beneath().isEmpty()) {
      String label = phrases.say("chart.beneath", Map.of("count", chart.beneath().size()));
      x = fitting(x, label);
      svg.line(x, y - 4, x + 22, y - 4, "part");
      labelled(x + 27, label);
    }
    y += chart.notes().isEmpty() ? 12 : 12 + NOTE;
  }

  /** What the strips' colours mean. */
  private void states() {
    double x = LEFT;
    for (PointState state : TOLD) {
      String label = phrases.say("site.state." + state.word());
      x = fitting(x, label);
      svg.box(x, y - 9, 14, 9, "lane " + state.word());
      x = labelled(x + 19, label);
    }
    y += 12;
  }

  /** Where an entry of a legend begins: on the next line when it does not fit on this one. */
  private double fitting(double x, String label) {
    if (x > LEFT && x + 34 + CHARACTER * label.length() > right) {
      y += LINE_HEIGHT;
      return LEFT;
    }
    return x;
  }

  private double labelled(double x, String label) {
    svg.element("text", x, y, label);
    return x + CHARACTER * label.length() + 18;
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
    for (Spell spell : chart.spells()) {
      double x = frame.x(spell.from().getEpochSecond());
      double length = frame.x(spell.until().getEpochSecond()) - x;
      if (length > 0) {
        svg.box(x, frame.top(), length, frame.bottom() - frame.top(), "dark");
      }
    }
    levels(frame);
    ticks(frame);
    notes(frame);
    for (ChartLine part : chart.beneath()) {
      svg.element("path", "d", LineShape.of(part, frame).line(), "class", "part");
    }
    for (int i = 0; i < chart.lines().size(); i++) {
      LineShape shape = LineShape.of(chart.lines().get(i), frame);
      svg.element("path", "d", shape.band(), "class", "band " + style(i));
      svg.element("path", "d", shape.line(), "class", "line " + style(i));
    }
  }

  /** A mark at the time of each note; its number where there is room for one. */
  private void notes(Frame frame) {
    double shown = Double.NEGATIVE_INFINITY;
    for (ChartNote note : chart.notes()) {
      double x = frame.x(note.time().getEpochSecond());
      svg.raw("<g class=\"note\">").line(x, frame.top() - 4, x, frame.top() + 6, "tick");
      if (x - shown >= NOTE) {
        svg.element("circle", "cx", Svg.number(x), "cy", Svg.number(frame.top() - 12), "r", "8");
        svg.element("text", x, frame.top() - 8.5, Integer.toString(note.number()));
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
      svg.element("text", LEFT - 6, at + 4, percent + " %", "text-anchor", "end", "class", "small");
    }
  }

  private void ticks(Frame frame) {
    TimeTicks ticks = TimeTicks.of(frame.from(), frame.until());
    boolean local = !chart.city().isEmpty();
    svg.element("text", 4, frame.bottom() + 15, "UTC", "class", "small");
    if (local) {
      svg.element("text", 4, frame.bottom() + 30, chart.city(), "class", "small");
    }
    double shown = Double.NEGATIVE_INFINITY;
    for (long time : ticks.times()) {
      double x = frame.x(time);
      svg.line(x, frame.top(), x, frame.bottom() + 4, "grid");
      if (x - shown < LABEL && width != USUAL_WIDTH) {
        continue;
      }
      shown = x;
      tick(x, frame.bottom() + 15, ticks.utc(time, chart.locale()));
      if (local) {
        tick(x, frame.bottom() + 30, ticks.local(time, chart.zone(), chart.locale()));
      }
    }
  }

  private void tick(double x, double at, String label) {
    String anchor = x > right - 40 ? "end" : x < LEFT + 40 ? "start" : "middle";
    svg.element("text", x, at, label, "text-anchor", anchor, "class", "small");
  }

  private void lanes(Frame frame) {
    for (int i = 0; i < chart.lines().size(); i++) {
      svg.line(LEFT - 24, y + 4.5, LEFT - 6, y + 4.5, "line " + style(i));
      new StateLane(svg, frame, y).draw(chart.lines().get(i));
      y += 13;
    }
  }
}
