package dimout.app.probe;

/** Asks addresses whether they are there, and hands over what answers. Used by one thread. */
interface EchoSocket extends AutoCloseable {
  /** Takes one answer. */
  interface Answers {
    /**
     * @param token what {@link #send} was given
     * @param sentNanos when it was sent, by {@link System#nanoTime}
     */
    void answered(long token, long sentNanos);
  }

  /**
   * Asks one address, with the next {@link #flush} at the latest; never waits.
   *
   * @return false when there is no room for it now
   */
  boolean send(Address address, long token);

  /** Asks those that wait to be asked together. */
  void flush();

  /** Hands over the answers that have come; never waits. */
  void receive(Answers answers);

  /** Waits until something has come, at most this long. */
  void await(int millis);

  /** How it asks, for the user: by what, and why so. */
  String how();

  @Override
  void close();
}
