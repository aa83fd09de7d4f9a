package dimout.wire.mrt;

import dimout.wire.bgp.AttributeScan;
import dimout.wire.bgp.BigEndian;

/**
 * Walks over the records of one MRT stream and hands their routes to a {@link RouteSink}: the fast
 * way in for counting and for routing tables. It makes no object per record or route, and never
 * fails: what is broken is left out by the rules of RFC 7606 and told by the result.
 *
 * <p>Not for several threads at once.
 */
public final class RouteWalk {
  private final TableDumpWalk tableDump;
  private final RibWalk rib;
  private final Bgp4mpWalk bgp4mp;
  private final LegacyBgpWalk legacy;

  private RouteWalk(RouteSink sink, boolean localToo) {
    PeerNumbers peers = new PeerNumbers(sink);
    AttributeScan scan = new AttributeScan();
    UpdateWalk update = new UpdateWalk(sink, scan);
    tableDump = new TableDumpWalk(sink, peers, scan);
    rib = new RibWalk(sink, peers, scan);
    bgp4mp = new Bgp4mpWalk(sink, peers, update, scan, localToo);
    legacy = new LegacyBgpWalk(sink, peers, update);
  }

  /** For tables: what the collector itself sent (the LOCAL subtypes) is left out. */
  public static RouteWalk received(RouteSink sink) {
    return new RouteWalk(sink, false);
  }

  /** For counting: what the collector itself sent counts too. */
  public static RouteWalk everything(RouteSink sink) {
    return new RouteWalk(sink, true);
  }

  /** The time of a record, in epoch seconds. */
  public static long time(byte[] bytes, int from) {
    return BigEndian.u32(bytes, from);
  }

  /**
   * Walks one record, given with its header.
   *
   * @return whether all of it was sound; records of other protocols are
   */
  public boolean record(byte[] bytes, int from, int to) {
    long time = time(bytes, from);
    int type = BigEndian.u16(bytes, from + 4);
    int subtype = BigEndian.u16(bytes, from + 6);
    int body = from + MrtType.HEADER;
    if (type == MrtType.TABLE_DUMP) {
      return tableDump.record(bytes, body, to, time, subtype);
    }
    tableDump.interrupted();
    return switch (type) {
      case MrtType.TABLE_DUMP_V2 -> rib.record(bytes, body, to, time, subtype);
      case MrtType.BGP4MP -> bgp4mp.record(bytes, body, to, time, subtype);
      case MrtType.BGP4MP_ET -> to - body >= 4 && bgp4mp.record(bytes, body + 4, to, time, subtype);
      case MrtType.BGP -> legacy.record(bytes, body, to, time, subtype);
      default -> MrtType.isNamed(type);
    };
  }
}
