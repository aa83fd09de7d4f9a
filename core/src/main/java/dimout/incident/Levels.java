package dimout.incident;

import dimout.model.DarkSpan;
import dimout.model.PointState;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Levels of one signal over given times. */
final class Levels {
  private Levels() {}

  /** Percent of usual with its interval. */
  record Median(@Nullable Double percentOfUsual, @Nullable Double low, @Nullable Double high) {}

  /** Medians over the dark bins of a signal's own outages in an incident. */
  static Median overOwn(Track track, List<Overlap.Member> own) {
    boolean[] taken = new boolean[track.size];
    for (Overlap.Member each : own) {
      long until = each.isOpen() ? Long.MAX_VALUE : each.end();
      for (int i = track.indexOf(each.onset()); i < track.size && track.time[i] < until; i++) {
        taken[i] = track.stateAt(i) == PointState.OUTAGE;
      }
    }
    return median(track, taken);
  }

  /** Medians over all bins that lie in one of the spans. */
  static Median over(Track track, List<DarkSpan> spans) {
    boolean[] taken = new boolean[track.size];
    for (DarkSpan span : spans) {
      for (int i = first(track, span.from()); i < track.size; i++) {
        if (track.time[i] >= span.until()) {
          break;
        }
        taken[i] = true;
      }
    }
    return median(track, taken);
  }

  private static Median median(Track track, boolean[] taken) {
    return new Median(
        median(track.percent, taken), median(track.low, taken), median(track.high, taken));
  }

  private static @Nullable Double median(float[] values, boolean[] taken) {
    float[] kept = new float[taken.length];
    int n = 0;
    for (int i = 0; i < taken.length; i++) {
      if (taken[i] && !Float.isNaN(values[i])) {
        kept[n++] = values[i];
      }
    }
    if (n == 0) {
      return null;
    }
    Arrays.sort(kept, 0, n);
    return (kept[(n - 1) / 2] + (double) kept[n / 2]) / 2;
  }

  /** The span with the mean level of {@code lead} and what is unknown to all of {@code tracks}. */
  static DarkSpan measured(DarkSpan span, Track lead, List<Track> tracks, int step) {
    double sum = 0;
    int bins = 0;
    for (int i = first(lead, span.from()); i < lead.size && lead.time[i] < span.until(); i++) {
      if (!Float.isNaN(lead.percent[i])) {
        sum += lead.percent[i];
        bins++;
      }
    }
    long unknown = 0;
    for (long bin = span.from(); bin < span.until(); bin += step) {
      long end = Math.min(bin + step, span.until());
      unknown += anyData(tracks, bin, end) ? 0 : end - bin;
    }
    return new DarkSpan(span.from(), span.until(), unknown, sum, bins);
  }

  private static boolean anyData(List<Track> tracks, long from, long until) {
    for (Track track : tracks) {
      for (int i = first(track, from); i < track.size && track.time[i] < until; i++) {
        if (track.hasData(i)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Mean percent of usual within one bin of an incident; NaN without data. */
  static double mean(Track track, long from, long until) {
    double sum = 0;
    int bins = 0;
    for (int i = first(track, from); i < track.size && track.time[i] < until; i++) {
      if (!Float.isNaN(track.percent[i])) {
        sum += track.percent[i];
        bins++;
      }
    }
    return bins == 0 ? Double.NaN : sum / bins;
  }

  /** Index of the bin that covers {@code from}, or of the first after it. */
  private static int first(Track track, long from) {
    return track.indexOf(from - track.step + 1);
  }
}
