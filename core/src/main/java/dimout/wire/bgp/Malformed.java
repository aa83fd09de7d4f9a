package dimout.wire.bgp;

/**
 * Bytes that break a rule of their own part of a message; caught where the message or record is
 * read.
 */
public final class Malformed extends RuntimeException {
  private static final long serialVersionUID = 1;

  Malformed(String rule) {
    super(rule, null, false, false);
  }

  /** Throws unless a rule is met. */
  public static void unless(boolean sound, String rule) {
    if (!sound) {
      throw new Malformed(rule);
    }
  }
}
