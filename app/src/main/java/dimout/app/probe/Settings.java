package dimout.app.probe;

/**
 * How to probe.
 *
 * @param roundSeconds length of a round
 * @param binSeconds length of a bin, after each of which it is told what is up; the round is a
 *     multiple of it
 * @param timeoutMillis how long an answer is waited for
 * @param mostPerSecond probes a second, all together
 */
record Settings(int roundSeconds, int binSeconds, int timeoutMillis, int mostPerSecond) {
  /** Share of the rate that the periodic probes may take; the rest is for the adaptive ones. */
  private static final double PERIODIC = 0.7;

  /** Probes a second that one probe a block and round takes. */
  double periodicPerSecond(int blocks) {
    return (double) blocks / roundSeconds;
  }

  /** Whether the rate leaves room for the adaptive probes. */
  boolean suffice(int blocks) {
    return periodicPerSecond(blocks) <= PERIODIC * mostPerSecond;
  }

  /** Probes a block and round for which a survey has room. */
  int surveyBudget(int blocks) {
    return (int) Math.min(Integer.MAX_VALUE, PERIODIC * mostPerSecond / periodicPerSecond(blocks));
  }
}
