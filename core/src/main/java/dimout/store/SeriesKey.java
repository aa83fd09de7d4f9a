package dimout.store;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import java.util.Comparator;

/**
 * Which series: one signal of one entity. Ordered by entity, then signal, as everything we print.
 *
 * @param entity as {@link dimout.model.Entity#toString()}
 * @param signal the signal's name
 */
public record SeriesKey(String entity, String signal) implements Comparable<SeriesKey> {
  private static final Comparator<SeriesKey> ORDER =
      Comparator.comparing(SeriesKey::entity).thenComparing(SeriesKey::signal);

  /** The series that a point belongs to. */
  public static SeriesKey of(SignalPoint point) {
    return new SeriesKey(point.entity(), point.signal());
  }

  /** The series that a judged point belongs to. */
  public static SeriesKey of(JudgedPoint point) {
    return new SeriesKey(point.entity(), point.signal());
  }

  @Override
  public int compareTo(SeriesKey other) {
    return ORDER.compare(this, other);
  }
}
