package dimout.app.probe;

import java.util.Arrays;

/**
 * Where blocks come back together: outages end for many blocks at once, but each is asked only once
 * a round. Where at least a fifth of the down blocks of the same entities that were asked within a
 * sixtieth of a round answer again, all of them are asked again at once, and so the end of an
 * outage is known within seconds and not within a round.
 */
final class Hope {
  private static final int SHARE = 5;

  private final int[] asked;
  private final int[] back;
  private boolean any;

  /**
   * @param lists how many lists of entities there are
   */
  Hope(int lists) {
    asked = new int[lists];
    back = new int[lists];
  }

  /** A block that was down was asked; whether it is up again. */
  void asked(int list, boolean up) {
    asked[list]++;
    if (up) {
      back[list]++;
      any = true;
    }
  }

  boolean any() {
    return any;
  }

  boolean of(int list) {
    return back[list] > 0 && SHARE * back[list] >= asked[list];
  }

  void clear() {
    Arrays.fill(asked, 0);
    Arrays.fill(back, 0);
    any = false;
  }
}
