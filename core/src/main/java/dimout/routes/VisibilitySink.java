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

  /**
   * Whether {@link #recounted} and {@link #again} are to be told: it takes counting once more where
   * peers come or go.
   */
  default boolean compares() {
    return false;
  }

  /**
   * Peers came or went: routes of one and the same moment, the end of the bin, are counted
   * otherwise than in the bin before. Comes before the point of the bin, which has a value or none.
   *
   * @param was the count as by the peers of the bin before
   * @param is the count as it is made from now on
   */
  default void recounted(Series series, long time, long was, long is) {}

  /**
   * After a restart: what the last bin of the process before is when this one counts it.
   *
   * @param time start of that bin, epoch seconds
   */
  default void again(Series series, long time, long value) {}
}
