package dimout.source;

import org.jspecify.annotations.Nullable;

/**
 * The records of one source of routes on their way in. Safe for threads; the records of one
 * collector count in the order in which they are handed in.
 *
 * <p>Every method throws {@link SourceFailure} when the tables behind it are lost: the source then
 * has to begin anew.
 */
public interface RouteLine extends AutoCloseable {
  /**
   * The first bin that is still to be measured, epoch seconds: tables must be as of before it. Null
   * where nothing is to be caught up.
   */
  @Nullable Long resumeFrom();

  /**
   * Hands in one whole MRT record; waits while too much of this source waits.
   *
   * @param collector whose peers it is about
   */
  void record(String collector, byte[] record) throws InterruptedException;

  /**
   * A stream of a collector's records, such as a file with a table dump, is over.
   *
   * @param whole false when it broke off
   */
  void ended(String collector, boolean whole) throws InterruptedException;

  /** What is known of a collector's peers is void; they are missing, and withdraw nothing. */
  void missing(String collector) throws InterruptedException;

  /** A collector is gone: its peers are missing, and nothing of it needs to be remembered. */
  default void gone(String collector) throws InterruptedException {
    missing(collector);
  }

  /** All that happened before this time has been handed in; epoch seconds. */
  void progress(long time);

  /** The past is handed in; what follows happens now, and its peers count. */
  void current() throws InterruptedException;

  /** The source ends: all its peers are missing. */
  @Override
  void close();
}
