package dimout.app.chart;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * Elements of an SVG text, every text in it escaped. Where the language is written from the right,
 * each text is isolated, so that figures and names in it keep their order.
 */
final class Svg {
  private static final char FROM_THE_RIGHT = '\u2067';
  private static final char END = '\u2069';

  private final StringBuilder text = new StringBuilder();
  private final boolean rightToLeft;

  Svg(Locale locale) {
    this.rightToLeft = ULocale.forLocale(locale).isRightToLeft();
  }

  boolean rightToLeft() {
    return rightToLeft;
  }

  /** Adds markup of our own making. */
  Svg raw(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds an element without content; attributes as name, value, name, value. */
  Svg element(String name, String... attributes) {
    return begin(name, attributes).raw("/>\n");
  }

  /** Adds a text. */
  Svg text(double x, double y, String words, String... attributes) {
    return put(x, y, words, "", attributes);
  }

  /**
   * Adds as much of a text as fits; all of it is there for whoever points at it.
   *
   * @param size of its font, in pixels
   * @param most how wide it may be, in pixels
   */
  Svg cut(double x, double y, String words, double size, double most, String style) {
    String shown = TextWidth.cut(words, size, most);
    return shown.equals(words)
        ? text(x, y, words, "class", style)
        : put(x, y, shown, "<title>" + escaped(words) + "</title>", "class", style);
  }

  private Svg put(double x, double y, String words, String before, String... attributes) {
    text.append("<text");
    attribute("x", number(x));
    attribute("y", number(y));
    attributes(attributes);
    text.append('>').append(before);
    text.append(escaped(rightToLeft ? FROM_THE_RIGHT + words + END : words)).append("</text>\n");
    return this;
  }

  /** Adds a rectangle. */
  Svg box(double x, double y, double width, double height, String style) {
    return element(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "class",
        style);
  }

  /** Adds a straight line. */
  Svg line(double x1, double y1, double x2, double y2, String style) {
    return element(
        "path",
        "d",
        "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2),
        "class",
        style);
  }

  /** A coordinate with at most one decimal: a tenth of a pixel. */
  static String number(double coordinate) {
    String text = String.format(Locale.ROOT, "%.1f", coordinate);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Text that is no markup, and holds only characters that XML allows. */
  static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    words
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            default -> safe.appendCodePoint(allowed(c) ? c : 0xfffd);
          }
        });
    return safe.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static boolean allowed(int c) {
    boolean surrogate = c >= 0xd800 && c <= 0xdfff;
    return c >= ' ' && !surrogate && c != 0xfffe && c != 0xffff && c != 0x7f;
  }

  private Svg begin(String name, String... attributes) {
    text.append('<').append(name);
    attributes(attributes);
    return this;
  }

  private void attributes(String... attributes) {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  private void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }
}
