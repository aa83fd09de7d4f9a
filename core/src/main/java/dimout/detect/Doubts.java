package dimout.detect;

import java.util.Arrays;

/**
 * Slots of the week whose bins looked as if an outage might have begun, though none was told. Such
 * a slot teaches the week only when it looks so a week later, too: once is chance or an outage too
 * small to be told, twice is a habit. Were it left out for good, a habit that has changed, or a
 * first week that was odd, would look like the beginning of an outage every week and never be
 * learnt.
 */
public final class Doubts {
  /** More come only where nothing is ever clear. */
  private static final int MOST = 32;

  /** How long after a slot the same slot of the next week may come, by clocks that change. */
  private static final long NEXT_WEEK = 8 * LocalClock.DAY;

  /** After which no outage is dated back to a bin. */
  private static final long CLEAR = LocalClock.DAY / 2;

  public short[] slot = new short[0];

  /** In ln, as {@link WeeklyUsual} has it. */
  public float[] shape = new float[0];

  /** When it was closed, epoch seconds; ascending. */
  public long[] since = new long[0];

  public Doubts() {}

  /** Takes a slot; what it held a week before, if it was in doubt then, too, else NaN. */
  double take(int newSlot, double newShape, long time) {
    dropUntil(time - NEXT_WEEK);
    double before = Double.NaN;
    for (int i = 0; i < slot.length; i++) {
      before = slot[i] == newSlot ? shape[i] : before;
    }
    if (slot.length == MOST) {
      keep(1, MOST);
    }
    int size = slot.length;
    keep(0, size + 1);
    slot[size] = (short) newSlot;
    shape[size] = (float) newShape;
    since[size] = time;
    return before;
  }

  private void dropUntil(long time) {
    int old = 0;
    while (old < since.length && since[old] <= time) {
      old++;
    }
    keep(old, since.length);
  }

  /** An outage began: what came right before it may have been its beginning. */
  void outage(long onset) {
    int size = since.length;
    while (size > 0 && since[size - 1] >= onset - CLEAR) {
      size--;
    }
    keep(0, size);
  }

  private void keep(int from, int until) {
    if (from > 0 || until != slot.length) {
      slot = Arrays.copyOfRange(slot, from, until);
      shape = Arrays.copyOfRange(shape, from, until);
      since = Arrays.copyOfRange(since, from, until);
    }
  }
}
