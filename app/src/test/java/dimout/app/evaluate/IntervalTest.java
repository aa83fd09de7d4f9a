package dimout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Against published values: Garwood's table, and Wilson's interval as in Newcombe (1998). */
class IntervalTest {
  @Test
  void noEventsInAYearLeaveUpToThreePointSevenAYear() {
    Interval interval = Interval.poisson(0, 1);
    assertThat(interval.low()).isZero();
    assertThat(interval.high()).isCloseTo(3.6889, within(1e-4));
  }

  @Test
  void tenEventsInTwoYears() {
    Interval interval = Interval.poisson(10, 2);
    assertThat(interval.low()).isCloseTo(4.7954 / 2, within(1e-4));
    assertThat(interval.high()).isCloseTo(18.3904 / 2, within(1e-4));
  }

  @Test
  void thousandsOfEventsAreNearTheNormal() {
    Interval interval = Interval.poisson(4000, 1);
    assertThat(interval.low()).isCloseTo(4000 - 1.96 * Math.sqrt(4000), within(3.0));
    assertThat(interval.high()).isCloseTo(4000 + 1.96 * Math.sqrt(4000), within(4.0));
  }

  @Test
  void wilson() {
    Interval interval = Interval.wilson(81, 263);
    assertThat(interval.low()).isCloseTo(0.2553, within(1e-4));
    assertThat(interval.high()).isCloseTo(0.3662, within(1e-4));
    assertThat(Interval.wilson(0, 20).low()).isZero();
    assertThat(Interval.wilson(0, 20).high()).isCloseTo(0.1611, within(1e-4));
  }

  @Test
  void withoutTrialsOrExposureNothingIsKnown() {
    assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    assertThat(Interval.poisson(0, 0).high()).isNaN();
  }
}
