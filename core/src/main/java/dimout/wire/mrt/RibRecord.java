package dimout.wire.mrt;

import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * The routes of one prefix in a table dump: RIB_IPV4_UNICAST and its kin (RFC 6396, 4.3.2; RFC
 * 8050, 4.1).
 */
public record RibRecord(
    MrtTime time,
    boolean multicast,
    boolean addPath,
    long sequence,
    Prefix prefix,
    List<RibEntry> entries)
    implements MrtRecord {
  public RibRecord {
    entries = List.copyOf(entries);
  }

  /** Unicast, without path identifiers. */
  public static RibRecord unicast(long time, long sequence, Prefix prefix, List<RibEntry> entries) {
    return new RibRecord(MrtTime.of(time), false, false, sequence, prefix, entries);
  }

  @Override
  public int type() {
    return MrtType.TABLE_DUMP_V2;
  }

  @Override
  public int subtype() {
    int first = addPath ? MrtType.RIB_IPV4_UNICAST_ADDPATH : MrtType.RIB_IPV4_UNICAST;
    return first + 2 * prefix.family() + (multicast ? 1 : 0);
  }

  @Override
  public void writeBody(WireWriter out) {
    out.u32(sequence);
    prefix.write(out);
    out.u16(entries.size());
    Session session = new Session(4, addPath);
    entries.forEach(entry -> entry.write(out, session));
  }
}
