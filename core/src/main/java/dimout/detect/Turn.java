package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.PointState;

/**
 * Within an outage: whether a bin continues the spell or the return, and when one becomes the
 * other.
 *
 * <p>A bin leans to the other side by how far it lies beyond the middle of what was lost, in units
 * of noise; leanings add up (Page 1954). Service is up again once about half of the loss is back,
 * and dark again once two thirds of it are lost again.
 */
final class Turn {
  /** A return this long is the recovery. */
  static final long RECOVERED = 12 * 3600;

  /** A shallow drop this long is a level shift. */
  private static final long SHIFTED = 10 * LocalClock.DAY;

  private static final long REMEMBERED = 7 * LocalClock.DAY;
  private static final double UP = 0.55;
  private static final double DOWN = 0.65;
  private static final double LOUDEST = 4;
  private static final double ENOUGH = 5;

  /** Share of a fall that must be missing before a rise for it to be that which undoes it. */
  private static final double SHORT = 0.2;

  /** Bins before such a rise whose level counts. */
  private static final int BEFORE_RISE = 4;

  enum Side {
    STAYS,
    LEANS,
    TURNS
  }

  private Turn() {}

  static Side next(
      Episode episode, long time, double share, double surprise, Trigger trigger, int step) {
    double before = before(episode, time);
    double lost = Math.max(0.75 * trigger.smallestDrop() * before, before - episode.level);
    double middle = before - (episode.dark ? UP : DOWN) * lost;
    double noise = Math.max(surprise * middle, 0.08 * lost);
    double lean = (share - middle) * lost / (noise * noise) * (episode.dark ? 1 : -1);
    episode.turn = Math.max(0, episode.turn + Math.max(-LOUDEST, Math.min(LOUDEST, lean)));
    if (episode.turn <= 0) {
      return Side.STAYS;
    }
    double enough = Trigger.coarse(step) ? LOUDEST : ENOUGH;
    return episode.turn >= enough ? Side.TURNS : Side.LEANS;
  }

  /**
   * The share of usual that a recovery comes back to: what there was before the fall, which says
   * less by the day. Where that was more than usual it is in what is expected already.
   */
  private static double before(Episode episode, long time) {
    if (episode.before >= 1) {
      return 1;
    }
    double left = Math.exp(-(time - episode.onset) / (double) REMEMBERED);
    return (1 - (1 - episode.before) * left) / episode.expected(time);
  }

  /** What there must have been before the fall, for a share of usual to be where it came from. */
  static double beforeOf(Episode episode, long time, double share) {
    return 1 - (1 - share) * Math.exp((time - episode.onset) / (double) REMEMBERED);
  }

  /** Whether the return since the last spell is a full one: to usual at most. */
  static boolean isFull(Episode episode, long time, double smallestDrop, double spread) {
    double sum = 0;
    int bins = 0;
    for (JudgedPoint bin : episode.up) {
      sum += Math.min(1.2, Episode.percent(bin) / 100);
      bins++;
    }
    double before = Math.min(before(episode, time), 1 / episode.expected(time));
    double lost = Math.max(0, before - episode.level);
    double tolerated =
        Math.max(0.3 * lost, 0.6 * Math.max(smallestDrop, 1 - Math.exp(-2 * spread)));
    return bins == 0 || sum / bins >= before - tolerated;
  }

  /**
   * Whether the bins before the newest were not quite where a recovery comes back to: what came
   * back little by little was no return if what undoes the fall came after it.
   */
  static boolean isShort(Episode episode, int newest) {
    int until = episode.up.size() - newest;
    if (until <= 0) {
      return false;
    }
    double sum = 0;
    int from = Math.max(0, until - BEFORE_RISE);
    for (int i = from; i < until; i++) {
      sum += Episode.percent(episode.up.get(i)) / 100;
    }
    double before = before(episode, episode.up.get(from).time());
    return sum / (until - from) < before * Math.exp(-SHORT * episode.depth);
  }

  /** Whether a shallow drop has lasted until {@code end} for so long that it is a new level. */
  static boolean isShifted(Episode episode, long end) {
    return episode.dark
        && episode.shallowSince != Long.MIN_VALUE
        && end - Math.max(episode.onset, episode.shallowSince) >= SHIFTED;
  }

  static boolean isBelow(JudgedPoint bin) {
    Double high = bin.high();
    return high != null && high < 100;
  }

  static JudgedPoint as(JudgedPoint bin, PointState state) {
    return new JudgedPoint(
        bin.entity(),
        bin.signal(),
        bin.time(),
        bin.value(),
        bin.usual(),
        bin.percentOfUsual(),
        bin.low(),
        bin.high(),
        state);
  }
}
