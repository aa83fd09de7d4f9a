package dimout.app.evaluate;

import java.util.Locale;

/** Numbers as the tables print them; what is not known is a dash. */
final class Figures {
  private static final String NOTHING = "–";

  private Figures() {}

  static String number(double value, int digits) {
    return Double.isNaN(value) ? NOTHING : String.format(Locale.ROOT, "%." + digits + "f", value);
  }

  static String rate(long count, double exposure) {
    if (!(exposure > 0)) {
      return NOTHING;
    }
    Interval interval = Interval.poisson(count, exposure);
    double rate = count / exposure;
    int digits = rate < 10 ? 2 : 0;
    return number(rate, digits)
        + " ("
        + number(interval.low(), digits)
        + "–"
        + number(interval.high(), digits)
        + ")";
  }

  static String share(Share share) {
    return number(share.value(), 2);
  }

  static String shareWithInterval(Share share) {
    if (share.trials() == 0) {
      return NOTHING;
    }
    Interval interval = share.interval();
    return share(share) + " (" + number(interval.low(), 2) + "–" + number(interval.high(), 2) + ")";
  }

  static String percent(Share share) {
    return number(100 * share.value(), 1);
  }

  static String middleAndTail(Sample sample) {
    if (sample.size() == 0) {
      return NOTHING;
    }
    return number(sample.quantile(0.5), 0) + " / " + number(sample.quantile(0.9), 0);
  }
}
