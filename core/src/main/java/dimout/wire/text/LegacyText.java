package dimout.wire.text;

import java.util.Arrays;

/** Records of type 5 as lines (RFC 6396, B.2.1). */
final class LegacyText {
  private static final byte[] BGP = Lines.ascii("BGP|");
  private static final byte[] STATE = Lines.ascii("|STATE|");
  private static final byte[] W = Lines.ascii("|W|");
  private static final byte[] A = Lines.ascii("|A|");

  private final Lines out;
  private final RouteText route = new RouteText();
  private final LooseReader in = new LooseReader();
  private final LooseAttributes attributes = new LooseAttributes();
  private final PrefixText prefixes = new PrefixText();
  private final Lines tail = new Lines();

  LegacyText(Lines out) {
    this.out = out;
  }

  /** Writes a record's lines; false when bgpdump prints none of its routes. */
  boolean record(byte[] bytes, int from, int to, long time, int subtype) {
    in.over(bytes, from, to);
    switch (subtype) {
      case 1 -> update(time);
      case 3 -> state(time);
      default -> {}
    }
    return subtype != 2;
  }

  private void state(long time) {
    int asn = in.u16();
    out.put(BGP).number(time).put(STATE).ipv4(in.i32()).put('|').number(asn);
    out.put('|').number(in.u16()).put('|').number(in.u16()).put('\n');
  }

  private void update(long time) {
    int asn = in.u16();
    int peer = in.i32();
    in.u16();
    in.i32();
    int withdrawn = in.u16();
    int from = in.at();
    in.skip(withdrawn);
    int to = in.at();
    attributes.read(in, 2);
    tail.size(0);
    tail.put('\n');
    lines(from, to, time, W, peer, asn);
    tail.size(0);
    tail.put('|');
    route.pathAndOrigin(tail, attributes, 2);
    tail.ipv4(attributes.nextHop()).put('|').number(attributes.preference() & 0xffff_ffffL);
    tail.put('|').number(attributes.metric() & 0xffff_ffffL);
    if (!attributes.hasCommunities()) {
      // Between metric and communities bgpdump prints no bar.
      tail.put('|');
    }
    communities();
    route.aggregation(tail, attributes, 2);
    lines(in.at(), in.to(), time, A, peer, asn);
  }

  private void communities() {
    if (attributes.hasCommunities()) {
      route.communities(tail, attributes);
    }
  }

  private void lines(int from, int to, long time, byte[] kind, int peer, int asn) {
    prefixes.over(in.bytes(), from, to, false);
    while (prefixes.next()) {
      out.put(BGP).number(time).put(kind).ipv4(peer).put('|').number(asn).put('|');
      if (Arrays.equals(kind, W)) {
        // bgpdump prints the peer's address where the withdrawn prefix should stand.
        out.ipv4(peer).put('/').number(prefixes.length());
      } else {
        prefixes.prefix(out, false);
      }
      out.put(tail);
    }
  }
}
