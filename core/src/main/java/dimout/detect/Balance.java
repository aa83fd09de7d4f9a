package dimout.detect;

/**
 * What all entities of one type together gain and lose from bin to bin: when some lose what the
 * others gain, it was counted to somebody else.
 */
public final class Balance {
  /** Bins before gains and losses are compared with what they usually are. */
  private static final int SETTLED = 100;

  /**
   * Of what is lost, how much others need not have gained, and how much more they may have: some
   * may be without data, and all are noisy.
   */
  private static final double SHORT = 0.4;

  private static final double BEYOND = 1;

  /**
   * Losses that many times as large as what all together gain or lose in a bin are no noise: of
   * outages of that size one in five hundred meets noise as large as what others must have gained.
   */
  private static final double CLEARLY = 6;

  /** More than so many times what is usual counts as that many times. */
  private static final double LOUDEST = 3;

  /** What is gained or lost together in a bin, at most times. */
  public double net;

  /** What those that lose anything lose in a bin, at most times. */
  public double lost;

  public int bins;

  /** Start of the newest bin in which counts moved, epoch seconds. */
  public long moved = PanelMember.NEVER;

  public Balance() {}

  /**
   * Takes a bin.
   *
   * @param gains what all gained together, less what they lost
   * @param losses what those that lost anything lost
   */
  void take(long now, double gains, double losses) {
    boolean settled = bins >= SETTLED;
    double more = losses - lost;
    boolean clear = settled && more > CLEARLY * net;
    if (clear && gains >= -SHORT * more && gains <= BEYOND * more) {
      moved = now;
    }
    bins = Math.min(SETTLED, bins + 1);
    net = follow(net, Math.abs(gains), settled);
    lost = follow(lost, losses, settled);
  }

  private double follow(double usual, double told, boolean settled) {
    double tamed = settled ? Math.min(told, LOUDEST * usual) : told;
    return usual + (tamed - usual) / bins;
  }
}
