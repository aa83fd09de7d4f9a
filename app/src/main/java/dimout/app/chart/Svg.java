package dimout.app.chart;

import java.util.Locale;

/** Elements of an SVG text, every text in it escaped. */
final class Svg {
  private final StringBuilder text = new StringBuilder();

  /** Adds markup of our own making. */
  Svg raw(String markup) {
    text.append(markup);
    return this;
  }

  /** Adds an element without content; attributes as name, value, name, value. */
  Svg element(String name, String... attributes) {
    return begin(name, attributes).raw("/>\n");
  }

  /** Adds an element with a text in it. */
  Svg element(String name, double x, double y, String words, String... attributes) {
    text.append('<').append(name);
    attribute("x", number(x));
    attribute("y", number(y));
    attributes(attributes);
    text.append('>').append(escaped(words)).append("</").append(name).append(">\n");
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
