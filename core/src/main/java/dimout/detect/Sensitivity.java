package dimout.detect;

import dimout.model.SignalKind;

/**
 * How small a drop of one kind of signal is still worth saying, and how quiet it can be.
 *
 * <p>Routing and probing count things that are there or not; traffic and telescope count what
 * people and worms do, which moves by a tenth on any public holiday.
 *
 * @param smallestDrop share of usual
 * @param quietest smallest scale of one-step surprise that is believed, in ln
 * @param assumed mean deviation from usual, in ln, before any was seen
 */
record Sensitivity(double smallestDrop, double quietest, double assumed) {
  private static final Sensitivity BGP = new Sensitivity(0.02, 0.0025, 0.01);
  private static final Sensitivity PROBING = new Sensitivity(0.05, 0.006, 0.02);
  private static final Sensitivity TRAFFIC = new Sensitivity(0.20, 0.02, 0.045);

  static Sensitivity of(SignalKind kind) {
    return switch (kind) {
      case BGP -> BGP;
      case PROBING -> PROBING;
      case TRAFFIC, TELESCOPE -> TRAFFIC;
    };
  }
}
