package dimout.app.probe;

/**
 * An IP network in CIDR notation.
 *
 * @param address its first address
 * @param length of the prefix, counted as in its own family
 */
record Network(Address address, int length) {

  /**
   * Reads {@code 192.0.2.0/24}, {@code 2001:db8::/32}, or a single address.
   *
   * @throws IllegalArgumentException with a sentence for the user
   */
  static Network parse(String text) {
    int slash = text.indexOf('/');
    Address address = Address.parse(slash < 0 ? text : text.substring(0, slash));
    int most = address.isV4() ? 32 : 128;
    int length = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
    if (length < 0 || length > most) {
      throw new IllegalArgumentException("a prefix length of 0 to " + most + " is wanted");
    }
    return new Network(masked(address, length), length);
  }

  private int hostBits() {
    return (address.isV4() ? 32 : 128) - length;
  }

  private static Address masked(Address address, int length) {
    int bits = address.isV4() ? length + 96 : length;
    return new Address(address.high() & mask(bits), address.low() & mask(bits - 64));
  }

  private static long mask(int bits) {
    if (bits <= 0) {
      return 0;
    }
    return bits >= 64 ? -1 : -1L << (64 - bits);
  }

  Address first() {
    return address;
  }

  Address last() {
    int fixed = 128 - hostBits();
    return new Address(address.high() | ~mask(fixed), address.low() | ~mask(fixed - 64));
  }
}
