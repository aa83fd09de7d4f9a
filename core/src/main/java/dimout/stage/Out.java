package dimout.stage;

/** Where a {@link Stage} sends what it has to say. */
public interface Out<O> {
  /** Sends one output on. */
  void emit(O output);

  /**
   * Asks to be woken once event time has passed {@code time}; asking twice for one time wakes once.
   *
   * @param time epoch seconds
   */
  void wakeAt(long time);
}
