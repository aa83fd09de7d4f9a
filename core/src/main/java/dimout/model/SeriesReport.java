package dimout.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one series.
 *
 * @param first start of the first bin with data
 * @param last start of the last bin with data
 * @param points bins with data
 * @param missing bins without data between first and last
 * @param minimumDetectableDropPercent the smallest one-hour drop that is found nine times in ten;
 *     null when it could not be measured
 */
public record SeriesReport(
    String entity,
    String signal,
    SignalKind kind,
    int stepSeconds,
    @Nullable Instant first,
    @Nullable Instant last,
    long points,
    long missing,
    boolean trackable,
    @Nullable Double minimumDetectableDropPercent,
    List<Outage> outages,
    List<LevelShift> levelShifts) {
  public SeriesReport {
    outages = List.copyOf(outages);
    levelShifts = List.copyOf(levelShifts);
  }
}
