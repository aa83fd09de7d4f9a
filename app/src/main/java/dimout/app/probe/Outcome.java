package dimout.app.probe;

/**
 * What became of a block's periodic probe, in one byte: not asked yet, lost, without meaning
 * because our own link was cut, or answered within a class of latency. Upper ends of the classes
 * grow by a sixteenth of an octave from 0.1 ms to 3 s.
 */
final class Outcome {
  static final byte NONE = 0;
  static final byte LOST = -1;
  static final byte UNKNOWN = -2;

  /** Answered ones are 1 to this, as unsigned bytes. */
  static final int CLASSES = 240;

  private static final double PER_OCTAVE = 16;
  private static final double SHORTEST_MILLIS = 0.1;

  private Outcome() {}

  static byte answered(long nanos) {
    double millis = Math.max(nanos / 1e6, SHORTEST_MILLIS);
    double octaves = Math.log(millis / SHORTEST_MILLIS) / Math.log(2);
    return (byte) (1 + Math.min(CLASSES - 1, (int) (octaves * PER_OCTAVE)));
  }

  /** Whether it tells something of the block. */
  static boolean measured(byte outcome) {
    return outcome != NONE && outcome != UNKNOWN;
  }

  /** The class of latency, 1 to {@link #CLASSES}; 0 when it was not answered. */
  static int latencyClass(byte outcome) {
    int unsigned = outcome & 0xff;
    return unsigned <= CLASSES ? unsigned : 0;
  }

  /** The middle of a class, in milliseconds. */
  static double millis(int latencyClass) {
    return SHORTEST_MILLIS * Math.pow(2, (latencyClass - 0.5) / PER_OCTAVE);
  }
}
