package dimout.wire.bmp;

import dimout.wire.bgp.BigEndian;

/**
 * What must be known of a BGP message before it is read.
 *
 * @param afi the family that its multiprotocol attributes name, 1 or 2; 1 without one
 * @param announces whether it is an UPDATE that gives a route
 */
record UpdateGlance(int afi, boolean announces) {
  private static final int HEADER = 19;
  private static final int UPDATE = 2;
  private static final int EXTENDED_LENGTH = 0x10;
  private static final int MP_REACH = 14;
  private static final int MP_UNREACH = 15;
  private static final UpdateGlance NONE = new UpdateGlance(1, false);

  /** Looks at a message, its header included; a broken one announces what precedes the break. */
  static UpdateGlance of(byte[] pdu) {
    if (pdu.length < HEADER + 4 || pdu[HEADER - 1] != UPDATE) {
      return NONE;
    }
    int attributes = HEADER + 2 + BigEndian.u16(pdu, HEADER);
    if (attributes + 2 > pdu.length) {
      return NONE;
    }
    int end = Math.min(pdu.length, attributes + 2 + BigEndian.u16(pdu, attributes));
    boolean announces = end < pdu.length;
    int afi = 1;
    for (int at = attributes + 2; at + 4 <= end; ) {
      boolean extended = (pdu[at] & EXTENDED_LENGTH) != 0;
      int code = BigEndian.u8(pdu, at + 1);
      int value = at + (extended ? 4 : 3);
      if ((code == MP_REACH || code == MP_UNREACH) && value + 2 <= end) {
        announces |= code == MP_REACH;
        afi = BigEndian.u16(pdu, value) == 2 ? 2 : 1;
      }
      at = value + (extended ? BigEndian.u16(pdu, at + 2) : BigEndian.u8(pdu, at + 2));
    }
    return new UpdateGlance(afi, announces);
  }
}
