package dimout.wire.mrt;

import static org.assertj.core.api.Assertions.assertThat;

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
