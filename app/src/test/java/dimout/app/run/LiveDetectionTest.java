package dimout.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LiveDetectionTest {
  private static final long START = Instant.parse("2021-11-10T00:00:00Z").getEpochSecond();
  private static final int STEP = 3600;
  private static final int BINS = 24 * 7 * 4;

  /** Four weeks by the hour, two signals, dark for a day at the end of the third. */
  private static List<List<SignalPoint>> batches() {
    Random random = new Random(1);
    List<List<SignalPoint>> batches = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      long time = START + (long) bin * STEP;
      double up = bin >= 24 * 20 && bin < 24 * 21 ? 0.05 : 1;
      double probing = up * (1000 + random.nextInt(20));
      double traffic = up * (500 + 200 * Math.sin(bin * Math.PI / 12) + random.nextInt(20));
      batches.add(
          List.of(
              point("probing-up-slash24", time, probing), point("traffic-bytes", time, traffic)));
    }
    return batches;
  }

  private static SignalPoint point(String signal, long time, double value) {
    return new SignalPoint("country/KZ", signal, time, STEP, value, 1);
  }

  @Test
  void aRestartInTheMiddleChangesNothing() {
    List<JudgedPoint> whole = new ArrayList<>();
    List<Incident> wholeIncidents = new ArrayList<>();
    List<JudgedPoint> parts = new ArrayList<>();
    List<Incident> partsIncidents = new ArrayList<>();
    Detection one = new LiveDetection(new Signals(List.of()));
    Detection other = new LiveDetection(new Signals(List.of()));
    int bin = 0;
    for (List<SignalPoint> batch : batches()) {
      Detection.Outcome expected = one.take(batch);
      whole.addAll(expected.judged());
      wholeIncidents.addAll(expected.incidents());
      if (++bin % 100 == 0 || bin == 24 * 20 + 5) {
        byte[] state = other.state();
        other = new LiveDetection(new Signals(List.of()));
        other.restore(state);
      }
      Detection.Outcome got = other.take(batch);
      parts.addAll(got.judged());
      partsIncidents.addAll(got.incidents());
    }
    assertThat(parts).isEqualTo(whole);
    assertThat(partsIncidents).isEqualTo(wholeIncidents).isNotEmpty();
    assertThat(wholeIncidents.getLast().onset())
        .isEqualTo(Instant.ofEpochSecond(START + 24L * 20 * STEP));
  }

  @Test
  void whatIsTakenTwiceIsJudgedOnce() {
    Detection detection = new LiveDetection(new Signals(List.of()));
    List<SignalPoint> batch = batches().getFirst();
    assertThat(detection.take(batch).judged()).hasSize(2);
    assertThat(detection.take(batch).judged()).isEmpty();
  }
}
