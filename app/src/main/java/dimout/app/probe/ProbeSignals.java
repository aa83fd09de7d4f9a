package dimout.app.probe;

import dimout.model.SignalPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * The signals of a prober: blocks that are up, which is judged; loss and latency, which are kept
 * beside it and tell no outage by themselves, and so have names of no kind.
 */
final class ProbeSignals {
  /** Under it a point is no data. */
  private static final double LEAST_COVERAGE = 0.7;

  private ProbeSignals() {}

  /**
   * @param time start of the bin, epoch seconds
   */
  static List<SignalPoint> points(long time, int stepSeconds, List<EntityBin> entities) {
    List<SignalPoint> points = new ArrayList<>();
    for (EntityBin entity : entities) {
      Adding add = (signal, value) -> points.add(point(time, stepSeconds, entity, signal, value));
      boolean data = entity.coverage() >= LEAST_COVERAGE;
      String up = entity.ipv6() ? "probing-up-slash48" : "probing-up-slash24";
      String family = entity.ipv6() ? "-ipv6" : "";
      add.add(up, data ? entity.up() : Double.NaN);
      add.add("echo-loss-percent" + family, quality(data, entity.lossPercent()));
      add.add("echo-latency-p10-ms" + family, quality(data, entity.latency10()));
      add.add("echo-latency-p50-ms" + family, quality(data, entity.latency50()));
      add.add("echo-latency-p90-ms" + family, quality(data, entity.latency90()));
    }
    return points;
  }

  private static double quality(boolean data, double value) {
    return data ? Math.round(value * 100) / 100.0 : Double.NaN;
  }

  private interface Adding {
    void add(String signal, double value);
  }

  private static SignalPoint point(
      long time, int stepSeconds, EntityBin entity, String signal, double value) {
    return new SignalPoint(
        entity.entity(),
        signal,
        time,
        stepSeconds,
        Double.isNaN(value) ? null : Double.valueOf(value),
        Math.round(entity.coverage() * 1000) / 1000.0);
  }
}
