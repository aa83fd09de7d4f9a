package dimout.wire.text;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.MpReachAttribute;

/** TABLE_DUMP records as lines (RFC 6396, 4.2). */
final class TableDumpText {
  private static final byte[] TABLE_DUMP = Lines.ascii("TABLE_DUMP|");
  private static final byte[] B = Lines.ascii("|B|");

  private final Lines out;
  private final RouteText route = new RouteText();
  private final LooseReader in = new LooseReader();
  private final LooseAttributes attributes = new LooseAttributes();
  private final byte[] prefix = new byte[16];
  private final byte[] peer = new byte[16];

  TableDumpText(Lines out) {
    this.out = out;
  }

  /**
   * Writes a record's lines: that of its first entry, as bgpdump does, or those of all.
   *
   * @return entries left out; -1 when bgpdump does not read the record
   */
  int record(byte[] bytes, int from, int to, long time, int subtype, boolean all) {
    if (subtype < 1 || subtype > 4) {
      return -1;
    }
    in.over(bytes, from, to);
    in.i32();
    entry(time, subtype);
    int left = 0;
    while (in.left() > 0) {
      int before = out.size();
      entry(time, subtype);
      if (!all) {
        out.size(before);
        left++;
      }
    }
    return left;
  }

  private void entry(long time, int subtype) {
    int size = (subtype & 1) == 1 ? 4 : 16;
    int width = subtype <= 2 ? 2 : 4;
    in.into(prefix, size);
    int length = in.u8();
    in.u8();
    in.i32();
    in.into(peer, size);
    long asn = in.asn(width);
    attributes.read(in, width);
    out.put(TABLE_DUMP).number(time).put(B);
    address(peer, subtype);
    out.put('|').number(asn).put('|');
    address(prefix, subtype);
    out.put('/').number(length).put('|');
    route.pathAndOrigin(out, attributes, width);
    nextHop();
    route.weights(out, attributes);
    route.communities(out, attributes);
    route.aggregation(out, attributes, width);
  }

  /** Of IPv6 with 4-byte AS numbers bgpdump shows the first four bytes as if they were IPv4. */
  private void address(byte[] address, int subtype) {
    if (subtype == AddressFamily.AFI_IPV6) {
      out.ipv6(address);
    } else {
      out.ipv4(PrefixText.ipv4(address));
    }
  }

  private void nextHop() {
    Multiprotocol six = attributes.reach(AddressFamily.AFI_IPV6, AddressFamily.UNICAST);
    if (attributes.has(MpReachAttribute.CODE) && six.present()) {
      out.ipv6(six.nextHop());
    } else {
      out.ipv4(attributes.nextHop());
    }
    out.put('|');
  }
}
