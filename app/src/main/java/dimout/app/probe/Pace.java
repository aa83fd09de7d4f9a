package dimout.app.probe;

/** As many probes as time has passed, times the rate; what was left out is made up for briefly. */
final class Pace {
  private static final double NANOS = 1e9;

  /** What may be made up for: two thousandths of a second, or a few probes. */
  private static final double BURST_SECONDS = 0.002;

  private static final double LEAST_BURST = 64;

  private final double perSecond;
  private final double burst;
  private double allowance;
  private long at = System.nanoTime();

  Pace(int perSecond) {
    this.perSecond = perSecond;
    this.burst = Math.max(LEAST_BURST, perSecond * BURST_SECONDS);
  }

  /** Time passed. */
  void now(long nanos) {
    allowance = Math.min(burst, allowance + (nanos - at) * perSecond / NANOS);
    at = nanos;
  }

  /** Whether a probe may go out. */
  boolean hasRoom() {
    return allowance >= 1;
  }

  /** Whether a probe may go out; if so it is counted. */
  boolean take() {
    if (!hasRoom()) {
      return false;
    }
    allowance--;
    return true;
  }
}
