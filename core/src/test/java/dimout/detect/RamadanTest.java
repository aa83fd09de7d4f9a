package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** A month in which nights are long, mornings late, and the hour of sunset is quiet. */
class RamadanTest {
  private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
  private static final int STEP = 1800;
  private static final LocalDate START = LocalDate.of(2024, 1, 15);
  private static final LocalDate FAST = LocalDate.of(2024, 3, 11);
  private static final LocalDate EID = LocalDate.of(2024, 4, 10);

  /** Share of a peak at 0, 1, 2 … 24 hours. */
  private static final double[] DAY = {
    .55, .42, .3, .22, .17, .15, .18, .28, .45, .6, .68, .72, .74, .75, .74, .74, .76, .8, .85, .9,
    .95, 1, .92, .75, .55
  };

  private static final double[] FRIDAY = {
    .6, .48, .35, .26, .2, .16, .15, .16, .22, .32, .42, .5, .45, .48, .58, .62, .66, .72, .8, .88,
    .95, 1, .92, .78, .6
  };

  private static final double[] FASTING = {
    .8, .75, .68, .6, .5, .3, .2, .2, .28, .42, .55, .62, .64, .65, .66, .66, .64, .5, .35, .6, .8,
    .95, 1, .92, .8
  };

  private static final double[] FEAST = {
    .8, .7, .5, .35, .25, .18, .2, .25, .3, .38, .42, .45, .48, .5, .5, .5, .52, .55, .6, .7, .78,
    .85, .9, .88, .8
  };

  private final Random random = new Random(30);

  /** Its long nights look like a late clock; once that is believed, each night after it is dark. */
  @Test
  void theNightsAfterItAreNoOutage() {
    long feast = EID.atStartOfDay(CAIRO).toEpochSecond();
    assertThat(Judged.dark(judged(RamadanTest::people)))
        .noneMatch(time -> time >= feast + 5 * Judged.DAY);
  }

  private List<JudgedPoint> judged(ToDoubleFunction<ZonedDateTime> course) {
    SeriesProfile profile =
        new SeriesProfile("country/EG", "any", SignalKind.TRAFFIC, STEP, CAIRO.getId(), null);
    return Judged.of(
        profile,
        START.atStartOfDay(CAIRO).toEpochSecond(),
        116,
        t ->
            course.applyAsDouble(Instant.ofEpochSecond(t).atZone(CAIRO))
                * (1 + 0.03 * random.nextGaussian()));
  }

  private static double people(ZonedDateTime time) {
    double[] day = day(time.toLocalDate());
    LocalTime clock = time.toLocalTime();
    double part = clock.getMinute() / 60.0;
    return 20_000 * (day[clock.getHour()] * (1 - part) + day[clock.getHour() + 1] * part);
  }

  private static double[] day(LocalDate date) {
    if (date.isBefore(FAST) || !date.isBefore(EID.plusDays(4))) {
      return date.getDayOfWeek() == DayOfWeek.FRIDAY ? FRIDAY : DAY;
    }
    return date.isBefore(EID) ? FASTING : FEAST;
  }
}
