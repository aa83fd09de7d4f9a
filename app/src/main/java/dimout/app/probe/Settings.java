package dimout.app.probe;

/**
 * How to probe.
 *
 * @param roundSeconds length of a round
 * @param timeoutMillis how long an answer is waited for
 * @param mostPerSecond probes a second, all together
 */
record Settings(int roundSeconds, int timeoutMillis, int mostPerSecond) {
  /** Share of a round in which its first probes go out; the rest is for the adaptive ones. */
  static final double SPREAD = 0.8;
}
