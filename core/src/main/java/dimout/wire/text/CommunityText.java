package dimout.wire.text;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.CommunitiesAttribute;

/** Communities (RFC 1997) as text, cut where bgpdump's buffer ends. */
final class CommunityText {
  private static final int LONGEST = 8191;
  private static final byte[] NO_EXPORT = Lines.ascii(" no-export");
  private static final byte[] NO_ADVERTISE = Lines.ascii(" no-advertise");
  private static final byte[] LOCAL_AS = Lines.ascii(" local-AS");

  private final Lines text = new Lines();

  /** Writes them with a space between two. */
  void write(Lines out, byte[] bytes, int from, int to) {
    text.size(0);
    for (int at = from; to - at >= 4; at += 4) {
      int community = BigEndian.i32(bytes, at);
      switch (community) {
        case CommunitiesAttribute.NO_EXPORT -> named(NO_EXPORT);
        case CommunitiesAttribute.NO_ADVERTISE -> named(NO_ADVERTISE);
        case CommunitiesAttribute.NO_EXPORT_SUBCONFED -> named(LOCAL_AS);
        default -> {
          text.put(' ').number(community >>> 16).put(':').number(community & 0xffff);
          text.size(Math.min(text.size(), LONGEST));
        }
      }
    }
    if (text.size() > 0) {
      out.put(text.bytes(), 1, text.size() - 1);
    }
  }

  private void named(byte[] name) {
    if (text.size() + name.length <= LONGEST) {
      text.put(name);
    }
  }
}
