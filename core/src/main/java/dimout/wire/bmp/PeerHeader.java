package dimout.wire.bmp;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;
import java.util.Arrays;

/**
 * The per-peer header (RFC 7854, 4.2).
 *
 * @param type 0 global, 1 RD instance, 2 local instance, 3 Loc-RIB
 * @param flags as they came: V 0x80, L 0x40, A 0x20, O 0x10 (RFC 8671); Loc-RIB: F 0x80
 * @param distinguisher of the routing instance
 * @param address 4 or 16 bytes
 * @param id the peer's BGP identifier
 * @param seconds when the router got the routes, epoch seconds; 0 when it does not say
 * @param micros of the second
 */
public record PeerHeader(
    int type,
    int flags,
    long distinguisher,
    Octets address,
    long asn,
    int id,
    long seconds,
    int micros) {
  static final int BYTES = 42;
  static final int GLOBAL = 0;
  static final int LOC_RIB = 3;
  private static final int IPV6 = 0x80;
  private static final int POST_POLICY = 0x40;
  private static final int TWO_BYTE_PATHS = 0x20;
  private static final int OUT = 0x10;

  static PeerHeader read(byte[] bytes, int at) {
    int type = BigEndian.u8(bytes, at);
    int flags = BigEndian.u8(bytes, at + 1);
    boolean six = type != LOC_RIB && (flags & IPV6) != 0;
    byte[] address = Arrays.copyOfRange(bytes, six ? at + 10 : at + 22, at + 26);
    return new PeerHeader(
        type,
        flags,
        BigEndian.i64(bytes, at + 2),
        new Octets(address),
        BigEndian.u32(bytes, at + 26),
        BigEndian.i32(bytes, at + 30),
        BigEndian.u32(bytes, at + 34),
        BigEndian.i32(bytes, at + 38));
  }

  /** Which table the message tells of. */
  public BmpView view() {
    if (type == LOC_RIB) {
      return BmpView.LOC_RIB;
    }
    boolean post = (flags & POST_POLICY) != 0;
    if ((flags & OUT) != 0) {
      return post ? BmpView.ADJ_RIB_OUT_POST : BmpView.ADJ_RIB_OUT_PRE;
    }
    return post ? BmpView.ADJ_RIB_IN_POST : BmpView.ADJ_RIB_IN_PRE;
  }

  /** What tables know the peer by: of a Loc-RIB, which has no address, the router's identifier. */
  byte[] tableAddress() {
    return type == LOC_RIB ? new WireWriter().u32(id & 0xffffffffL).toByteArray() : address.bytes();
  }

  /** Bytes of an AS number in this peer's AS paths. */
  public int asnWidth() {
    return type != LOC_RIB && (flags & TWO_BYTE_PATHS) != 0 ? 2 : 4;
  }

  /** Whether it belongs to the global routing instance; others are virtual private networks. */
  public boolean isGlobal() {
    return (type == GLOBAL || type == LOC_RIB) && distinguisher == 0;
  }
}
