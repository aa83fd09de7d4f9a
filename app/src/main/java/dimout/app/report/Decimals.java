package dimout.app.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as the contract writes them. */
final class Decimals {
  private static final MathContext SIGNIFICANT = new MathContext(7, RoundingMode.HALF_UP);

  private Decimals() {}

  /** One decimal; null where nothing is known. */
  static @Nullable BigDecimal percent(@Nullable Double percent) {
    return rounded(percent, 1);
  }

  /** Two decimals. */
  static @Nullable BigDecimal hours(double hours) {
    return rounded(hours, 2);
  }

  /** A measured value as it was, without an exponent or zeros that say nothing. */
  static String value(@Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString(value.longValue());
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  /** A computed value to seven significant digits: more would say nothing. */
  static String significant(@Nullable Double value) {
    if (value == null || !Double.isFinite(value)) {
      return "";
    }
    BigDecimal rounded = BigDecimal.valueOf(value).round(SIGNIFICANT).stripTrailingZeros();
    return rounded.toPlainString();
  }

  private static @Nullable BigDecimal rounded(@Nullable Double number, int decimals) {
    return number == null || !Double.isFinite(number)
        ? null
        : BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
