package dimout.app.series;

import java.util.Locale;
import java.util.Set;

/** Reads a measured value: a decimal number that is not negative, or no data. */
final class ValueReader {
  /** What {@link #read} gives for a text that is neither a number nor no data. */
  static final double UNREADABLE = -1;

  private static final Set<String> NO_DATA = Set.of("nan", "na", "n/a", "null", "none");
  private static final int LONGEST = 40;

  private ValueReader() {}

  /** The value; NaN for no data; {@link #UNREADABLE}. */
  static double read(String written) {
    String text = written.strip();
    if (text.isEmpty() || NO_DATA.contains(text.toLowerCase(Locale.ROOT))) {
      return Double.NaN;
    }
    if (text.length() > LONGEST || !decimal(text)) {
      return UNREADABLE;
    }
    try {
      double value = Double.parseDouble(text);
      return value >= 0 && value < Double.POSITIVE_INFINITY ? Math.abs(value) : UNREADABLE;
    } catch (NumberFormatException e) {
      return UNREADABLE;
    }
  }

  /** Keeps out what only Java takes for a number: 1d, 0x1p3, Infinity. */
  private static boolean decimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789.eE+-".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }
}
