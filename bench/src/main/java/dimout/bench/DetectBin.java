package dimout.bench;

import dimout.detect.SeriesStage;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.lang.management.ManagementFactory;
import java.util.Random;

/**
 * CPU seconds that one 5-minute bin of many calm series takes in the series stage, on one thread.
 *
 * <p>Arguments: how many series, 1,000 when none is given. They are learnt from for twelve days
 * first; a day of bins is measured.
 */
public final class DetectBin {
  private static final long START = 1_704_067_200L;
  private static final int STEP = 300;
  private static final int DAY = 288;
  private static final int LEARNT = 12 * DAY;

  private DetectBin() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    int series = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
    EmbeddedStage<SignalPoint, ?, SeriesUpdate> stage =
        new EmbeddedStage<>(new SeriesStage(DetectBin::profile), update -> {});
    String[] entities = new String[series];
    for (int i = 0; i < series; i++) {
      entities[i] = "asn/" + i;
    }
    Random random = new Random(1);
    for (int bin = 0; bin < LEARNT; bin++) {
      take(stage, entities, bin, random);
    }
    long before = cpu();
    for (int bin = LEARNT; bin < LEARNT + DAY; bin++) {
      take(stage, entities, bin, random);
    }
    double seconds = (cpu() - before) / 1e9 / DAY;
    System.out.printf(
        "%d series: %.4f CPU s a bin, %.2f µs a point; 100,000 series: %.2f CPU s%n",
        series, seconds, seconds / series * 1e6, seconds / series * 1e5);
  }

  private static SeriesProfile profile(SignalPoint first) {
    return new SeriesProfile(
        first.entity(), first.signal(), SignalKind.TRAFFIC, STEP, "Asia/Almaty", null);
  }

  private static void take(
      EmbeddedStage<SignalPoint, ?, SeriesUpdate> stage,
      String[] entities,
      int bin,
      Random random) {
    long time = START + (long) bin * STEP;
    double day = 1 + 0.5 * Math.sin(bin * 2 * Math.PI / DAY);
    for (String entity : entities) {
      double value = Math.rint(5000 * day * (1 + 0.05 * random.nextGaussian()));
      stage.accept(new SignalPoint(entity, "traffic-bytes", time, STEP, value, 1));
    }
    stage.watermark(time);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
