package dimout.app.evaluate;

import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.TrialSeries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A drop that was put into a series.
 *
 * @param onset its first bin
 * @param length in bins
 * @param depth share that is lost, 0 to 1
 */
record Injection(int onset, int length, double depth) {
  /** Hours of calm that every drop has to itself, so that none is judged by another. */
  private static final long APART = 60L * 3600;

  private static final int MOST = 12;
  private static final int TRIES = 8;

  int end() {
    return onset + length;
  }

  /**
   * Spreads drops over a part of a series, each from a full local hour on, at random.
   *
   * @param seconds duration of each
   */
  static List<Injection> plan(
      TrialSeries series, Part part, long seconds, double depth, Dice dice) {
    List<Injection> planned = new ArrayList<>();
    int length = series.bins(seconds);
    int from = part.from(series);
    int span = part.until(series) - from;
    int room = length + series.bins(APART);
    int count = Math.min(MOST, span / Math.max(1, room));
    for (int i = 0; i < count; i++) {
      int slot = from + (int) ((long) span * i / count);
      int free = span / count - length - series.bins(6 * 3600);
      for (int attempt = 0; attempt < TRIES; attempt++) {
        int onset = hour(series, slot + series.bins(3 * 3600) + dice.below(Math.max(1, free)));
        if (usable(series, onset, length)) {
          planned.add(new Injection(onset, length, depth));
          break;
        }
      }
    }
    return planned;
  }

  /** The first bin from {@code bin} on that begins with, or contains, a full hour of local time. */
  private static int hour(TrialSeries series, int bin) {
    int next = bin;
    while (series.step() < 3600 && localSecond(series, next) >= series.step()) {
      next++;
    }
    return next;
  }

  private static long localSecond(TrialSeries series, int bin) {
    long time = series.time(bin);
    Instant at = Instant.ofEpochSecond(time);
    int offset = series.label().zone().getRules().getOffset(at).getTotalSeconds();
    return Math.floorMod(time + offset, 3600L);
  }

  /** Its edges can be seen, with data on both sides of both, and nothing else has happened. */
  private static boolean usable(TrialSeries series, int onset, int length) {
    int end = onset + length;
    return onset > 0
        && end + 1 < series.size()
        && IntStream.rangeClosed(onset - 1, end).noneMatch(series::isKnown)
        && !Double.isNaN(
            series.at(onset - 1) + series.at(onset) + series.at(end - 1) + series.at(end));
  }

  /** The series with all of these drops: counts are thinned one by one, volumes scaled. */
  static TrialSeries into(TrialSeries series, List<Injection> injections, Dice dice) {
    double[] values = series.values();
    for (Injection injection : injections) {
      double share = 1 - injection.depth();
      for (int i = injection.onset(); i < injection.end(); i++) {
        if (!Double.isNaN(values[i])) {
          values[i] = series.label().counts() ? dice.thinned(values[i], share) : values[i] * share;
        }
      }
    }
    return series.with(values);
  }
}
