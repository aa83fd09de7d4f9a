package dimout.wire.bgp;

import java.util.BitSet;

/**
 * Goes once over the path attributes of a route without an object per attribute, and remembers what
 * a routing table needs of them: the origin AS, and where the multiprotocol attributes stand.
 * {@link PathAttributes} reads the same bytes in full; tests hold the two against each other.
 */
public final class AttributeScan {
  /** There is no AS path, or it ends in an AS_SET. */
  public static final long NO_ORIGIN = -1;

  private static final long MANDATORY = (1L << OriginAttribute.CODE) | (1L << AsPathAttribute.CODE);

  private byte[] bytes = {};
  private int asnWidth;
  private long seen;

  /** What was seen of codes from 64 on, which hardly any route has. */
  private final BitSet seenFrom64 = new BitSet();

  private boolean sound;
  private boolean withdraws;
  private boolean rejects;
  private boolean framed;
  private int pathFrom;
  private int pathTo;
  private int path4From;
  private int path4To;
  private long aggregator;
  private int reachFrom;
  private int reachTo;
  private int unreachFrom;
  private int unreachTo;

  /** Reads the attributes in [from, to); what is broken shows in the other methods. */
  public void scan(byte[] attributes, int from, int to, int widthOfAsn) {
    bytes = attributes;
    asnWidth = widthOfAsn;
    seen = 0;
    if (!seenFrom64.isEmpty()) {
      seenFrom64.clear();
    }
    sound = true;
    withdraws = false;
    rejects = false;
    framed = true;
    aggregator = -1;
    int at = from;
    while (at < to) {
      if (to - at < 3) {
        unframed();
        return;
      }
      int code = bytes[at + 1] & 0xff;
      int length = bytes[at + 2] & 0xff;
      int value = at + 3;
      if ((bytes[at] & PathAttribute.EXTENDED_LENGTH) != 0) {
        if (to - at < 4) {
          unframed();
          return;
        }
        length = BigEndian.u16(bytes, at + 2);
        value = at + 4;
      }
      if (length > to - value) {
        unframed();
        return;
      }
      attribute(code, value, value + length);
      at = value + length;
    }
  }

  private void unframed() {
    framed = false;
    broken(Handling.WITHDRAW);
  }

  private void attribute(int code, int from, int to) {
    if (code < 64) {
      if ((seen & (1L << code)) != 0) {
        repeated(code);
        return;
      }
      seen |= 1L << code;
    } else if (seenFrom64.get(code)) {
      repeated(code);
      return;
    } else {
      seenFrom64.set(code);
    }
    if (!AttributeRules.fits(code, to - from, asnWidth)) {
      broken(AttributeRules.handling(code));
      return;
    }
    switch (code) {
      case OriginAttribute.CODE -> {
        if ((bytes[from] & 0xff) > OriginAttribute.INCOMPLETE) {
          broken(Handling.WITHDRAW);
        }
      }
      case AsPathAttribute.CODE -> {
        pathFrom = from;
        pathTo = to;
        checkPath(from, to, asnWidth, Handling.WITHDRAW);
      }
      case AggregatorAttribute.CODE -> aggregator = BigEndian.asn(bytes, from, asnWidth);
      case MpReachAttribute.CODE -> {
        reachFrom = from;
        reachTo = to;
      }
      case MpUnreachAttribute.CODE -> {
        unreachFrom = from;
        unreachTo = to;
      }
      case As4PathAttribute.CODE -> as4Path(from, to);
      default -> {}
    }
  }

  /** Of repeated attributes the first counts; a second MP_REACH or MP_UNREACH spoils all. */
  private void repeated(int code) {
    boolean multiprotocol = code == MpReachAttribute.CODE || code == MpUnreachAttribute.CODE;
    broken(multiprotocol ? Handling.REJECT : Handling.DISCARD);
  }

  private void as4Path(int from, int to) {
    path4From = from;
    path4To = to;
    if (!soundPath(from, to, 4)) {
      seen &= ~(1L << As4PathAttribute.CODE);
      broken(Handling.DISCARD);
    }
  }

  private void checkPath(int from, int to, int width, Handling handling) {
    if (!soundPath(from, to, width)) {
      broken(handling);
    }
  }

  private boolean soundPath(int from, int to, int width) {
    int at = from;
    while (at < to) {
      if (to - at < 2) {
        return false;
      }
      int type = bytes[at];
      int count = bytes[at + 1] & 0xff;
      at += 2 + count * width;
      if (type < AsSegment.SET || type > AsSegment.CONFED_SET || count == 0 || at > to) {
        return false;
      }
    }
    return true;
  }

  private void broken(Handling handling) {
    sound = false;
    withdraws |= handling != Handling.DISCARD;
    rejects |= handling == Handling.REJECT;
  }

  /** Whether nothing was broken. */
  public boolean sound() {
    return sound;
  }

  /** Whether the routes count as withdrawn (RFC 7606, 2). */
  public boolean withdraws() {
    return withdraws;
  }

  /** Whether not even the prefixes can be trusted. */
  public boolean rejects() {
    return rejects;
  }

  /** Whether every attribute ended within the attributes. */
  public boolean framed() {
    return framed;
  }

  public boolean has(int code) {
    return (seen & (1L << code)) != 0;
  }

  /** Whether a route has ORIGIN and AS_PATH, as an announced one must. */
  public boolean hasMandatory() {
    return (seen & MANDATORY) == MANDATORY;
  }

  public int reachFrom() {
    return reachFrom;
  }

  public int reachTo() {
    return reachTo;
  }

  public int unreachFrom() {
    return unreachFrom;
  }

  public int unreachTo() {
    return unreachTo;
  }

  /**
   * The AS that the route came from: the last of its path, confederations left out; {@link
   * #NO_ORIGIN} where that is an AS_SET. AS4_PATH counts under the conditions of RFC 6793, 4.2.3.
   */
  public long origin() {
    if (!has(AsPathAttribute.CODE)) {
      return NO_ORIGIN;
    }
    if (asnWidth == 2 && has(As4PathAttribute.CODE) && as4Applies()) {
      long origin = lastOf(path4From, path4To, 4);
      return path4From == path4To ? lastOf(pathFrom, pathTo, asnWidth) : origin;
    }
    return lastOf(pathFrom, pathTo, asnWidth);
  }

  private boolean as4Applies() {
    boolean disowned = has(As4AggregatorAttribute.CODE) && aggregator != AsPath.AS_TRANS;
    if (disowned && has(AggregatorAttribute.CODE)) {
      return false;
    }
    return hops(pathFrom, pathTo, asnWidth) >= hops(path4From, path4To, 4);
  }

  private int hops(int from, int to, int width) {
    int hops = 0;
    int count;
    for (int at = from; at < to; at += 2 + count * width) {
      count = bytes[at + 1] & 0xff;
      hops +=
          switch (bytes[at]) {
            case AsSegment.SEQUENCE -> count;
            case AsSegment.SET -> 1;
            default -> 0;
          };
    }
    return hops;
  }

  private long lastOf(int from, int to, int width) {
    long last = NO_ORIGIN;
    int at = from;
    while (to - at >= 2) {
      int type = bytes[at];
      int count = bytes[at + 1] & 0xff;
      int next = at + 2 + count * width;
      if (next > to || count == 0) {
        return NO_ORIGIN;
      }
      if (type == AsSegment.SEQUENCE) {
        last = BigEndian.asn(bytes, next - width, width);
      } else if (type == AsSegment.SET) {
        last = NO_ORIGIN;
      }
      at = next;
    }
    return last;
  }
}
