package dimout.model;

import org.jspecify.annotations.Nullable;

/**
 * One measurement: what a signal of an entity was in one bin.
 *
 * @param entity as {@link Entity#toString()}
 * @param signal the signal's name, such as {@code probing-up-slash24}
 * @param time start of the bin, epoch seconds
 * @param stepSeconds length of the bin
 * @param value the measured value; null is no data, which is never zero
 * @param coverage share of the usual measurement that was there, 0 to 1
 * @param asBefore what the value would be were it still measured as in the bin before: where it
 *     differs, our measurement changed, as when peers of routers come or go; null mostly
 */
public record SignalPoint(
    String entity,
    String signal,
    long time,
    int stepSeconds,
    @Nullable Double value,
    double coverage,
    @Nullable Double asBefore) {

  /** A point that is measured as the one before it. */
  public SignalPoint(
      String entity,
      String signal,
      long time,
      int stepSeconds,
      @Nullable Double value,
      double coverage) {
    this(entity, signal, time, stepSeconds, value, coverage, null);
  }
}
