package dimout.app.chart;

import dimout.app.chart.Brush.Anchor;
import dimout.app.text.Figures;
import dimout.app.text.Phrases;
import dimout.model.JudgedPoint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;

/** The picture that is shown when a page is shared: the sentence, the curve, the time. */
public final class Card {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 56;
  private static final int NAMES = 180;
  private static final double LEAST_TOP = 200;
  private static final double BOTTOM = 540;
  private static final double HIGHEST = 120;
  private static final double NAME = 24;
  private static final int LARGEST = 42;
  private static final int SMALLEST = 30;
  private static final Color INK = new Color(0x14212b);
  private static final Color GREY = new Color(0x55606a);
  private static final Color DARK = new Color(0xf7dede);
  private static final Color AGAIN = new Color(0xe3f0e4);
  private static final Color NOTHING = new Color(0xe4e8ea);
  private static final Color WARN = new Color(0x7a1f1f);
  private static final List<Color> COLOURS =
      List.of(new Color(0x0b6e99), new Color(0xb35c00), new Color(0x6a4c93), new Color(0x2e7d32));

  private final Chart chart;
  private final Figures figures;
  private final Graphics2D graphics;
  private final Brush brush;

  private Card(Chart chart, Graphics2D graphics) {
    this.chart = chart;
    this.figures = new Figures(Phrases.of(chart.locale()));
    this.graphics = graphics;
    this.brush = new Brush(graphics, chart.locale());
  }

  /** Whether cards can be drawn here: they need the machine's fonts. */
  public static boolean isPossible() {
    return Fonts.FOUND;
  }

  /** Asked once, when the first card is wanted: it takes a while. */
  private static final class Fonts {
    static final boolean FOUND = Brush.hasFonts();
  }

  /**
   * A PNG of 1,200 × 630 pixels.
   *
   * @param banner what must be said of everything here; empty for nothing
   */
  public static byte[] png(Chart chart, String site, String banner) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      new Card(chart, graphics).draw(site, banner);
    } finally {
      graphics.dispose();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void draw(String site, String banner) {
    double right = WIDTH - MARGIN;
    double y = 52;
    if (!banner.isEmpty()) {
      graphics.setColor(WARN);
      graphics.fillRect(0, 0, WIDTH, 42);
      brush.paragraph(banner, Brush.font(Font.BOLD, 20), Color.WHITE, MARGIN, right, 8, 1);
    }
    y = brush.paragraph(chart.title(), headline(), INK, MARGIN, right, y, 2);
    Font plain = Brush.font(Font.PLAIN, 23);
    y = brush.paragraph(chart.subtitle(), plain, GREY, MARGIN, right, y + 6, 4);
    Frame frame = frame(Math.max(y + 56, LEAST_TOP));
    shade(frame);
    scale(frame);
    ticks(frame);
    for (ChartLine line : chart.lines().reversed()) { // the first one lies on top
      line(frame, line);
    }
    names(frame);
    brush.label(site, Brush.font(Font.BOLD, 20), INK, right, 604, Anchor.END);
  }

  private Frame frame(double top) {
    return new Frame(
        MARGIN + 64,
        WIDTH - MARGIN - NAMES,
        top,
        BOTTOM,
        chart.from().getEpochSecond(),
        chart.until().getEpochSecond(),
        HIGHEST);
  }

  /** The largest font in which the headline stands on one line; small enough for two else. */
  private Font headline() {
    for (int size = LARGEST; size > SMALLEST; size--) {
      Font font = Brush.font(Font.BOLD, size);
      if (brush.height(chart.title(), font, WIDTH - 2.0 * MARGIN) == 1) {
        return font;
      }
    }
    return Brush.font(Font.BOLD, SMALLEST);
  }

  private void shade(Frame frame) {
    Stretches stretches = Stretches.of(chart);
    chart.spells().forEach(each -> box(frame, each.from(), each.until(), DARK));
    stretches.restorations().forEach(each -> box(frame, each.from(), each.until(), AGAIN));
    stretches.unknown().forEach(each -> box(frame, each.from(), each.until(), NOTHING));
  }

  private void box(Frame frame, Instant from, Instant until, Color colour) {
    double left = frame.x(from.getEpochSecond());
    double length = frame.x(until.getEpochSecond()) - left;
    graphics.setColor(colour);
    graphics.fill(
        new Rectangle2D.Double(
            left, frame.top(), Math.max(length, 0), frame.bottom() - frame.top()));
  }

  private void scale(Frame frame) {
    Font font = Brush.font(Font.PLAIN, 18);
    String axis = Phrases.of(chart.locale()).say("chart.axis");
    brush.label(axis, font, GREY, MARGIN, frame.top() - 10, Anchor.START);
    for (int percent = 0; percent <= 100; percent += 50) {
      double y = frame.y(percent);
      graphics.setColor(percent == 0 ? INK : GREY);
      graphics.setStroke(percent == 0 ? new BasicStroke(1.5f) : dots());
      graphics.draw(new Line2D.Double(frame.left(), y, frame.right(), y));
      brush.label(figures.level(percent), font, GREY, frame.left() - 10, y + 6, Anchor.END);
    }
  }

  private static BasicStroke dots() {
    return new BasicStroke(
        1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 5}, 0);
  }

  private void ticks(Frame frame) {
    TimeTicks ticks = TimeTicks.of(frame.from(), frame.until());
    Font font = Brush.font(Font.PLAIN, 18);
    double free = 0;
    for (long time : ticks.times()) {
      double x = frame.x(time);
      if (x - 62 < free || x + 40 > frame.right()) {
        continue;
      }
      free = x + 62;
      graphics.setColor(GREY);
      graphics.setStroke(new BasicStroke(1));
      graphics.draw(new Line2D.Double(x, BOTTOM, x, BOTTOM + 6));
      brush.label(ticks.utc(time, chart.locale()), font, GREY, x, BOTTOM + 26, Anchor.MIDDLE);
    }
    brush.label("UTC", font, GREY, frame.left() - 10, BOTTOM + 26, Anchor.END);
  }

  private void line(Frame frame, ChartLine line) {
    graphics.setColor(colour(line));
    graphics.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    Path2D path = new Path2D.Double();
    boolean open = false;
    for (JudgedPoint point : points(frame, line)) {
      Double percent = point.percentOfUsual();
      if (percent != null) {
        double x = frame.x(point.time() + line.stepSeconds() / 2);
        if (open) {
          path.lineTo(x, frame.y(percent));
        } else {
          path.moveTo(x, frame.y(percent));
        }
      }
      open = percent != null;
    }
    graphics.draw(path);
  }

  private List<JudgedPoint> points(Frame frame, ChartLine line) {
    int buckets = (int) (frame.right() - frame.left()) / 2;
    return Trace.of(line, frame.from(), frame.until(), buckets).points();
  }

  private static Color colour(ChartLine line) {
    return COLOURS.get(line.kind().ordinal() % COLOURS.size());
  }

  /** Beside the ends of their lines, moved apart where they end at one height. */
  private void names(Frame frame) {
    double free = frame.top();
    List<ChartLine> lines =
        chart.lines().stream()
            .sorted(Comparator.comparingDouble(each -> end(frame, each)))
            .toList();
    double lowest = BOTTOM - (lines.size() - 1) * NAME;
    for (ChartLine line : lines) {
      double y = Math.clamp(end(frame, line), free, Math.max(free, lowest));
      free = y + NAME;
      lowest += NAME;
      graphics.setColor(colour(line));
      graphics.setStroke(new BasicStroke(2));
      graphics.draw(new Line2D.Double(frame.right() + 1, end(frame, line), frame.right() + 12, y));
      String name = TextWidth.cut(line.label(), 18, NAMES);
      Font font = Brush.font(Font.BOLD, 18);
      brush.label(name, font, colour(line), frame.right() + 17, y + 6, Anchor.START);
    }
  }

  /** The height of a line's last point; of one without any, the bottom. */
  private double end(Frame frame, ChartLine line) {
    return points(frame, line).reversed().stream()
        .map(JudgedPoint::percentOfUsual)
        .filter(percent -> percent != null)
        .mapToDouble(frame::y)
        .findFirst()
        .orElse(BOTTOM);
  }
}
