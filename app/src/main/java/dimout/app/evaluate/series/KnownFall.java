package dimout.app.evaluate.series;

/**
 * A fall that truly happened to what a series measures: whoever tells of it is right.
 *
 * @param what happened, in words, with who says so
 * @param from epoch seconds
 * @param until epoch seconds
 */
public record KnownFall(String what, long from, long until) {
  boolean holds(long time) {
    return time >= from && time < until;
  }
}
