package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/**
 * Usual is the median of what followed the six most similar of the last 28 windows of 24 hours;
 * dark is a value under 0.7 of it.
 *
 * <p>The expectation is Cloudflare Radar's ("Gone offline: detecting Internet outages", 26
 * September 2023), with Euclidean distance. Its alarm rules are not published in numbers, and its
 * candidates are verified by hand; 0.7 is the level that its closest rivals here have.
 */
public final class SimilarDays implements Method {
  private static final double LEVEL = 0.7;
  private static final int DAYS = 28;
  private static final int SIMILAR = 6;

  @Override
  public String name() {
    return "6 most similar of 28 days at 0.7 (Cloudflare)";
  }

  @Override
  public Judgement judge(TrialSeries series) {
    int day = series.bins(Ratio.DAY);
    double[] usual = new double[series.size()];
    Distances distances = new Distances(series, day);
    for (int i = 0; i < usual.length; i++) {
      distances.move(i);
      usual[i] = expected(series, distances, i, day);
    }
    return Ratio.under(LEVEL, series, usual);
  }

  private static double expected(TrialSeries series, Distances distances, int bin, int day) {
    int known = Math.min(DAYS, bin / day - 1);
    if (known < SIMILAR) {
      return Double.NaN;
    }
    boolean[] taken = new boolean[known + 1];
    RollingMedian similar = new RollingMedian(SIMILAR);
    for (int d = 0; d < SIMILAR; d++) {
      int nearest = nearest(distances, taken);
      taken[nearest] = true;
      similar.add(series.at(bin - nearest * day));
    }
    return similar.median();
  }

  private static int nearest(Distances distances, boolean[] taken) {
    int nearest = 0;
    for (int d = 1; d < taken.length; d++) {
      if (!taken[d] && (nearest == 0 || distances.mean(d) < distances.mean(nearest))) {
        nearest = d;
      }
    }
    return nearest;
  }

  /** Squared distances of the last 24 hours to the 24 hours of each of 28 days before. */
  private static final class Distances {
    private final TrialSeries series;
    private final int day;
    private final double[] sums = new double[DAYS + 1];
    private final int[] pairs = new int[DAYS + 1];

    Distances(TrialSeries series, int day) {
      this.series = series;
      this.day = day;
    }

    /** The window now ends before {@code bin}; summed anew once a day, against rounding. */
    void move(int bin) {
      boolean anew = bin % day == 0;
      for (int d = 1; d <= DAYS && bin - day * (d + 1) >= 0; d++) {
        if (anew || bin - day * (d + 1) == 0) {
          sums[d] = 0;
          pairs[d] = 0;
          for (int i = bin - day; i < bin; i++) {
            count(i, d, 1);
          }
        } else {
          count(bin - 1, d, 1);
          count(bin - 1 - day, d, -1);
        }
      }
    }

    double mean(int days) {
      return pairs[days] == 0 ? Double.POSITIVE_INFINITY : sums[days] / pairs[days];
    }

    private void count(int bin, int days, int sign) {
      double difference = series.at(bin) - series.at(bin - days * day);
      if (!Double.isNaN(difference)) {
        sums[days] += sign * difference * difference;
        pairs[days] += sign;
      }
    }
  }
}
