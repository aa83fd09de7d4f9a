package dimout.store;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where series are kept: measured points, what the detector said of them, and how far each source
 * was read. Safe for use by many threads.
 *
 * <p>Every method may throw {@link StoreException}.
 */
public interface SeriesStore extends AutoCloseable {
  /**
   * Keeps all of a batch or, on an exception, nothing of it. Once this returns, the batch outlives
   * the process. Committing the same batch twice changes nothing.
   */
  void commit(Batch batch);

  /**
   * Measured points of one series, by time.
   *
   * @param from first bin start, epoch seconds
   * @param until end, excluded
   */
  List<SignalPoint> points(SeriesKey key, long from, long until);

  /** Judged points of one series, by time; {@code until} is excluded. */
  List<JudgedPoint> judged(SeriesKey key, long from, long until);

  /**
   * One series summed up, by time; reaches further back than {@link #judged} where old points are
   * kept summed up only.
   *
   * @param stepSeconds length of the bins, aligned to the epoch; where only coarser ones are kept,
   *     those that begin in such a bin
   */
  List<SeriesBin> bins(SeriesKey key, long from, long until, int stepSeconds);

  /** The newest of every series, by entity and signal. */
  List<SeriesHead> heads();

  /** The newest of one series; null when nothing of it is kept. */
  @Nullable SeriesHead head(SeriesKey key);

  /** Points of bins that start before it are not taken any more, epoch seconds. */
  default long keptFrom() {
    return Long.MIN_VALUE;
  }

  /** How many batches were committed so far; the newest one's number. */
  long serial();

  /**
   * Points of the batches after a number that a checkpoint was taken at, in the order in which they
   * came; of one bin possibly several. Batches up to {@code upTo} of the last {@link #tidy} are not
   * told apart any more.
   */
  List<SignalPoint> pointsAfter(long serial);

  /**
   * What a store does once a day: sort, sum up, let go of what is too old. Others may read and
   * write meanwhile.
   *
   * @param now what ages are counted to
   * @param upTo the batch that the newest checkpoint was taken at: later ones are left as they are
   */
  default void tidy(Instant now, long upTo) {}

  /** How far each source was read, by source name. */
  Map<String, String> offsets();

  /** Keeps what a running part needs to go on after a restart, replacing what it kept before. */
  void checkpoint(String name, byte[] state);

  /** What was kept under this name; null when nothing was. */
  byte @Nullable [] checkpoint(String name);

  @Override
  void close();
}
