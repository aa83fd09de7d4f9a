package dimout.probing;

/** What one vantage point says of one block. */
public enum Vote {
  /** Nothing: not judged, not asked, or the own link was cut. */
  NONE,
  UP,
  DOWN
}
