package dimout.app.series;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.error.UserError;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded damage: whatever a file holds, it is read in order, once each, or refused in one line. */
class SeriesFuzzTest {
  private static final int ROUNDS = 4000;
  private static final byte[] NASTY =
      "\",\n\r\0-+.eE:TZ0129;\t \u00e9'=".getBytes(StandardCharsets.UTF_8);

  @Test
  void damagedFilesAreReadOrRefused() {
    byte[] good = good();
    int refused = 0;
    for (int round = 0; round < ROUNDS; round++) {
      byte[] damaged = damage(good, new Random(round));
      try {
        check(reading(round).bytes(damaged));
      } catch (UserError e) {
        refused++;
        assertThat(e.getMessage()).describedAs("round %d", round).isNotBlank();
      }
    }
    assertThat(refused).isLessThan(ROUNDS);
  }

  private static Reading reading(int round) {
    Reading reading = new Reading();
    reading.place = "country/IR";
    reading.zone = ZoneId.of("Europe/Berlin");
    reading.kinds.put("traffic", SignalKind.TRAFFIC);
    if (round % 3 == 0) {
      reading.absentIsZero.add("traffic");
    }
    return reading;
  }

  private static byte[] good() {
    StringBuilder csv = new StringBuilder("time,entity,signal,value,coverage\n");
    for (int i = 0; i < 60; i++) {
      csv.append("2021-10-31 0")
          .append(i / 12)
          .append(':')
          .append(i % 12 < 2 ? "0" : "")
          .append(i % 12 * 5)
          .append(",country/KZ,")
          .append(i % 2 == 0 ? "traffic" : "bgp-x")
          .append(',')
          .append(i * 1.5)
          .append(",1\n");
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] damage(byte[] good, Random random) {
    byte[] bytes =
        Arrays.copyOf(good, random.nextInt(8) == 0 ? random.nextInt(good.length) : good.length);
    for (int i = random.nextInt(12); i > 0 && bytes.length > 0; i--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(random.nextInt(30), bytes.length - at);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = NASTY[random.nextInt(NASTY.length)];
        case 1 -> bytes[at] = (byte) random.nextInt(256);
        default -> System.arraycopy(good, random.nextInt(good.length - length), bytes, at, length);
      }
    }
    return bytes;
  }

  private static void check(SeriesInput input) {
    assertThat(input.remarks()).allSatisfy(line -> assertThat(line).doesNotContain("\n"));
    for (InputSeries series : input.series()) {
      assertThat(series.stepSeconds()).isPositive();
      List<SignalPoint> points = series.points();
      long previous = Long.MIN_VALUE;
      for (SignalPoint point : points) {
        assertThat(point.time()).isGreaterThan(previous);
        previous = point.time();
        Double value = point.value();
        assertThat(value == null || (value >= 0 && Double.isFinite(value))).isTrue();
      }
    }
  }
}
