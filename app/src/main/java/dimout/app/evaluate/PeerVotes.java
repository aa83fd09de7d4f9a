package dimout.app.evaluate;

import dimout.app.evaluate.series.Dice;
import java.util.Arrays;

/**
 * What share of a country's blocks thirty routers make visible, and what share after five of them
 * are gone at once, or ten have come, half of these with a part of their tables. Most blocks all
 * see; one in five only some.
 */
final class PeerVotes {
  private static final int ORDINARY = 30;
  private static final int LEAVE = 5;
  private static final int JOIN = 10;
  private static final int BLOCKS = 400;
  private static final int DOUBTFUL = BLOCKS / 5;

  private PeerVotes() {}

  /** Before and after a fault: shares of what there is. */
  record Shares(double before, double after) {}

  static Shares of(int country, int fault) {
    Dice dice = new Dice(31L * country + fault);
    boolean join = fault % 2 > 0;
    int before = BLOCKS - DOUBTFUL;
    int after = before;
    for (int block = 0; block < DOUBTFUL; block++) {
      double seen = 0.3 + 0.4 * dice.uniform();
      int[] carried = new int[ORDINARY + JOIN];
      Arrays.setAll(
          carried, peer -> dice.uniform() < (peer >= ORDINARY + JOIN / 2 ? 0.3 : 1) * seen ? 1 : 0);
      before += visible(carried, 0, ORDINARY);
      after += join ? visible(carried, 0, ORDINARY + JOIN) : visible(carried, LEAVE, ORDINARY);
    }
    return new Shares((double) before / BLOCKS, (double) after / BLOCKS);
  }

  private static int visible(int[] carried, int from, int until) {
    int votes = Arrays.stream(carried, from, until).sum();
    return 2 * votes >= until - from ? 1 : 0;
  }
}
