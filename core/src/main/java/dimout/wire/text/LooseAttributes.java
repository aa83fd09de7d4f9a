package dimout.wire.text;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.AggregatorAttribute;
import dimout.wire.bgp.As4AggregatorAttribute;
import dimout.wire.bgp.As4PathAttribute;
import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsPathAttribute;
import dimout.wire.bgp.CommunitiesAttribute;
import dimout.wire.bgp.LocalPrefAttribute;
import dimout.wire.bgp.MpReachAttribute;
import dimout.wire.bgp.MpUnreachAttribute;
import dimout.wire.bgp.MultiExitDiscAttribute;
import dimout.wire.bgp.NextHopAttribute;
import dimout.wire.bgp.OriginAttribute;
import dimout.wire.bgp.PathAttribute;

/**
 * Path attributes taken as bgpdump takes them, which judges nothing: wrong lengths are filled with
 * zeros or cut. Where bgpdump would abort over a repeated attribute, the first one counts.
 */
final class LooseAttributes {
  /** AFI 0 to 2, SAFI 0 to 3. */
  private static final int FAMILIES = 12;

  private static final int NONE = -1;

  private final LooseReader value = new LooseReader();
  private final Multiprotocol[] reach = new Multiprotocol[FAMILIES];
  private final Multiprotocol[] unreach = new Multiprotocol[FAMILIES];
  private byte[] bytes = {};
  private int seen;
  private int origin;
  private int nextHop;
  private int metric;
  private int preference;
  private long aggregator;
  private int aggregatorAddress;
  private long aggregator4;
  private int aggregator4Address;
  private int communitiesFrom;
  private int communitiesTo;
  private int pathFrom;
  private int pathTo;
  private int path4From;
  private int path4To;
  private int otherFamilies;

  LooseAttributes() {
    for (int i = 0; i < FAMILIES; i++) {
      reach[i] = new Multiprotocol();
      unreach[i] = new Multiprotocol();
    }
  }

  /** Reads the length of the attributes, and the attributes. */
  void read(LooseReader in, int width) {
    clear();
    int length = in.u16();
    bytes = in.bytes();
    int at = in.at();
    in.skip(length);
    int to = in.at();
    while (at < to) {
      at = attribute(at, to, width);
    }
  }

  private void clear() {
    seen = 0;
    origin = NONE;
    nextHop = NONE;
    metric = 0;
    preference = 0;
    aggregatorAddress = NONE;
    pathFrom = NONE;
    path4From = NONE;
    communitiesFrom = NONE;
    otherFamilies = 0;
    for (int i = 0; i < FAMILIES; i++) {
      reach[i].clear();
      unreach[i].clear();
    }
  }

  private int attribute(int from, int to, int width) {
    value.over(bytes, from, to);
    int flags = value.u8();
    int code = value.u8();
    int length = (flags & PathAttribute.EXTENDED_LENGTH) != 0 ? value.u16() : value.u8();
    int at = value.at();
    if (length > to - at) {
      return to;
    }
    boolean again = code < 32 && has(code);
    if (code < 32) {
      seen |= 1 << code;
    }
    value.over(bytes, at, at + length);
    take(code, again, width);
    return at + length;
  }

  private void take(int code, boolean again, int width) {
    switch (code) {
      case MpReachAttribute.CODE -> takeReach();
      case MpUnreachAttribute.CODE -> takeUnreach();
      case AggregatorAttribute.CODE -> {
        aggregator = value.asn(width);
        aggregatorAddress = value.i32();
      }
      default -> {
        if (!again) {
          takeFirst(code);
        }
      }
    }
  }

  private void takeFirst(int code) {
    switch (code) {
      case OriginAttribute.CODE -> origin = value.u8();
      case AsPathAttribute.CODE -> {
        pathFrom = value.at();
        pathTo = value.to();
      }
      case NextHopAttribute.CODE -> nextHop = value.i32();
      case MultiExitDiscAttribute.CODE -> metric = value.i32();
      case LocalPrefAttribute.CODE -> preference = value.i32();
      case CommunitiesAttribute.CODE -> {
        communitiesFrom = value.at();
        communitiesTo = value.to();
      }
      case As4PathAttribute.CODE -> {
        path4From = value.at();
        path4To = value.to();
      }
      case As4AggregatorAttribute.CODE -> {
        aggregator4 = value.asn(4);
        aggregator4Address = value.i32();
      }
      default -> {}
    }
  }

  private void takeReach() {
    int first = value.at() < bytes.length ? bytes[value.at()] : 0;
    if (first != 0) {
      Multiprotocol table = reach(AddressFamily.AFI_IPV6, AddressFamily.UNICAST);
      if (!table.present()) {
        table.readNextHop(value);
      }
      return;
    }
    int afi = value.u16();
    int safi = value.u8();
    if (afi > 2 || safi > 3) {
      otherFamilies++;
      return;
    }
    Multiprotocol family = reach(afi, safi);
    if (family.present()) {
      return;
    }
    family.readNextHop(value);
    for (int points = value.u8(); points > 0; points--) {
      value.skip(value.u8());
    }
    family.prefixes(value.at(), value.to());
  }

  private void takeUnreach() {
    int afi = value.u16();
    int safi = value.u8();
    if (afi > 2 || safi > 3) {
      otherFamilies++;
      return;
    }
    Multiprotocol family = unreach(afi, safi);
    if (!family.present()) {
      family.prefixes(value.at(), value.to());
    }
  }

  Multiprotocol reach(int afi, int safi) {
    return reach[4 * afi + safi];
  }

  Multiprotocol unreach(int afi, int safi) {
    return unreach[4 * afi + safi];
  }

  boolean has(int code) {
    return (seen & (1 << code)) != 0;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Multiprotocol attributes of families that are not printed. */
  int otherFamilies() {
    return otherFamilies;
  }

  int origin() {
    return origin;
  }

  /** 255.255.255.255 where there is none. */
  int nextHop() {
    return nextHop;
  }

  int metric() {
    return metric;
  }

  int preference() {
    return preference;
  }

  boolean hasPath() {
    return pathFrom >= 0;
  }

  int pathFrom() {
    return pathFrom;
  }

  int pathTo() {
    return pathTo;
  }

  boolean hasCommunities() {
    return communitiesFrom >= 0;
  }

  int communitiesFrom() {
    return communitiesFrom;
  }

  int communitiesTo() {
    return communitiesTo;
  }

  /** Whether the attributes for 4-byte AS numbers are disowned by AGGREGATOR (RFC 6793, 4.2.3). */
  private boolean disowned() {
    return has(AggregatorAttribute.CODE)
        && has(As4AggregatorAttribute.CODE)
        && aggregator != AsPath.AS_TRANS;
  }

  private boolean replaced(int width) {
    return width == 2 && has(As4AggregatorAttribute.CODE) && aggregator == AsPath.AS_TRANS;
  }

  boolean hasAggregator(int width) {
    return (has(AggregatorAttribute.CODE) ? aggregatorAddress(width) : NONE) != NONE;
  }

  long aggregator(int width) {
    return replaced(width) ? aggregator4 : aggregator;
  }

  int aggregatorAddress(int width) {
    return replaced(width) ? aggregator4Address : aggregatorAddress;
  }

  /** Whether AS4_PATH has something to say, its length apart. */
  boolean hasPath4(int width) {
    return width == 2 && path4From >= 0 && pathFrom >= 0 && !disowned();
  }

  int path4From() {
    return path4From;
  }

  int path4To() {
    return path4To;
  }
}
