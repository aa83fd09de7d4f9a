package dimout.model;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outages that come back at one local time of day, as curfews and exams do.
 *
 * @param from local start of the daily window
 * @param until local end of it
 * @param onsets of the outages, oldest first; at least three
 * @param everyDays days from one to the next, most often
 * @param next when the next one would begin; null once it has failed to come
 */
public record Campaign(
    String entity,
    LocalTime from,
    LocalTime until,
    List<Instant> onsets,
    int everyDays,
    @Nullable Instant next) {
  public Campaign {
    onsets = List.copyOf(onsets);
  }
}
