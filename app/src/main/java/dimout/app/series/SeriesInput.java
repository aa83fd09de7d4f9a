package dimout.app.series;

import dimout.app.error.UserError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read.
 *
 * @param series sorted by entity and signal
 * @param asOf as the user said, else the end of the last bin
 * @param remarks lines for standard error: what was mended, and how often
 * @param failure why the exit status is 3 although this was read; null when nothing is wrong
 */
public record SeriesInput(
    List<InputSeries> series, Instant asOf, List<String> remarks, @Nullable UserError failure) {
  public SeriesInput {
    series = List.copyOf(series);
    remarks = List.copyOf(remarks);
  }
}
