package dimout.probing;

/**
 * The agreement of vantage points: a block is down only where more than half of those that could
 * measure it say so, and only where enough of them could. One that sees nothing, because it is dead
 * or cut off itself, has no vote; two that contradict each other see a part of the network cut from
 * another, which is no outage (Baltra, Heidemann: peninsulas are as common as outages).
 *
 * @param least votes without which nothing is said of a block, at least 1
 */
public record Quorum(int least) {
  public Quorum {
    if (least < 1) {
      throw new IllegalArgumentException("a quorum is at least one vote");
    }
  }

  /** What the votes come to; {@link Vote#NONE} without enough of them. */
  public Vote of(int up, int down) {
    if (up + down < least) {
      return Vote.NONE;
    }
    return 2 * down > up + down ? Vote.DOWN : Vote.UP;
  }
}
