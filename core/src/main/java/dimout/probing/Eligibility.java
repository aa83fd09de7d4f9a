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

  private Eligibility() {}

  static BlockState of(int everActive, float availability) {
    boolean enough = everActive >= ADDRESSES && availability >= AVAILABILITY;
    return enough && everActive * availability > LONE ? BlockState.UP : BlockState.NOT_ANALYSABLE;
  }
}
