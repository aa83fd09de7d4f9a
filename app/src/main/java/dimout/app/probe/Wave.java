package dimout.app.probe;

import java.util.Arrays;

/**
 * Where blocks change together: outages begin and end for many blocks at once, but each is asked
 * only once a round. Where at least a fifth of the blocks of the same entities that were asked
 * within a sixtieth of a round, and at least three, changed their state in the same direction, all
 * that have not changed yet are asked again at once; so that beginning and end are known within a
 * minute and not within a round.
 */
final class Wave {
  private static final int SHARE = 5;
  private static final int LEAST = 3;

  private final int[] asked;
  private final int[] changed;
  private boolean any;

  /**
   * @param lists how many lists of entities there are
   */
  Wave(int lists) {
    asked = new int[lists];
    changed = new int[lists];
  }

  /** A block was asked, and it is known now whether it changed. */
  void asked(int list, boolean change) {
    asked[list]++;
    if (change) {
      changed[list]++;
      any = true;
    }
  }

  boolean any() {
    return any;
  }

  boolean of(int list) {
    return changed[list] >= LEAST && SHARE * changed[list] >= asked[list];
  }

  void clear() {
    Arrays.fill(asked, 0);
    Arrays.fill(changed, 0);
    any = false;
  }
}
