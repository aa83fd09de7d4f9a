package dimout.app.claim.verdict;

import dimout.app.claim.model.Interval;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What claims are held against: an analysis, or an observatory's store. */
public interface Measurements {
  /** What this is, to be said wherever it is shown; empty when it needs no saying. */
  String source();

  /** From the first bin with data of any signal of an entity to the last; null without any. */
  @Nullable Interval covered(String entity);

  /** Incidents of an entity that were not taken back, by onset. */
  List<Incident> incidents(String entity);

  /** Names of an entity's signals, sorted. */
  List<String> signals(String entity);

  /** Judged points of one series by time, {@code until} excluded. */
  List<JudgedPoint> points(String entity, String signal, Instant from, Instant until);
}
