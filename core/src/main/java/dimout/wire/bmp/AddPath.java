package dimout.wire.bmp;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Octets;
import java.util.HashMap;
import java.util.Map;

/**
 * For which families a session carries path identifiers (RFC 7911), from the two OPENs: one side
 * must offer to send them and the other to receive.
 */
final class AddPath {
  private static final int OPEN_FIXED = 28;
  private static final int CAPABILITIES = 2;
  private static final int EXTENDED = 255;
  private static final int ADD_PATH = 69;
  private static final int RECEIVE = 1;
  private static final int SEND = 2;

  private AddPath() {}

  /**
   * Whether routes from the sender of {@code from} to that of {@code to} carry path identifiers.
   *
   * @param afi 1 for IPv4, 2 for IPv6; unicast
   */
  static boolean agreed(Octets from, Octets to, int afi) {
    int sends = offers(from.bytes()).getOrDefault(afi, 0);
    int receives = offers(to.bytes()).getOrDefault(afi, 0);
    return (sends & SEND) != 0 && (receives & RECEIVE) != 0;
  }

  /** What an OPEN offers for unicast, by AFI; a broken one offers what precedes the break. */
  private static Map<Integer, Integer> offers(byte[] open) {
    Map<Integer, Integer> offers = new HashMap<>();
    if (open.length <= OPEN_FIXED + 1) {
      return offers;
    }
    boolean extended = BigEndian.u8(open, OPEN_FIXED + 1) == EXTENDED; // RFC 9072
    int at = OPEN_FIXED + (extended ? 4 : 1);
    int lengthBytes = extended ? 2 : 1;
    while (at + 1 + lengthBytes <= open.length) {
      int type = BigEndian.u8(open, at);
      int length = extended ? BigEndian.u16(open, at + 1) : BigEndian.u8(open, at + 1);
      at += 1 + lengthBytes;
      int end = Math.min(open.length, at + length);
      if (type == CAPABILITIES) {
        capabilities(open, at, end, offers);
      }
      at = end;
    }
    return offers;
  }

  private static void capabilities(byte[] open, int from, int to, Map<Integer, Integer> offers) {
    int at = from;
    while (at + 2 <= to) {
      int code = BigEndian.u8(open, at);
      int end = Math.min(to, at + 2 + BigEndian.u8(open, at + 1));
      if (code == ADD_PATH) {
        for (int each = at + 2; each + 4 <= end; each += 4) {
          if (BigEndian.u8(open, each + 2) == 1) {
            offers.put(BigEndian.u16(open, each), BigEndian.u8(open, each + 3));
          }
        }
      }
      at = end;
    }
  }
}
