package dimout.app.evaluate.series;

import dimout.model.SignalKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Bago, Myanmar, 2021: replies to pings, successes only, by the Monash University IP Observatory,
 * as a count per bin; where none was counted, none answered.
 */
public final class BagoReplies {
  private static final String FILE = "monash-ip-observatory/mmr-2021-04-09_Bago.csv";
  private static final ZoneId LOCAL = ZoneOffset.ofHoursMinutes(6, 30);

  private BagoReplies() {}

  /** Nothing where the file is not there. */
  public static Optional<TrialSeries> read(Path folder, int step) {
    Path file = folder.resolve(FILE);
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    Grid grid = new Grid(step);
    CsvRows.read(file)
        .forEach(
            List.of("time_local_str"), row -> grid.add(RealSets.epoch(file, row.get(0), LOCAL), 1));
    TrialSeries.Label label =
        new TrialSeries.Label(
            "bago",
            "Bago, bins of " + step / 60 + " min",
            "region/MM-02",
            SignalKind.PROBING,
            step,
            ZoneId.of("Asia/Yangon"),
            true,
            false,
            null);
    return Optional.of(grid.series(label, 0));
  }
}
