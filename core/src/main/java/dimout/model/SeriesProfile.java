package dimout.model;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a series before its first point.
 *
 * @param entity as {@link Entity#toString()}
 * @param zone {@code java.time} zone id of the weekly rhythm
 * @param constantUsual the usual of a series that is relative to a constant; null: learnt
 */
public record SeriesProfile(
    String entity,
    String signal,
    SignalKind kind,
    int stepSeconds,
    String zone,
    @Nullable Double constantUsual) {
  public SeriesProfile {
    if (stepSeconds <= 0) {
      throw new IllegalArgumentException("a bin of " + stepSeconds + " s");
    }
    if (constantUsual != null && !(constantUsual > 0 && Double.isFinite(constantUsual))) {
      throw new IllegalArgumentException("a usual of " + constantUsual);
    }
  }

  /** What tells this series from all others. */
  public String key() {
    return key(entity, signal);
  }

  /** The key of the series of this entity and signal. */
  public static String key(String entity, String signal) {
    return entity + '\n' + signal;
  }
}
