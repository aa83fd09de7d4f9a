package dimout.wire.mrt;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.wire.bgp.Finding;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OriginAttribute;
import dimout.wire.bgp.OtherAttribute;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.Prefix;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back, of every kind; and the fast walk sees what the reader sees. */
class RoundTripTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void recordsComeBack(long seed) {
    for (MrtRecord record : new RandomMrt(seed).records(1000)) {
      byte[] bytes = record.toByteArray();
      MrtRecord back = MrtReader.read(bytes, 0, bytes.length);
      assertThat(back).isEqualTo(record);
      assertThat(back.toByteArray()).isEqualTo(bytes);
    }
  }

  @Test
  void everyKindIsTried() {
    Set<Class<?>> kinds = new TreeSet<>((a, b) -> a.getName().compareTo(b.getName()));
    new RandomMrt(1).records(5000).forEach(record -> kinds.add(record.getClass()));
    List<Class<?>> all = List.of(MrtRecord.class.getPermittedSubclasses());
    assertThat(all).allMatch(kind -> kinds.contains(kind) || kind == OtherRecord.class);
  }

  @Test
  void whatIsBrokenInATableEntryIsFound() {
    PathAttribute broken = new OtherAttribute(0x40, OriginAttribute.CODE, new Octets(new byte[3]));
    Octets peer = new Octets(new byte[] {1, 2, 3, 4});
    Prefix prefix = Prefix.parse("10.0.0.0/8");
    TableDumpEntry old = TableDumpEntry.of(prefix, 0, peer, 5, List.of(broken));
    TableDump dump = (TableDump) again(TableDump.of(MrtTime.of(1), 0, 0, old));
    assertThat(dump.entries().get(0).findings()).extracting(Finding::attribute).containsExactly(1);
    RibEntry entry = new RibEntry(0, 0, 0, List.of(broken));
    RibRecord rib = (RibRecord) again(RibRecord.unicast(1, 0, prefix, List.of(entry)));
    assertThat(rib.entries().get(0).findings()).extracting(Finding::attribute).containsExactly(1);
    assertThat(rib.entries().get(0).attributes()).containsExactly(broken);
  }

  private static MrtRecord again(MrtRecord record) {
    byte[] bytes = record.toByteArray();
    return MrtReader.read(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void walkHandsOutWhatTheReaderReads(long seed) {
    RouteLog fast = new RouteLog();
    RouteLog plain = new RouteLog();
    RouteWalk walk = RouteWalk.everything(fast);
    PlainWalk reference = new PlainWalk(plain);
    for (MrtRecord record : new RandomMrt(seed).records(3000)) {
      byte[] bytes = record.toByteArray();
      walk.record(bytes, 0, bytes.length);
      reference.record(MrtReader.read(bytes, 0, bytes.length));
    }
    assertThat(fast.lines()).isEqualTo(plain.lines());
  }
}
