package dimout.app.chart;

import com.ibm.icu.util.ULocale;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes text into a picture as its language runs, shaped, figures and names in their order. */
final class Brush {
  /** Where a text stands: to the right of its point, around it, or to the left of it. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  private final Graphics2D graphics;
  private final boolean rightToLeft;

  Brush(Graphics2D graphics, Locale locale) {
    this.graphics = graphics;
    this.rightToLeft = ULocale.forLocale(locale).isRightToLeft();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Whether the machine has fonts for all scripts that pages are written in. */
  static boolean hasFonts() {
    try {
      return font(Font.PLAIN, 12).canDisplayUpTo("aéЖғعپ") < 0;
    } catch (RuntimeException | LinkageError | InternalError none) { // how Java says: none at all
      return false;
    }
  }

  static Font font(int style, int size) {
    return new Font(Font.SANS_SERIF, style, size);
  }

  /** One line. */
  void label(String words, Font font, Color colour, double x, double y, Anchor anchor) {
    if (words.isEmpty()) {
      return;
    }
    TextLayout layout = layout(words, font);
    double shift =
        switch (anchor) {
          case START -> 0;
          case MIDDLE -> layout.getAdvance() / 2;
          case END -> layout.getAdvance();
        };
    graphics.setColor(colour);
    layout.draw(graphics, (float) (x - shift), (float) y);
  }

  /**
   * Lines one below the other, at the side where the language begins; what does not fit is left out
   * and an ellipsis stands for it.
   *
   * @return the height where the next may stand
   */
  double paragraph(
      String words, Font font, Color colour, double left, double right, double top, int most) {
    List<TextLayout> lines = lines(words, font, right - left);
    String shown = words;
    while (lines.size() > most && shown.contains(" ")) {
      shown = shown.substring(0, shown.lastIndexOf(' '));
      lines = lines(shown + " …", font, right - left);
    }
    graphics.setColor(colour);
    double y = top;
    for (TextLayout line : lines) {
      y += line.getAscent();
      double x = rightToLeft ? right - line.getAdvance() : left;
      line.draw(graphics, (float) x, (float) y);
      y += line.getDescent() + line.getLeading();
    }
    return y;
  }

  /** How many lines a text takes. */
  int height(String words, Font font, double width) {
    return lines(words, font, width).size();
  }

  /** Broken between words only: a time or an interval stays whole. */
  private List<TextLayout> lines(String words, Font font, double width) {
    List<TextLayout> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.isBlank() ? new String[0] : words.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && layout(longer, font).getAdvance() > width) {
        lines.add(layout(line.toString(), font));
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      lines.add(layout(line.toString(), font));
    }
    return lines;
  }

  private TextLayout layout(String words, Font font) {
    return new TextLayout(attributed(words, font).getIterator(), graphics.getFontRenderContext());
  }

  private AttributedString attributed(String words, Font font) {
    AttributedString text = new AttributedString(words);
    text.addAttribute(TextAttribute.FONT, font);
    text.addAttribute(
        TextAttribute.RUN_DIRECTION,
        rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
    return text;
  }
}
