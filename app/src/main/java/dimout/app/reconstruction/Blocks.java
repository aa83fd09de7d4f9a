package dimout.app.reconstruction;

import dimout.wire.bgp.Prefix;

/** What a prefix means in /24 blocks, and beside another prefix. */
final class Blocks {
  private Blocks() {}

  /**
   * Reads {@code 89.218.0.0/16} or {@code 2a00:12f8::/32}.
   *
   * @throws IllegalArgumentException with a sentence for the user, when it is no prefix
   */
  static Prefix prefix(String text) {
    Prefix prefix;
    try {
      prefix = Prefix.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + text + "' is no prefix such as 89.218.0.0/16", e);
    }
    if (prefix.length() == 0 || !prefix.toString().equals(text)) {
      throw new IllegalArgumentException("'" + text + "' is to be written as " + prefix);
    }
    return prefix;
  }

  /** The /24 blocks of an IPv4 prefix; 0 for IPv6 and for what is longer. */
  static int slash24s(Prefix prefix) {
    return prefix.family() == Prefix.IPV4 && prefix.length() <= 24
        ? 1 << (24 - prefix.length())
        : 0;
  }

  /** Whether {@code inner} is a part of {@code outer}, or the same. */
  static boolean covers(Prefix outer, Prefix inner) {
    return outer.family() == inner.family()
        && outer.length() <= inner.length()
        && outer.high() == Prefix.highBits(inner.high(), outer.length())
        && outer.low() == Prefix.lowBits(inner.low(), outer.length());
  }
}
