package dimout.probing;

/**
 * How sure we are that a /24 block is up, after Trinocular (Quan, Heidemann, Pradkin: SIGCOMM 2013,
 * doi 10.1145/2486001.2486017): Bayes' rule over single echo requests.
 *
 * <p>An address of a block that is up answers with the block's availability A(E(b)); one of a block
 * that is down answers hardly ever, which leaves room for a stray answer.
 */
public final class Belief {
  /** Above it the block is up. */
  public static final float UP = 0.9f;

  /** Below it the block is down. */
  public static final float DOWN = 0.1f;

  /** Belief of a block that nothing is known of yet, and the most that belief may grow to. */
  public static final float CERTAIN = 0.99f;

  private static final double LOSS = 0.01;
  private static final int ADDRESSES = 256;
  private static final double STRAY_ANSWER = (1 - LOSS) / ADDRESSES;

  /**
   * However dense a block, it takes five unanswered probes to call it down. By the formula alone
   * two would do at an availability of 0.97, and a link that loses 3 % would be called down every
   * week.
   */
  private static final float MOST_TELLING = 0.8f;

  private Belief() {}

  /**
   * Belief after one more probe.
   *
   * @param belief that the block is up, 0 to 1
   * @param availability A(E(b)): how often an address that ever answered answers while up
   * @param answered whether this probe was answered
   * @return within [1 − {@link #CERTAIN}, {@link #CERTAIN}], so that it can always turn
   */
  public static float after(float belief, float availability, boolean answered) {
    double up = (answered ? availability : 1 - Math.min(availability, MOST_TELLING)) * belief;
    double down = (answered ? STRAY_ANSWER : 1 - STRAY_ANSWER) * (1 - belief);
    double next = up / (up + down);
    return (float) Math.min(CERTAIN, Math.max(1 - CERTAIN, next));
  }

  /**
   * How many further probes a block that stays down gets, so that four recoveries in five are seen
   * in the round in which they happen: log 0.2 / log (1 − A), rounded up.
   */
  public static int recoveryProbes(float availability) {
    double misses = Math.log(1 - Math.min(availability, 0.999));
    return (int) Math.ceil(Math.log(0.2) / misses);
  }
}
