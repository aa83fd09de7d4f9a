package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;
import java.util.Arrays;

/**
 * An autoregression of second order on the difference to last week; dark is a value under the
 * forecast by three robust standard deviations of the forecast's own errors.
 *
 * <p>After Chocolatine (Guillot et al., TMA 2019, arXiv 1906.04426): weekly differencing, two weeks
 * of training, forecasts of up to one hour, an interval of 3 × 1.4826 × median |error| per step
 * ahead, a quarter of it to end an alarm, anomalous values replaced in the history by the forecast
 * less at most a fifth. The order is fixed where the original chooses ARMA orders by validation,
 * and the training data are not sanitised by 15 weeks of history, which few series here have.
 */
public final class WeeklyAutoregression implements Method {
  private static final double WIDTH = 3 * 1.4826;
  private static final double HYSTERESIS = 0.25;
  private static final double INPAINT = 0.2;

  @Override
  public String name() {
    return "weekly-differenced AR, 3 MAD (Chocolatine)";
  }

  @Override
  public Judgement judge(TrialSeries series) {
    return new Run(series).judge();
  }

  private static final class Run {
    private final TrialSeries series;
    private final int week;
    private final int ahead;
    private final double[] history;
    private final double[] usual;
    private final boolean[] dark;
    private final double[] forecast;
    private final RollingMedian[] errors;
    private double first;
    private double second;

    Run(TrialSeries series) {
      this.series = series;
      this.week = series.bins(Ratio.WEEK);
      this.ahead = Math.max(1, 3600 / series.step());
      this.history = series.values();
      this.usual = new double[series.size()];
      this.dark = new boolean[series.size()];
      this.forecast = new double[ahead];
      this.errors = new RollingMedian[ahead];
      Arrays.setAll(errors, step -> new RollingMedian(Math.max(20, week / ahead)));
      Arrays.fill(usual, Double.NaN);
    }

    Judgement judge() {
      boolean alarm = false;
      for (int i = 3 * week; i < usual.length; i++) {
        if (i % week == 0 || i == 3 * week) {
          fit(i);
        }
        int step = i % ahead;
        if (step == 0 || i == 3 * week) {
          predict(i - step, step);
        }
        alarm = decide(i, step, alarm);
      }
      return new Judgement(dark, usual);
    }

    private boolean decide(int bin, int step, boolean alarm) {
      double expected = history[bin - week] + forecast[step];
      double value = series.at(bin);
      usual[bin] = expected;
      if (Double.isNaN(expected) || Double.isNaN(value)) {
        return alarm;
      }
      boolean known = errors[step].count() >= 10;
      double width = WIDTH * errors[step].median() * (alarm ? HYSTERESIS : 1);
      boolean low = known && value < expected - width;
      dark[bin] = low;
      if (low) {
        history[bin] = expected - Math.min(INPAINT * (expected - value), INPAINT * expected);
      } else {
        errors[step].add(Math.abs(value - expected));
      }
      return low;
    }

    private double difference(int bin) {
      return bin >= week ? history[bin] - history[bin - week] : Double.NaN;
    }

    /**
     * Forecasts the differences of the hour from {@code origin} on, from {@code known} steps in.
     */
    private void predict(int origin, int known) {
      double before = orZero(difference(origin + known - 1));
      double beforeThat = orZero(difference(origin + known - 2));
      for (int step = known; step < ahead; step++) {
        forecast[step] = first * before + second * beforeThat;
        beforeThat = before;
        before = forecast[step];
      }
    }

    private static double orZero(double value) {
      return Double.isNaN(value) ? 0 : value;
    }

    /** Least squares on the two weeks before {@code end}. */
    private void fit(int end) {
      double aa = 0;
      double bb = 0;
      double ab = 0;
      double ya = 0;
      double yb = 0;
      for (int i = end - 2 * week + 2; i < end; i++) {
        double y = difference(i);
        double a = difference(i - 1);
        double b = difference(i - 2);
        if (!Double.isNaN(y + a + b)) {
          aa += a * a;
          bb += b * b;
          ab += a * b;
          ya += y * a;
          yb += y * b;
        }
      }
      double determinant = aa * bb - ab * ab;
      boolean solvable = determinant > 1e-12 * aa * bb;
      first = solvable ? (ya * bb - yb * ab) / determinant : 0;
      second = solvable ? (yb * aa - ya * ab) / determinant : 0;
    }
  }
}
