package dimout.probing;

/**
 * Which blocks can be judged. Trinocular asks for at least 15 addresses that ever answered and an
 * availability of at least 0.1; a block in which only one to three addresses answer at a time tells
 * of those machines, not of its network (Baltra and Heidemann, PAM 2020: lone addresses).
 */
final class Eligibility {
  private static final int ADDRESSES = 15;
  private static final float AVAILABILITY = 0.1f;
  private static final float LONE = 3;

  /** Well under what is asked for, or blocks about there would come and go by chance. */
  private static final float LOST = 0.7f * AVAILABILITY;

  private Eligibility() {}

  static BlockState of(int everActive, float availability) {
    boolean enough = everActive >= ADDRESSES && availability >= AVAILABILITY;
    return enough && everActive * availability > LONE ? BlockState.UP : BlockState.NOT_ANALYSABLE;
  }

  /** Whether a block that was judged so far answers too seldom to go on. */
  static boolean lost(float availability) {
    return availability < LOST;
  }
}
