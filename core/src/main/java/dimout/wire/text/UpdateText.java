package dimout.wire.text;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.MpReachAttribute;
import dimout.wire.bgp.UpdateMessage;

/** BGP4MP and BGP4MP_ET records as lines (RFC 6396, 4.4). */
final class UpdateText {
  private static final int BGP4MP_ET = 17;
  private static final int SHORT_STATE = 8;

  private final Lines out;
  private final RouteText route = new RouteText();
  private final LooseReader in = new LooseReader();
  private final LooseReader part = new LooseReader();
  private final LooseAttributes attributes = new LooseAttributes();
  private final PrefixText prefixes = new PrefixText();
  private final Lines head = new Lines();
  private final Lines tail = new Lines();
  private final byte[] peer = new byte[16];
  private final byte[] local = new byte[16];
  private int type;
  private int subtype;
  private long peerAsn;
  private boolean ipv6Peer;
  private boolean swapped;

  UpdateText(Lines out) {
    this.out = out;
  }

  /** Writes a record's lines; false when bgpdump prints none because it does not read it. */
  boolean record(byte[] bytes, int from, int to, long time, int recordType, int recordSubtype) {
    type = recordType;
    subtype = recordSubtype;
    in.over(bytes, from, to);
    head.size(0);
    head.put(type == BGP4MP_ET ? Lines.ascii("BGP4MP_ET") : Lines.ascii("BGP4MP"));
    long micros = type == BGP4MP_ET ? in.i32() & 0xffff_ffffL : 0;
    return switch (subtype) {
      case 0, 5 -> state(time, micros);
      case 1, 4, 6, 7, 8, 9, 10, 11 -> message(time, micros);
      default -> false;
    };
  }

  private int width() {
    return switch (subtype) {
      case 4, 5, 7, 9, 11 -> 4;
      default -> 2;
    };
  }

  private boolean addPath() {
    return subtype >= 8;
  }

  private void time(long time, long micros) {
    head.put('|').number(time);
    if (type == BGP4MP_ET) {
      head.put('.').micros(micros);
    }
    head.put('|');
  }

  private boolean state(long time, long micros) {
    int length = in.left();
    peerAsn = in.asn(width());
    in.asn(width());
    java.util.Arrays.fill(peer, (byte) 0);
    ipv6Peer = false;
    if (length != SHORT_STATE) {
      in.u16();
      int afi = in.u16();
      ipv6Peer = afi == AddressFamily.AFI_IPV6;
      boolean fits = ipv6Peer ? length == 44 || length == 48 : length == 20 || length == 24;
      if (!fits || (!ipv6Peer && afi != AddressFamily.AFI_IPV4)) {
        return false;
      }
      in.into(peer, ipv6Peer ? 16 : 4);
      in.skip(ipv6Peer ? 16 : 4);
    }
    time(time, micros);
    out.put(head).put(STATE);
    address(out, peer, ipv6Peer);
    out.put('|').number(peerAsn).put('|').number(in.u16()).put('|').number(in.u16()).put('\n');
    return true;
  }

  private static final byte[] STATE = Lines.ascii("STATE|");

  private static void address(Lines to, byte[] address, boolean ipv6) {
    if (ipv6) {
      to.ipv6(address);
    } else {
      to.ipv4(PrefixText.ipv4(address));
    }
  }

  private boolean message(long time, long micros) {
    if (!endpoints() || !marker()) {
      return false;
    }
    int size = in.u16();
    int expected = size - 18;
    int end = expected < 0 || expected > in.left() ? in.to() : in.at() + expected;
    part.over(in.bytes(), in.at(), end);
    int kind = part.u8();
    if (kind == UpdateMessage.TYPE) {
      labels(time, micros);
      update();
      return true;
    }
    return kind >= 1 && kind <= 4;
  }

  private boolean endpoints() {
    int width = width();
    swapped = subtype >= 10;
    long first = in.asn(width);
    long second = in.asn(width);
    peerAsn = swapped ? second : first;
    int networkInterface = in.u16();
    int afi = in.u16();
    ipv6Peer = afi == AddressFamily.AFI_IPV6;
    if (afi == 0xffff && networkInterface == 0xffff) {
      java.util.Arrays.fill(peer, (byte) 0);
      zebra = true;
      return true;
    }
    zebra = false;
    if (afi != AddressFamily.AFI_IPV4 && !ipv6Peer) {
      return false;
    }
    in.into(peer, ipv6Peer ? 16 : 4);
    in.into(local, ipv6Peer ? 16 : 4);
    if (swapped) {
      System.arraycopy(local, 0, peer, 0, 16);
    }
    return true;
  }

  /** Old Zebra left out interface and addresses: the marker's first four bytes stand there. */
  private boolean zebra;

  private boolean marker() {
    boolean fine = true;
    for (int i = zebra ? 4 : 0; i < 16; i++) {
      fine &= in.u8() == 0xff;
    }
    return fine;
  }

  private void labels(long time, long micros) {
    if (subtype == 6 || subtype == 7) {
      head.put(LOCAL);
    }
    if (addPath()) {
      head.put(ADD_PATH);
    }
    time(time, micros);
  }

  private static final byte[] LOCAL = Lines.ascii("_LOCAL");
  private static final byte[] ADD_PATH = Lines.ascii("_AP");

  private void update() {
    int withdrawn = part.u16();
    int from = part.at();
    part.skip(withdrawn);
    int to = part.at();
    attributes.read(part, width());
    byte[] bytes = part.bytes();
    withdraw(bytes, from, to, false);
    for (int afi = 1; afi <= 2; afi++) {
      for (int safi = 1; safi <= 3; safi++) {
        Multiprotocol family = attributes.unreach(afi, safi);
        if (family.present()) {
          withdraw(bytes, family.from(), family.to(), afi == 2);
        }
      }
    }
    announcePlain(bytes, part.at(), part.to());
    if (attributes.has(MpReachAttribute.CODE)) {
      for (int afi = 1; afi <= 2; afi++) {
        for (int safi = 1; safi <= 3; safi++) {
          Multiprotocol family = attributes.reach(afi, safi);
          if (family.present()) {
            announce(bytes, family, afi == 2);
          }
        }
      }
    }
  }

  /** Multiprotocol attributes of families that are not printed. */
  int omittedFamilies() {
    return attributes.otherFamilies();
  }

  private static final byte[] W = Lines.ascii("W|");
  private static final byte[] A = Lines.ascii("A|");

  private void withdraw(byte[] bytes, int from, int to, boolean ipv6) {
    prefixes.over(bytes, from, to, addPath());
    boolean oddPeer = ipv6 && !ipv6Peer && (subtype == 6 || subtype == 7);
    while (prefixes.next()) {
      out.put(head).put(W);
      address(out, peer, ipv6Peer || oddPeer);
      out.put('|').number(peerAsn).put('|');
      prefixes.prefix(out, ipv6);
      if (addPath()) {
        out.put('|');
        prefixes.path(out);
      }
      out.put('\n');
    }
  }

  private void announcePlain(byte[] bytes, int from, int to) {
    if (from >= to) {
      return;
    }
    tail.size(0);
    route.pathAndOrigin(tail, attributes, width());
    tail.ipv4(attributes.nextHop()).put('|');
    route.weights(tail, attributes);
    route.communities(tail, attributes);
    route.aggregation(tail, attributes, width());
    lines(bytes, from, to, false);
  }

  private void announce(byte[] bytes, Multiprotocol family, boolean ipv6) {
    tail.size(0);
    boolean known = family.knownNextHop();
    if (known || !ipv6) {
      route.pathAndOrigin(tail, attributes, width());
    }
    if (known) {
      address(tail, family.nextHop(), family.nextHopLength() != 4);
      tail.put('|');
    }
    if (known && ipv6) {
      route.weights(tail, attributes);
    } else if (known) {
      tail.signed(attributes.preference()).put('|').signed(attributes.metric()).put('|');
    }
    route.communities(tail, attributes);
    route.aggregation(tail, attributes, width());
    lines(bytes, family.from(), family.to(), ipv6);
  }

  private void lines(byte[] bytes, int from, int to, boolean ipv6) {
    prefixes.over(bytes, from, to, addPath());
    while (prefixes.next()) {
      out.put(head).put(A);
      address(out, peer, ipv6Peer);
      out.put('|').number(peerAsn).put('|');
      prefixes.prefix(out, ipv6);
      out.put('|');
      if (addPath()) {
        prefixes.path(out);
        out.put('|');
      }
      out.put(tail);
    }
  }
}
