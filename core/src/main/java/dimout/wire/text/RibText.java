package dimout.wire.text;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.MpReachAttribute;

/** TABLE_DUMP_V2 records as lines (RFC 6396, 4.3; RFC 8050, 4). */
final class RibText {
  private static final int LONGEST_VIEW = 254;
  private static final byte[] RIB = Lines.ascii("TABLE_DUMP2|");
  private static final byte[] RIB_ADD_PATH = Lines.ascii("TABLE_DUMP2_AP|");
  private static final byte[] B = Lines.ascii("|B|");

  private final Lines out;
  private final RouteText route = new RouteText();
  private final LooseReader in = new LooseReader();
  private final LooseAttributes attributes = new LooseAttributes();
  private final Lines head = new Lines();
  private final Lines prefix = new Lines();
  private final byte[] address = new byte[16];
  private byte[][] peers = {};
  private boolean indexed;
  private long unreadable;

  RibText(Lines out) {
    this.out = out;
  }

  /** Writes a record's lines; false when bgpdump prints none because it does not read it. */
  boolean record(byte[] bytes, int from, int to, long time, int subtype) {
    in.over(bytes, from, to);
    return switch (subtype) {
      case 1 -> index();
      case 2, 4 -> rib(time, subtype == 4, false);
      case 8, 10 -> rib(time, subtype == 10, true);
      default -> false;
    };
  }

  /** Entries whose peer is not in the index; bgpdump aborts there. */
  long unreadable() {
    return unreadable;
  }

  private boolean index() {
    in.i32();
    int view = in.u16();
    if (view <= LONGEST_VIEW) {
      in.skip(view);
    }
    int count = in.u16();
    byte[][] found = new byte[count][];
    for (int i = 0; i < count; i++) {
      found[i] = peer();
    }
    peers = found;
    indexed = true;
    return true;
  }

  private byte[] peer() {
    int type = in.u8();
    boolean ipv6 = (type & 1) != 0;
    in.i32();
    in.into(address, ipv6 ? 16 : 4);
    head.size(0);
    if (ipv6) {
      head.ipv6(address);
    } else {
      head.ipv4(PrefixText.ipv4(address));
    }
    return head.put('|').number(in.asn((type & 2) != 0 ? 4 : 2)).put('|').copy();
  }

  private boolean rib(long time, boolean ipv6, boolean addPath) {
    in.i32();
    int length = in.u8();
    in.into(address, (length + 7) / 8);
    int count = in.u16();
    if (count > 0 && !indexed) {
      return false;
    }
    head.size(0);
    head.put(addPath ? RIB_ADD_PATH : RIB).number(time).put(B);
    prefix.size(0);
    if (ipv6) {
      prefix.ipv6(address);
    } else {
      prefix.ipv4(PrefixText.ipv4(address));
    }
    prefix.put('/').number(length).put('|');
    for (int i = 0; i < count; i++) {
      int peer = in.u16();
      in.i32();
      int path = addPath ? in.i32() : 0;
      attributes.read(in, 4);
      if (peer >= peers.length) {
        unreadable++;
      } else {
        entry(peers[peer], addPath, path);
      }
    }
    return true;
  }

  private void entry(byte[] peer, boolean addPath, int path) {
    out.put(head).put(peer).put(prefix);
    if (addPath) {
      out.number(path & 0xffff_ffffL).put('|');
    }
    route.pathAndOrigin(out, attributes, 4);
    nextHop();
    route.weights(out, attributes);
    route.communities(out, attributes);
    route.aggregation(out, attributes, 4);
  }

  private void nextHop() {
    Multiprotocol six = attributes.reach(AddressFamily.AFI_IPV6, AddressFamily.UNICAST);
    Multiprotocol four = attributes.reach(AddressFamily.AFI_IPV4, AddressFamily.UNICAST);
    Multiprotocol from = six.present() ? six : four;
    if (!attributes.has(MpReachAttribute.CODE) || !from.present()) {
      out.ipv4(attributes.nextHop());
    } else if (from.nextHopLength() == 4) {
      out.ipv4(PrefixText.ipv4(from.nextHop()));
    } else if (from.knownNextHop()) {
      out.ipv6(from.nextHop());
    }
    out.put('|');
  }
}
