package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.SignalKind;
import org.junit.jupiter.api.Test;

/** What tells a cut on a holiday from the holiday. */
class TriggerTest {
  private static final Trigger TRAFFIC = Trigger.of(SignalKind.TRAFFIC, 300);

  /** Deviations in ln, newest first, of shares of usual given oldest first. */
  private static double[] deviations(double... shares) {
    double[] u = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      u[shares.length - 1 - i] = Math.log(shares[i]);
    }
    return u;
  }

  @Test
  void aFallBetweenTwoBinsIsAbrupt() {
    double[] cut = deviations(1, 1, 0.99, 1, 1, 0.72, 0.71, 0.72);
    assertThat(TRAFFIC.abrupt(cut, cut.length)).isEqualTo(3);
  }

  @Test
  void aFallOverAnHourIsNot() {
    double[] holiday =
        deviations(1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76, 0.73, 0.71, 0.7, 0.7);
    assertThat(TRAFFIC.abrupt(holiday, holiday.length)).isZero();
  }

  @Test
  void aShallowOneIsNotEither() {
    double[] shallow = deviations(1, 1, 1, 1, 0.8, 0.8, 0.8);
    assertThat(TRAFFIC.abrupt(shallow, shallow.length)).isZero();
  }

  @Test
  void wideBinsCannotTell() {
    double[] cut = deviations(1, 1, 1, 1, 0.5, 0.5, 0.5);
    assertThat(Trigger.of(SignalKind.TRAFFIC, 3600).abrupt(cut, cut.length)).isZero();
  }
}
