package dimout.app.site;

import dimout.app.chart.Chart;
import dimout.app.chart.ChartLine;
import dimout.model.JudgedPoint;
import dimout.model.Spell;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** The picture that is shown when a page is shared: the sentence, the curve, the time. */
final class Card {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 630;
  private static final int MARGIN = 56;
  private static final int TOP = 300;
  private static final int BOTTOM = 560;
  private static final int LARGEST = 40;
  private static final int SMALLEST = 31;
  private static final Color INK = new Color(0x14212b);
  private static final Color GREY = new Color(0x55606a);
  private static final Color DARK = new Color(0xf3d5d5);
  private static final Color WARN = new Color(0x7a1f1f);
  private static final List<Color> COLOURS =
      List.of(new Color(0x0b6e99), new Color(0xb35c00), new Color(0x6a4c93), new Color(0x2e7d32));

  private final Chart chart;
  private final Graphics2D graphics;
  private final boolean rightToLeft;

  private Card(Chart chart, Graphics2D graphics, boolean rightToLeft) {
    this.chart = chart;
    this.graphics = graphics;
    this.rightToLeft = rightToLeft;
  }

  /**
   * A PNG of 1,200 × 630 pixels.
   *
   * @param banner what must be said of everything here; empty for nothing
   */
  static byte[] png(Chart chart, String site, String banner, boolean rightToLeft) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      graphics.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      new Card(chart, graphics, rightToLeft).draw(site, banner);
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
    int y = text(chart.title(), headline(chart.title()), Font.BOLD, INK, 92, 2);
    text(chart.subtitle(), 23, Font.PLAIN, GREY, y + 2, 4);
    for (Spell spell : chart.spells()) {
      double left = x(spell.from().getEpochSecond());
      graphics.setColor(DARK);
      graphics.fillRect(
          (int) left, TOP, (int) (x(spell.until().getEpochSecond()) - left), BOTTOM - TOP);
    }
    level(0);
    level(100);
    chart.lines().forEach(this::line);
    legend();
    String foot = chart.from().toString().substring(0, 10) + " – " + last() + " UTC · " + site;
    text(foot, 20, Font.PLAIN, GREY, 604, 1);
    if (!banner.isEmpty()) {
      graphics.setColor(WARN);
      graphics.fillRect(0, 0, WIDTH, 34);
      text(banner, 18, Font.BOLD, Color.WHITE, 24, 1);
    }
  }

  /** The largest size in which the headline stands on one line; small enough for two else. */
  private int headline(String words) {
    for (int size = LARGEST; size >= SMALLEST; size--) {
      graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
      if (lines(words, graphics.getFontMetrics()).size() == 1) {
        return size;
      }
    }
    return SMALLEST;
  }

  private void legend() {
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
    int right = WIDTH - MARGIN;
    for (ChartLine line : chart.lines()) {
      int width = graphics.getFontMetrics().stringWidth(line.label());
      right -= width;
      graphics.setColor(COLOURS.get(line.kind().ordinal()));
      graphics.drawString(line.label(), right, 604);
      graphics.fillRect(right - 26, 596, 20, 4);
      right -= 44;
    }
  }

  private String last() {
    Instant until = chart.until();
    return until.toString().substring(0, 16).replace('T', ' ');
  }

  private void level(int percent) {
    graphics.setColor(GREY);
    graphics.setStroke(
        new BasicStroke(
            1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 4}, 0));
    int y = (int) y(percent);
    graphics.drawLine(MARGIN + 54, y, WIDTH - MARGIN, y);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
    graphics.drawString(percent + " %", 30, y + 6);
  }

  private void line(ChartLine line) {
    graphics.setColor(COLOURS.get(line.kind().ordinal()));
    graphics.setStroke(new BasicStroke(2.4f));
    Path2D path = new Path2D.Double();
    boolean open = false;
    for (JudgedPoint point : line.points()) {
      Double percent = point.percentOfUsual();
      if (percent == null) {
        open = false;
      } else if (open) {
        path.lineTo(x(point.time()), y(percent));
      } else {
        path.moveTo(x(point.time()), y(percent));
        open = true;
      }
    }
    graphics.draw(path);
  }

  private double x(long time) {
    long from = chart.from().getEpochSecond();
    double share = (double) (time - from) / (chart.until().getEpochSecond() - from);
    return MARGIN + 54 + (WIDTH - 2 * MARGIN - 54) * Math.clamp(share, 0, 1);
  }

  private static double y(double percent) {
    return BOTTOM - (BOTTOM - TOP) * Math.clamp(percent / 125, 0, 1);
  }

  /** Writes a text in at most so many lines; the height where the next may stand. */
  private int text(String words, int size, int style, Color colour, int from, int most) {
    graphics.setFont(new Font(Font.SANS_SERIF, style, size));
    graphics.setColor(colour);
    FontMetrics metrics = graphics.getFontMetrics();
    int y = from;
    List<String> lines = lines(words, metrics);
    for (int i = 0; i < Math.min(most, lines.size()); i++) {
      String line = lines.get(i) + (i == most - 1 && lines.size() > most ? " …" : "");
      int x = rightToLeft ? WIDTH - MARGIN - metrics.stringWidth(line) : MARGIN;
      graphics.drawString(line, x, y);
      y += metrics.getHeight();
    }
    return y;
  }

  private static List<String> lines(String words, FontMetrics metrics) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ", -1)) {
      if (!line.isEmpty() && metrics.stringWidth(line + " " + word) > WIDTH - 2 * MARGIN - 30) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
