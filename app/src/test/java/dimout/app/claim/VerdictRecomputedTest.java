package dimout.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import dimout.app.claim.model.Verdict;
import dimout.app.claim.verdict.Judge;
import dimout.app.claim.verdict.Measurements;
import dimout.app.text.Phrases;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verdicts of the contract, told again from the points alone, bin by bin. */
class VerdictRecomputedTest {
  private static final Measurements KAZAKHSTAN = KazakhstanFixture.measurements();
  private static final String COUNTRY = "country/KZ";
  private static final String SIGNAL = "probing-up-slash24";
  private static final double BIN = 0.25;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\D|$)");
  private static final List<JudgedPoint> POINTS =
      KAZAKHSTAN.points(COUNTRY, SIGNAL, Instant.EPOCH, Instant.parse("2023-01-01T00:00:00Z"));

  private static final List<Instant> DARK =
      POINTS.stream()
          .filter(point -> point.state() == PointState.OUTAGE)
          .map(VerdictRecomputedTest::time)
          .toList();
  private static final List<Instant> UP =
      POINTS.stream()
          .filter(point -> point.state() != PointState.OUTAGE)
          .map(VerdictRecomputedTest::time)
          .toList();
  private static final Instant ONSET = DARK.get(0);
  private static final Instant RECOVERY = DARK.get(DARK.size() - 1).plusSeconds(900);

  private static Instant time(JudgedPoint point) {
    return Instant.ofEpochSecond(point.time());
  }

  private static double gross(Instant at) {
    Instant end = at.isBefore(RECOVERY) ? at : RECOVERY;
    return Math.max(0, Duration.between(ONSET, end).toMinutes() / 60.0);
  }

  private static double net(Instant at) {
    return BIN * DARK.stream().filter(bin -> bin.isBefore(at)).count();
  }

  /** Whether some bin after the onset that is not dark lies in the interval. */
  private static boolean restored(Interval asOf) {
    return UP.stream()
        .anyMatch(bin ->
            bin.isAfter(ONSET)
                && bin.isBefore(asOf.until())
                && bin.plusSeconds(900).isAfter(asOf.from()));
  }

  private static Claim claim(Predicate predicate, double value, Unit unit, Interval asOf) {
    return new Claim(
        "x",
        0,
        1,
        COUNTRY,
        predicate,
        Comparator.EQUALS,
        value,
        unit,
        null,
        List.of(),
        null,
        null,
        asOf);
  }

  private static Interval anyInterval(Random random) {
    Instant from = Instant.parse("2022-01-05T12:00:00Z").plusSeconds(900L * random.nextInt(600));
    return new Interval(from, from.plusSeconds(900L * (1 + random.nextInt(40))));
  }

  @Test
  void durations() {
    Judge judge = new Judge(KAZAKHSTAN, Phrases.of(Locale.ENGLISH));
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      Interval asOf = anyInterval(random);
      double hours = 1 + random.nextInt(160);
      double tolerance = Math.max(3, hours / 10);
      boolean fits =
          hours >= gross(asOf.from()) - tolerance && hours <= gross(asOf.until()) + tolerance;
      boolean context =
          Math.abs(gross(asOf.from()) - net(asOf.from())) > tolerance || restored(asOf);
      Verdict expected =
          !fits
              ? Verdict.CONTRADICTED
              : context ? Verdict.SUPPORTED_WITH_CONTEXT : Verdict.SUPPORTED;
      CheckedClaim checked = judge.judge(claim(Predicate.DURATION, hours, Unit.HOURS, asOf));
      assertThat(checked.verdict()).as(hours + " h, " + asOf).isEqualTo(expected);
      assertThat(checked.measured().grossHours()).isCloseTo(gross(asOf.from()), within(0.01));
      assertThat(checked.measured().netHours()).isCloseTo(net(asOf.from()), within(0.01));
      assertThat(checked.measured().restoredSince() != null).isEqualTo(restored(asOf));
    }
  }

  @Test
  void levels() {
    Judge judge = new Judge(KAZAKHSTAN, Phrases.of(Locale.ENGLISH));
    Random random = new Random(8);
    for (int i = 0; i < 200; i++) {
      Interval asOf = anyInterval(random);
      double percent = random.nextInt(30);
      CheckedClaim checked = judge.judge(claim(Predicate.LEVEL, percent, Unit.PERCENT, asOf));
      assertThat(checked.measured().percentOfUsual()).isCloseTo(5, within(0.01));
      assertThat(checked.measured().signal()).isEqualTo(SIGNAL);
      boolean plausible = percent >= 3 - 5 && percent <= 7 + 5;
      Verdict expected =
          !plausible
              ? Verdict.CONTRADICTED
              : restored(asOf) ? Verdict.SUPPORTED_WITH_CONTEXT : Verdict.SUPPORTED;
      assertThat(checked.verdict()).as(percent + " %, " + asOf).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru", "es", "ar", "fa", "kk"})
  void explanationsAreOneOrTwoSentences(String language) {
    Judge judge = new Judge(KAZAKHSTAN, Phrases.of(Locale.of(language)));
    Random random = new Random(9);
    for (int i = 0; i < 100; i++) {
      Interval asOf = anyInterval(random);
      Predicate predicate = random.nextBoolean() ? Predicate.LEVEL : Predicate.DURATION;
      Unit unit = predicate == Predicate.LEVEL ? Unit.PERCENT : Unit.HOURS;
      String said = judge.judge(claim(predicate, random.nextInt(100), unit, asOf)).explanation();
      assertThat(SENTENCE_END.matcher(said).results().count()).as(said).isBetween(1L, 2L);
    }
  }
}
