package dimout.wire.text;

import dimout.wire.bgp.BigEndian;
import dimout.wire.mrt.MrtType;

/**
 * The records of one MRT stream as lines, byte for byte those of {@code bgpdump -m} 1.6.2, one line
 * per route element: what it leaves out is left out, and counted; where it aborts over a record,
 * the rest of the record is written.
 *
 * <p>Not for several threads at once.
 */
public final class TextDump {
  private final Lines lines = new Lines();
  private final TableDumpText tableDump = new TableDumpText(lines);
  private final RibText rib = new RibText(lines);
  private final UpdateText update = new UpdateText(lines);
  private final LegacyText legacy = new LegacyText(lines);
  private long omittedRecords;
  private long omittedElements;

  /** Adds the lines of a record, given with its header. */
  public void record(byte[] bytes, int from, int to) {
    long time = BigEndian.u32(bytes, from);
    int type = BigEndian.u16(bytes, from + 4);
    int subtype = BigEndian.u16(bytes, from + 6);
    int body = from + MrtType.HEADER;
    boolean read =
        switch (type) {
          case MrtType.TABLE_DUMP -> tableDump(bytes, from, to, time, subtype);
          case MrtType.TABLE_DUMP_V2 -> rib.record(bytes, body, to, time, subtype);
          case MrtType.BGP4MP, MrtType.BGP4MP_ET -> update(bytes, body, to, time, type, subtype);
          case MrtType.BGP -> legacy.record(bytes, body, to, time, subtype);
          default -> false;
        };
    if (!read) {
      omittedRecords++;
    }
  }

  private boolean tableDump(byte[] bytes, int from, int to, long time, int subtype) {
    int body = from + MrtType.HEADER;
    boolean shortLength = BigEndian.i32(bytes, from + 8) != to - body;
    int left = tableDump.record(bytes, body, to, time, subtype, shortLength);
    omittedElements += Math.max(left, 0);
    return left >= 0;
  }

  private boolean update(byte[] bytes, int body, int to, long time, int type, int subtype) {
    boolean read = update.record(bytes, body, to, time, type, subtype);
    if (read) {
      omittedElements += update.omittedFamilies();
    }
    return read;
  }

  /** The text so far is in {@link #bytes()}, so many of them. */
  public int size() {
    return lines.size();
  }

  public byte[] bytes() {
    return lines.bytes();
  }

  /** Forgets the text so far. */
  public void clear() {
    lines.size(0);
  }

  /** Records that bgpdump does not read, and that are therefore not written. */
  public long omittedRecords() {
    return omittedRecords;
  }

  /** Parts of records that are not written: entries behind the first, families without text. */
  public long omittedElements() {
    return omittedElements + rib.unreadable();
  }
}
