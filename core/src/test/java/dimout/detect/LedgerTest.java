package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said of outages is what follows from the states of the points, by the contract's words:
 * over random sequences of falls, returns, depths and gaps of no data, in all kinds and many steps.
 */
class LedgerTest {
  private static final long START = 1_704_067_200L;
  private static final SignalKind[] KINDS = SignalKind.values();
  private static final int[] STEPS = {300, 600, 900, 1800, 3600, 7200};
  private static final double[] LEVELS = {0, 0, .03, .1, .2, .35, .5, .6, .7, .8, .9, .97};
  private static final double[] RETURNS = {1, 1, 1, .97, .9, .8, .7, .55, 1.1};
  private static final int SETS = 40;

  /** One random series and what became of it. */
  static final class Trial {
    final SeriesProfile profile;
    final TreeMap<Long, JudgedPoint> points = new TreeMap<>();
    final TreeMap<Instant, Outage> told = new TreeMap<>();
    final TreeMap<Instant, Outage> reported = new TreeMap<>();

    Trial(long seed) {
      Random random = new Random(seed);
      SignalKind kind = KINDS[random.nextInt(KINDS.length)];
      int step = STEPS[random.nextInt(STEPS.length)];
      double size = Math.exp(Math.log(200) + random.nextDouble() * Math.log(5000));
      boolean given = random.nextInt(3) == 0;
      profile =
          new SeriesProfile(
              "country/KZ", "any", kind, step, "Asia/Almaty", given ? (Double) size : null);
      EmbeddedStage<SignalPoint, ?, SeriesUpdate> stage =
          new EmbeddedStage<>(new SeriesStage(first -> profile), this::update);
      int learning = given ? random.nextInt(30) : 9 * 86_400 / step;
      double[] shares = shares(random, learning, step);
      double noise = (kind == SignalKind.BGP ? 0.001 : 0.01) * (1 + 3 * random.nextDouble());
      for (int i = 0; i < shares.length; i++) {
        double mean = size * shares[i] * (1 + noise * random.nextGaussian());
        Double value = Double.isNaN(mean) ? null : (Double) Math.rint(Math.max(0, mean));
        long time = START + (long) i * step;
        stage.accept(
            new SignalPoint(
                profile.entity(), profile.signal(), time, step, value, value == null ? 0 : 1));
        stage.watermark(time);
      }
      stage.watermark(Long.MAX_VALUE);
    }

    /** Shares of usual, NaN where nothing was measured. */
    private static double[] shares(Random random, int calm, int step) {
      List<Double> shares = new ArrayList<>();
      add(shares, calm, 1, random);
      for (int falls = 1 + random.nextInt(6); falls > 0; falls--) {
        add(shares, bins(random, 70, step), LEVELS[random.nextInt(LEVELS.length)], random);
        add(shares, bins(random, 20, step), RETURNS[random.nextInt(RETURNS.length)], random);
      }
      return shares.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int bins(Random random, int hours, int step) {
      return (int) Math.ceil(3600.0 * Math.exp(random.nextDouble() * Math.log(hours)) / step);
    }

    private static void add(List<Double> shares, int bins, double share, Random random) {
      int lost = random.nextInt(4) == 0 ? random.nextInt(bins + 1) : bins;
      int found = lost + random.nextInt(1 + bins / 2);
      for (int i = 0; i < bins; i++) {
        boolean missing = (i >= lost && i < found) || random.nextInt(300) == 0;
        shares.add(missing ? Double.NaN : (Double) share);
      }
    }

    private void update(SeriesUpdate update) {
      update.points().forEach(point -> points.put(point.time(), point));
      if (update.outage() != null) {
        told.put(update.outage().onset(), update.outage());
      }
      SeriesReport report = update.report();
      if (report != null) {
        report.outages().forEach(outage -> reported.put(outage.onset(), outage));
      }
    }

    List<OutagesOfStates.Expected> expected() {
      Set<Long> shifts =
          reported.values().stream()
              .filter(outage -> outage.endedAs() == OutageEnd.LEVEL_SHIFT)
              .map(outage -> outage.spells().get(outage.spells().size() - 1).until())
              .map(Instant::getEpochSecond)
              .collect(Collectors.toSet());
      return OutagesOfStates.of(points.values(), profile.stepSeconds(), shifts).outages();
    }

    List<OutagesOfStates.Expected> reported() {
      return reported.values().stream().map(Trial::plain).toList();
    }

    private static OutagesOfStates.Expected plain(Outage outage) {
      Instant recovery = outage.recovery();
      return new OutagesOfStates.Expected(
          outage.spells().stream().map(spell -> spell.from().getEpochSecond()).toList(),
          outage.spells().stream().map(spell -> spell.until().getEpochSecond()).toList(),
          recovery == null ? null : (Long) recovery.getEpochSecond(),
          seconds(outage.hours().gross()),
          seconds(outage.hours().net()),
          seconds(outage.hours().unknown()),
          seconds(outage.hours().longest()),
          List.of(
              seconds(outage.hoursBelow().below80()),
              seconds(outage.hoursBelow().below50()),
              seconds(outage.hoursBelow().below20())));
    }

    private static long seconds(double hours) {
      return Math.round(3600 * hours);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void outagesFollowFromTheStatesOfThePoints(int block) {
    for (int i = 0; i < SETS; i++) {
      long seed = block * (long) SETS + i;
      Trial trial = new Trial(seed);
      assertThat(trial.reported())
          .as("seed %d: %s", seed, trial.profile)
          .isEqualTo(trial.expected());
      assertThat(trial.told).as("seed %d", seed).isEqualTo(trial.reported);
    }
  }
}
