package dimout.source;

import java.time.Duration;

/**
 * Where observations come from: a feed of routes, a prober. One package of the app and one section
 * of the configuration each.
 *
 * <p>Making a source opens nothing. It runs on a thread of its own; when it fails it is started
 * anew after a pause, so {@link #run} must leave nothing open behind it.
 */
public interface Source {
  /** As its section of the configuration is called, such as {@code ris_live}. */
  String name();

  /**
   * Measures until its thread is interrupted.
   *
   * @throws SourceFailure what is wrong, in words; so is every other exception, and a return
   */
  void run(SourceDesk desk) throws InterruptedException;

  /**
   * Tries whether it would work, from here and now, and keeps nothing.
   *
   * @param patience how long data may be waited for
   */
  SourceTrial trial(Duration patience) throws InterruptedException;
}
