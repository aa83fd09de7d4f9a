package dimout.wire.mrt;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsPathAttribute;
import dimout.wire.bgp.NextHopAttribute;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OriginAttribute;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.WireWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Cutting bytes into records, whole and damaged, in pieces of any size. */
class MrtFramerTest {
  private static byte[] bytes(List<? extends MrtRecord> records) {
    WireWriter out = new WireWriter();
    records.forEach(record -> record.write(out));
    return out.toByteArray();
  }

  private record Cut(List<byte[]> records, long damage, int damages) {}

  private static Cut cut(byte[] stream, int piece) {
    MrtFramer framer = new MrtFramer();
    List<byte[]> records = new ArrayList<>();
    int given = 0;
    while (true) {
      while (framer.next()) {
        records.add(Arrays.copyOfRange(framer.bytes(), framer.from(), framer.to()));
      }
      if (framer.finished()) {
        return new Cut(records, framer.damage(), framer.damages());
      }
      if (given == stream.length) {
        framer.end();
        continue;
      }
      byte[] space = framer.space();
      int room = space.length - framer.spaceFrom();
      int count = Math.min(Math.min(piece, stream.length - given), room);
      System.arraycopy(stream, given, space, framer.spaceFrom(), count);
      framer.filled(count);
      given += count;
    }
  }

  @Test
  void piecesOfAnySize() {
    List<MrtRecord> records = new RandomMrt(3).records(300);
    byte[] stream = bytes(records);
    for (int piece : new int[] {1, 13, 4096, 1 << 20}) {
      Cut cut = cut(stream, piece);
      assertThat(cut.damage()).isEqualTo(-1);
      assertThat(cut.records()).hasSize(300);
      assertThat(cut.records().get(299)).isEqualTo(records.get(299).toByteArray());
    }
  }

  @Test
  void cutOffAnywhere() {
    List<MrtRecord> records = new RandomMrt(4).records(6);
    byte[] stream = bytes(records);
    int whole = 0;
    int boundary = 0;
    for (int length = 0; length < stream.length; length++) {
      if (whole < 6 && length == boundary + records.get(whole).toByteArray().length) {
        boundary = length;
        whole++;
      }
      Cut cut = cut(Arrays.copyOf(stream, length), 1 << 16);
      assertThat(cut.records()).as("length " + length).hasSize(whole);
      assertThat(cut.damage()).isEqualTo(length == boundary ? -1 : boundary);
    }
  }

  @Test
  void recordsBehindADamagedLengthAreFound() {
    List<MrtRecord> records = new RandomMrt(5).records(40);
    byte[] stream = bytes(records);
    int at = 0;
    for (int i = 0; i < 10; i++) {
      at += records.get(i).toByteArray().length;
    }
    stream[at + 8] = 0x7f;
    Cut cut = cut(stream, 1000);
    assertThat(cut.damage()).isEqualTo(at);
    assertThat(cut.damages()).isEqualTo(1);
    assertThat(cut.records()).hasSize(39);
  }

  @Test
  void garbageEnds() {
    byte[] garbage = new byte[3 << 20];
    new Random(1).nextBytes(garbage);
    assertThat(cut(garbage, 1 << 16).records()).isEmpty();
    assertThat(cut(new byte[1 << 20], 1 << 16).records()).isEmpty();
    assertThat(cut(garbage, 1 << 16).damage()).isZero();
  }

  @Test
  void tableDumpsOfTheYear2000() {
    List<TableDumpEntry> entries = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      entries.add(entry(i));
    }
    WireWriter out = new WireWriter();
    out.put(batch(entries.subList(0, 4))).put(batch(entries.subList(4, 8)));
    out.put(batch(entries.subList(8, 9)));
    Cut cut = cut(out.toByteArray(), 50);
    assertThat(cut.damage()).isEqualTo(-1);
    assertThat(cut.records()).hasSize(3);
    RouteCount count = new RouteCount();
    RouteCount.Stream stream = count.stream();
    cut.records().forEach(record -> stream.record(record, 0, record.length));
    stream.close();
    assertThat(count.entries()).isEqualTo(9);
    byte[] first = cut.records().get(0);
    TableDump read = (TableDump) MrtReader.read(first, 0, first.length);
    assertThat(read.entries()).isEqualTo(entries.subList(0, 4));
    assertThat(read.toByteArray()).isEqualTo(first);
    assertThat(count.rejected()).isZero();
  }

  private static TableDumpEntry entry(int i) {
    List<PathAttribute> attributes =
        List.of(
            new OriginAttribute(0),
            new AsPathAttribute(AsPath.of(3333, 100 + i)),
            new NextHopAttribute(new Octets(new byte[] {1, 2, 3, 4})));
    Prefix prefix = Prefix.parse("10." + i + ".0.0/16");
    Octets peer = new Octets(new byte[] {1, 2, 3, 4});
    return TableDumpEntry.of(prefix, 947_000_000L, peer, 3333, attributes);
  }

  /** Many entries behind one view and sequence number, and a length that is four too small. */
  private static byte[] batch(List<TableDumpEntry> entries) {
    return new TableDump(MrtTime.of(947_550_720L), 0, 0, 2, entries, true).toByteArray();
  }
}
