package dimout.app.reconstruction;

/**
 * Something that happens between one collector and one of its peers.
 *
 * @param time epoch seconds
 * @param peer its place among the collector's peers
 * @param prefix its place among all prefixes; of no meaning with {@link Change#DOWN} and {@link
 *     Change#UP}
 * @param variant which of two paths is announced
 */
record RouteEvent(long time, int collector, int peer, Change change, int prefix, int variant) {
  enum Change {
    ANNOUNCE,
    WITHDRAW,
    /** The session ends. */
    DOWN,
    /** The session is there again, and the peer sends its table. */
    UP
  }

  static RouteEvent session(long time, int collector, int peer, Change change) {
    return new RouteEvent(time, collector, peer, change, 0, 0);
  }
}
