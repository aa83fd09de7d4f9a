package dimout.app.chart;

import java.util.Locale;

/**
 * How wide a text will be, before anybody has a font for it: the advance widths of common
 * sans-serif faces by class of character, rounded up, so that labels keep apart wherever they are
 * shown.
 */
final class TextWidth {
  private static final String THIN = "iljI.,:;'|!·’";
  private static final String SLIM = "frt()[]- /\u00a0";
  private static final String BROAD = "mwMW@%٪—ШЩЖЮшщжю";

  private TextWidth() {}

  /**
   * In pixels.
   *
   * @param size of the font, in pixels
   */
  static double of(String words, double size) {
    return size * words.codePoints().mapToDouble(TextWidth::em).sum();
  }

  /** As many characters of a text as fit, an ellipsis standing for the rest. */
  static String cut(String words, double size, double most) {
    if (of(words, size) <= most) {
      return words;
    }
    int end = words.length();
    while (end > 0 && of(words.substring(0, end) + "…", size) > most) {
      end = words.offsetByCodePoints(end, -1);
    }
    return words.substring(0, end).strip() + "…";
  }

  private static double em(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
      return 0;
    }
    if (Character.isIdeographic(character)) {
      return 1;
    }
    String each = Character.toString(character);
    if (THIN.contains(each)) {
      return 0.29;
    }
    if (SLIM.contains(each)) {
      return 0.38;
    }
    if (BROAD.contains(each)) {
      return 0.92;
    }
    return each.equals(each.toLowerCase(Locale.ROOT)) ? 0.58 : 0.69;
  }
}
