package dimout.app.probe;

/**
 * Some addresses of one family, from one to another.
 *
 * @param last not before the first
 */
record Network(Address first, Address last) {

  /**
   * Reads {@code 192.0.2.0/24}, {@code 2001:db8::/32}, {@code 192.0.2.0-192.0.3.255}, or a single
   * address.
   *
   * @throws IllegalArgumentException with a sentence for the user
   */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    int dash = text.indexOf('-');
    if (slash >= 0) {
      return prefix(Address.parse(text.substring(0, slash)), text.substring(slash + 1));
    }
    Address first = Address.parse(dash < 0 ? text : text.substring(0, dash).strip());
    Address last = dash < 0 ? first : Address.parse(text.substring(dash + 1).strip());
    if (first.isV4() != last.isV4() || first.compareTo(last) > 0) {
      throw new IllegalArgumentException("'" + text + "' ends before it begins");
    }
    return new Network(first, last);
  }

  private static Network prefix(Address address, String digits) {
    int most = address.isV4() ? 32 : 128;
    int length = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : -1;
    if (length < 0 || length > most) {
      throw new IllegalArgumentException(
          "'/" + digits + "' is no length of a prefix, which is 0 to " + most);
    }
    int fixed = length + 128 - most;
    long high = mask(fixed);
    long low = mask(fixed - 64);
    return new Network(
        new Address(address.high() & high, address.low() & low),
        new Address(address.high() | ~high, address.low() | ~low));
  }

  private static long mask(int bits) {
    if (bits <= 0) {
      return 0;
    }
    return bits >= 64 ? -1 : -1L << (64 - bits);
  }

  boolean isV4() {
    return first.isV4();
  }

  boolean isOneAddress() {
    return first.equals(last);
  }

  boolean touches(Network other) {
    return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
  }
}
