package dimout.detect;

import org.jspecify.annotations.Nullable;

/**
 * The smallest drop that would have been found: once an hour, drops of all depths are put into the
 * hour that has just passed and shown to the trigger; what is kept is how often each was the
 * smallest that was found.
 *
 * <p>The weight of old hours halves about every eight weeks.
 */
public final class Detectable {
  static final double[] DEPTHS = {
    .005, .01, .015, .02, .03, .04, .05, .065, .08, .10, .125, .15, .175, .20, .225, .25, .275, .30,
    .35, .40, .45, .50, .55, .60, .65, .70, .75, .80, .90, .98
  };
  private static final double WANTED = 0.9;

  /** A series in which no smaller drop is found is not trackable. */
  static final double UNTRACKABLE = 0.8;

  private static final int HOURS = 8 * 7 * 24;
  private static final int ENOUGH = 24;
  private static final byte NONE = -1;

  /** How often each depth was the smallest found; the last: none was. */
  public short[] found = new short[0];

  public int tried;

  /** Which depth is the smallest that is found; none before enough hours were tried. */
  public byte smallest = NONE;

  /** When the next hour will have passed. */
  public long next = Long.MIN_VALUE;

  public Detectable() {}

  static Detectable empty() {
    Detectable detectable = new Detectable();
    detectable.found = new short[DEPTHS.length + 1];
    return detectable;
  }

  /** Counts one hour, of which the depth at {@code index} was the smallest found. */
  void add(int index) {
    found[index]++;
    tried++;
    if (tried >= 2 * HOURS) {
      tried = 0;
      for (int i = 0; i < found.length; i++) {
        found[i] = (short) (found[i] / 2);
        tried += found[i];
      }
    }
    smallest = tried < ENOUGH ? NONE : foundMostly();
  }

  /** The depth found in nine of ten hours. */
  private byte foundMostly() {
    int sum = 0;
    byte i = 0;
    while (i < DEPTHS.length && sum + found[i] < WANTED * tried) {
      sum += found[i++];
    }
    return i;
  }

  boolean isTrackable() {
    return smallest == NONE || (smallest < DEPTHS.length && DEPTHS[smallest] <= UNTRACKABLE);
  }

  /** Whether nothing smaller than a share is found in nine of ten hours, after enough of them. */
  boolean isAtLeast(double share) {
    return smallest != NONE && (smallest == DEPTHS.length || DEPTHS[smallest] >= share);
  }

  /** The depth found in nine of ten hours, 1 when none is; null before enough hours were tried. */
  @Nullable Double smallest() {
    if (smallest == NONE) {
      return null;
    }
    return smallest == DEPTHS.length ? 1.0 : DEPTHS[smallest];
  }
}
