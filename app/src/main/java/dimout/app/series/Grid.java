package dimout.app.series;

import java.util.Arrays;

/**
 * Where the bins of a series begin: at {@code phase} and every {@code step} seconds from there.
 *
 * <p>Times that all keep step stay as they are. Where they wander around the bins' starts, each
 * goes to the nearest; where they lie anywhere within a bin, to the bin they lie in.
 *
 * @param phase 0 to step − 1
 * @param nearest whether a time goes to the nearest start, not to the one before it
 */
record Grid(int step, long phase, boolean nearest) {
  private static final double MOST = 0.9;

  /** The grid that these times keep best. */
  static Grid of(int step, long[] times) {
    long[] phases = Arrays.stream(times).map(time -> Math.floorMod(time, step)).sorted().toArray();
    long mode = 0;
    int most = 0;
    int from = 0;
    for (int i = 1; i <= phases.length; i++) {
      if (i == phases.length || phases[i] != phases[from]) {
        if (i - from > most) {
          most = i - from;
          mode = phases[from];
        }
        from = i;
      }
    }
    if (2 * most >= phases.length) {
      return new Grid(step, mode, true);
    }
    long close =
        Arrays.stream(phases).filter(phase -> Math.min(phase, step - phase) <= step / 4).count();
    return new Grid(step, 0, close >= MOST * phases.length);
  }

  /** Start of the bin that a time belongs to. */
  long bin(long time) {
    long since = time - phase + (nearest ? step / 2 : 0);
    return Math.floorDiv(since, (long) step) * step + phase;
  }
}
