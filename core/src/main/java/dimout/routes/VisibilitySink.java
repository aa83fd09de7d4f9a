package dimout.routes;

/** Receives the points of visibility, sorted by time, entity and signal. */
public interface VisibilitySink {
  /**
   * A measured value.
   *
   * @param time start of the bin, epoch seconds
   * @param coverage 0.7 to 1
   */
  void point(Series series, long time, long value, double coverage);

  /**
   * A bin without a measurement.
   *
   * @param time start of the bin, epoch seconds
   * @param coverage 0 to 1
   */
  void noData(Series series, long time, double coverage);
}
