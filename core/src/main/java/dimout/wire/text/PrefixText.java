package dimout.wire.text;

/**
 * The prefixes of a message as text, taken as bgpdump takes them: bits behind the length stay, a
 * length beyond the family's is printed, a prefix that is cut off is dropped.
 */
final class PrefixText {
  /** Address, length and path identifier as they lie in memory there, padding included. */
  private static final int SLOT = 24;

  private final LooseReader in = new LooseReader();
  private final byte[] slot = new byte[SLOT + 8];
  private final byte[] address = new byte[16];
  private int length;
  private int path;
  private boolean addPath;

  /** Begins a list. */
  void over(byte[] bytes, int from, int to, boolean pathIdentifiers) {
    in.over(bytes, from, to);
    addPath = pathIdentifiers;
  }

  /** Goes to the next prefix; false at the end of the list. */
  boolean next() {
    if (in.left() == 0) {
      return false;
    }
    path = addPath ? in.i32() : 0;
    length = in.u8();
    int count = (length + 7) / 8;
    if (in.left() < count) {
      return false;
    }
    in.into(slot, count);
    System.arraycopy(slot, 0, address, 0, 16);
    if (count > 16) {
      overrun(count);
    }
    return true;
  }

  /** Bytes beyond an address fall on the length and the path identifier. */
  private void overrun(int count) {
    length = slot[16] & 0xff;
    for (int i = 20; i < Math.min(count, SLOT); i++) {
      int shift = 8 * (i - 20);
      path = (path & ~(0xff << shift)) | (slot[i] & 0xff) << shift;
    }
  }

  /** Address, slash, length. */
  void prefix(Lines out, boolean ipv6) {
    if (ipv6) {
      out.ipv6(address);
    } else {
      out.ipv4(ipv4(address));
    }
    out.put('/').number(length);
  }

  int length() {
    return length;
  }

  /** The path identifier. */
  void path(Lines out) {
    out.number(path & 0xffff_ffffL);
  }

  static int ipv4(byte[] address) {
    return dimout.wire.bgp.BigEndian.i32(address, 0);
  }
}
