package dimout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Outage;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bins of a minute: an hour of them is more than the detector keeps. */
class MinuteStepTest {
  private static final int DAY = 1440;
  private static final int ONSET = 13 * DAY + 300;

  @Test
  void anHourOfDarknessIsFoundToTheMinute() {
    SeriesProfile profile =
        new SeriesProfile("group/minutes", "traffic-m", SignalKind.TRAFFIC, 60, "UTC", null);
    Random random = new Random(4);
    List<SignalPoint> points = new ArrayList<>();
    for (int i = 0; i < 14 * DAY; i++) {
      double calm = 2000 * (1 + 0.5 * Math.sin(2 * Math.PI * i / DAY));
      double share = i >= ONSET && i < ONSET + 60 ? 0.1 : 1;
      double mean = calm * share;
      double value = Math.rint(mean + Math.sqrt(mean) * random.nextGaussian());
      points.add(
          new SignalPoint(profile.entity(), profile.signal(), 60L * i, 60, Math.max(0, value), 1));
    }
    SeriesReport report =
        Replay.run(List.of(profile), points, Instant.ofEpochSecond(14L * 86_400))
            .analysis()
            .series()
            .get(0);
    assertThat(report.trackable()).isTrue();
    assertThat(report.outages()).hasSize(1);
    Outage outage = report.outages().get(0);
    assertThat(outage.onset()).isEqualTo(Instant.ofEpochSecond(60L * ONSET));
    assertThat(outage.recovery()).isEqualTo(Instant.ofEpochSecond(60L * (ONSET + 60)));
  }
}
