package dimout.wire.mrt;

import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * TABLE_DUMP (RFC 6396, 4.2): one route per record; those of 1999 and 2000 hold many behind one
 * view and sequence number. Subtypes 3 and 4 are those with AS numbers of 4 bytes.
 *
 * @param asnWidth bytes of an AS number: 2 or 4
 * @param entries at least one, all of one family
 * @param shortLength whether the header's length is four bytes less than what follows it, as in
 *     some records of 1999 and 2000
 */
public record TableDump(
    MrtTime time,
    int view,
    int sequence,
    int asnWidth,
    List<TableDumpEntry> entries,
    boolean shortLength)
    implements MrtRecord {
  private static final int SHORT_BY = 4;

  public TableDump {
    entries = List.copyOf(entries);
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("a TABLE_DUMP record has an entry");
    }
  }

  /** One route, as RFC 6396 has it. */
  public static TableDump of(MrtTime time, int view, int sequence, TableDumpEntry entry) {
    return new TableDump(time, view, sequence, 2, List.of(entry), false);
  }

  @Override
  public int type() {
    return MrtType.TABLE_DUMP;
  }

  @Override
  public int subtype() {
    return entries.get(0).prefix().family() + (asnWidth == 2 ? 1 : 3);
  }

  @Override
  public void write(WireWriter out) {
    WireWriter body = new WireWriter();
    writeBody(body);
    out.u32(time.seconds()).u16(type()).u16(subtype());
    out.u32(body.size() - (shortLength ? SHORT_BY : 0)).put(body.toByteArray());
  }

  @Override
  public void writeBody(WireWriter out) {
    out.u16(view).u16(sequence);
    entries.forEach(entry -> entry.write(out, asnWidth));
  }
}
