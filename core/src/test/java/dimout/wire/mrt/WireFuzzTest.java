package dimout.wire.mrt;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dimout.wire.text.TextDump;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Nothing that a stream holds makes a reader fail. The mutations run always, for a fixed number of
 * tries; the Jazzer targets run on their seeds, and for long under the profile {@code fuzz}.
 */
class WireFuzzTest {
  private static final int TRIES = Integer.getInteger("dimout.fuzz.tries", 40_000);

  private static void everyReader(byte[] record) {
    RouteWalk.everything(new RouteLog()).record(record, 0, record.length);
    RouteCount.Stream count = new RouteCount().stream();
    count.record(record, 0, record.length);
    new TextDump().record(record, 0, record.length);
    MrtReader.read(record, 0, record.length);
  }

  private static void wholeStream(byte[] stream) {
    MrtFramer framer = new MrtFramer();
    RouteWalk walk = RouteWalk.everything(new RouteLog());
    TextDump dump = new TextDump();
    int given = 0;
    while (!framer.finished()) {
      while (framer.next()) {
        walk.record(framer.bytes(), framer.from(), framer.to());
        dump.record(framer.bytes(), framer.from(), framer.to());
      }
      if (given == stream.length) {
        framer.end();
      } else {
        byte[] space = framer.space();
        int room = space.length - framer.spaceFrom();
        int count = Math.min(1000, Math.min(room, stream.length - given));
        System.arraycopy(stream, given, space, framer.spaceFrom(), count);
        framer.filled(count);
        given += count;
      }
    }
  }

  @FuzzTest(maxDuration = "30s")
  void anyStream(FuzzedDataProvider data) {
    wholeStream(data.consumeRemainingAsBytes());
  }

  @FuzzTest(maxDuration = "30s")
  void anyRecord(FuzzedDataProvider data) {
    byte[] header = {0, 0, 0, 0, 0, data.consumeByte(), 0, data.consumeByte(), 0, 0, 0, 0};
    byte[] body = data.consumeRemainingAsBytes();
    byte[] record = Arrays.copyOf(header, 12 + body.length);
    System.arraycopy(body, 0, record, 12, body.length);
    everyReader(record);
  }

  @Test
  void mutatedRecords() {
    Random random = new Random(99);
    List<MrtRecord> records = new RandomMrt(17).records(500);
    byte[] index = records.get(0).toByteArray();
    for (int i = 0; i < TRIES; i++) {
      byte[] record = records.get(random.nextInt(records.size())).toByteArray();
      for (int j = random.nextInt(4); j >= 0; j--) {
        record[8 + random.nextInt(record.length - 8)] = (byte) random.nextInt(256);
      }
      byte[] mutant =
          random.nextInt(5) == 0
              ? Arrays.copyOf(record, 12 + random.nextInt(record.length - 11))
              : record;
      assertThatCode(
              () -> {
                RouteWalk walk = RouteWalk.everything(new RouteLog());
                walk.record(index, 0, index.length);
                walk.record(mutant, 0, mutant.length);
                everyReader(mutant);
              })
          .as(() -> java.util.HexFormat.of().formatHex(mutant))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void mutatedStreams() {
    Random random = new Random(5);
    for (int seed = 0; seed < 100; seed++) {
      WireStream stream = new WireStream(new RandomMrt(seed).records(20));
      byte[] bytes = stream.bytes();
      for (int i = 0; i < 5; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> wholeStream(bytes)).as("seed " + seed).doesNotThrowAnyException();
    }
  }

  private record WireStream(List<MrtRecord> records) {
    byte[] bytes() {
      dimout.wire.bgp.WireWriter out = new dimout.wire.bgp.WireWriter();
      records.forEach(record -> record.write(out));
      return out.toByteArray();
    }
  }
}
