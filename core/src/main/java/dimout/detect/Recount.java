package dimout.detect;

/**
 * A change of our own measurement: peers came or went, or the table of places was renewed. One and
 * the same moment is measured as before and as from now on; usual moves by what lies between, so
 * that a step of ours is neither an outage nor taught as one.
 *
 * <p>In an outage only what is left is seen both ways. What is gone is taken to change as that
 * does, but the less the less is left: of nothing nothing is known, and usual stays.
 */
final class Recount {
  private static final double OFFSET = 0.5;

  /** Of what is not seen, how much stands for no change beside what is seen. */
  private static final double DOUBT = 0.1;

  private Recount() {}

  /**
   * Moves all that values are compared with.
   *
   * @param lnUsual of the moment; not a number while there is none
   * @param was the value as measured before
   * @param is the value as measured from now on
   */
  static void follow(SeriesState s, double lnUsual, double was, double is) {
    double usual = Math.exp(Double.isNaN(lnUsual) ? s.level : lnUsual);
    double unseen = OFFSET + DOUBT * Math.max(0, usual - was);
    double moved = Math.log((is + unseen) / (was + unseen));
    s.level += moved;
    s.before += moved;
    s.slow.move(moved);
  }
}
