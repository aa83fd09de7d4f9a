package dimout.probing;

/** What is known of one /24 block. */
public enum BlockState {
  /** Its addresses are still being found, or how often they answer. */
  SURVEY,
  /** Too few addresses, or too seldom answering, to tell an outage from chance. */
  NOT_ANALYSABLE,
  /** Found up, and not found down since. */
  UP,
  /** Found down, and not found up since. */
  DOWN
}
