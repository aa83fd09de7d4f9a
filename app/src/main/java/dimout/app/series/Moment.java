package dimout.app.series;

/**
 * A time as it was written.
 *
 * @param seconds since 1970, in UTC, or as read off a local clock
 * @param local whether a zone is still needed to know which second it was
 * @param offset seconds east of UTC that were written with it; 0 where none were
 */
record Moment(long seconds, boolean local, int offset) {
  static Moment utc(long seconds) {
    return new Moment(seconds, false, 0);
  }

  static Moment local(long seconds) {
    return new Moment(seconds, true, 0);
  }

  /** A local time with its own offset. */
  static Moment at(long localSeconds, int offset) {
    return new Moment(localSeconds - offset, false, offset);
  }
}
