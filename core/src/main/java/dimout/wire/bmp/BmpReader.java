package dimout.wire.bmp;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Octets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads BMP messages (RFC 7854). What is broken inside a frame is data, not an error. */
public final class BmpReader {
  /** More than any message needs: an UPDATE has at most 65,535 bytes, a Peer Up two OPENs. */
  public static final int MOST_BYTES = 1 << 20;

  private static final int BGP_HEADER = 19;
  private static final int ROUTE_MONITORING = 0;
  private static final int STATISTICS = 1;
  private static final int PEER_DOWN = 2;
  private static final int PEER_UP = 3;
  private static final int INITIATION = 4;
  private static final int TERMINATION = 5;
  private static final int ROUTE_MIRRORING = 6;

  private final byte[] bytes;
  private final int to;
  private int at;

  private BmpReader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  /** Content that does not hold what it announces. */
  private static final class TooShort extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooShort(String why) {
      super(why, null, false, false);
    }
  }

  /**
   * The length of the message that begins here, its header included.
   *
   * @param bytes at least {@link BmpMessage#HEADER} of them from {@code at}
   * @return -1 when this is no BMP of version 3, or the length is absurd: the stream is lost
   */
  public static int length(byte[] bytes, int at) {
    long length = BigEndian.u32(bytes, at + 1);
    boolean sane =
        bytes[at] == BmpMessage.VERSION && length >= BmpMessage.HEADER && length <= MOST_BYTES;
    return sane ? (int) length : -1;
  }

  /** Reads one whole message, its header included. */
  public static BmpMessage read(byte[] bytes, int from, int to) {
    int type = BigEndian.u8(bytes, from + 5);
    BmpReader in = new BmpReader(bytes, from + BmpMessage.HEADER, to);
    try {
      return in.body(type);
    } catch (TooShort broken) {
      Octets kept = new Octets(Arrays.copyOfRange(bytes, from, to));
      return new BmpMessage.Broken(type, String.valueOf(broken.getMessage()), kept);
    }
  }

  private BmpMessage body(int type) {
    return switch (type) {
      case ROUTE_MONITORING -> new BmpMessage.RouteMonitoring(peer(), pdus());
      case STATISTICS -> statistics();
      case PEER_DOWN -> new BmpMessage.PeerDown(peer(), u8(), rest());
      case PEER_UP -> peerUp();
      case INITIATION -> new BmpMessage.Initiation(tlvs());
      case TERMINATION -> new BmpMessage.Termination(tlvs());
      case ROUTE_MIRRORING -> new BmpMessage.RouteMirroring(peer(), tlvs());
      default -> new BmpMessage.Other(type);
    };
  }

  private PeerHeader peer() {
    return PeerHeader.read(bytes, skip(PeerHeader.BYTES));
  }

  private List<Octets> pdus() {
    List<Octets> pdus = new ArrayList<>();
    while (at < to) {
      pdus.add(pdu());
    }
    return pdus;
  }

  private Octets pdu() {
    if (to - at < BGP_HEADER) {
      throw new TooShort("a BGP message ends within its header");
    }
    int length = BigEndian.u16(bytes, at + 16);
    if (length < BGP_HEADER) {
      throw new TooShort("a BGP message of " + length + " bytes");
    }
    return take(length);
  }

  private BmpMessage statistics() {
    PeerHeader peer = peer();
    skip(4);
    return new BmpMessage.Statistics(peer, tlvs());
  }

  private BmpMessage peerUp() {
    PeerHeader peer = peer();
    Octets local = take(16);
    Octets address =
        peer.address().bytes().length == 4
            ? new Octets(Arrays.copyOfRange(local.bytes(), 12, 16))
            : local;
    int localPort = u16();
    int remotePort = u16();
    return new BmpMessage.PeerUp(peer, address, localPort, remotePort, pdu(), pdu(), tlvs());
  }

  private List<Tlv> tlvs() {
    List<Tlv> tlvs = new ArrayList<>();
    while (at < to) {
      int type = u16();
      tlvs.add(new Tlv(type, take(u16())));
    }
    return tlvs;
  }

  private Octets rest() {
    return take(to - at);
  }

  private Octets take(int length) {
    int from = skip(length);
    return new Octets(Arrays.copyOfRange(bytes, from, from + length));
  }

  private int u8() {
    return BigEndian.u8(bytes, skip(1));
  }

  private int u16() {
    return BigEndian.u16(bytes, skip(2));
  }

  private int skip(int length) {
    if (length > to - at) {
      throw new TooShort("it ends " + (length - (to - at)) + " bytes early");
    }
    int from = at;
    at += length;
    return from;
  }
}
