package dimout.wire.mrt;

/**
 * When a record was written.
 *
 * @param seconds of the epoch
 * @param micros 0 to 999,999
 * @param extended written as a record with microseconds (RFC 6396, 3); only BGP4MP has them
 */
public record MrtTime(long seconds, int micros, boolean extended) {
  public static MrtTime of(long seconds) {
    return new MrtTime(seconds, 0, false);
  }

  public static MrtTime of(long seconds, int micros) {
    return new MrtTime(seconds, micros, true);
  }
}
