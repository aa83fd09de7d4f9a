package dimout.source;

/** How a source is, in one word. */
public enum SourceState {
  /** Nothing has come yet, and nothing is wrong yet. */
  STARTING,
  /** It brings what it should. */
  OK,
  /** It brings less than it should, or late; what it brings still counts. */
  DEGRADED,
  /** It brings nothing. */
  DOWN
}
