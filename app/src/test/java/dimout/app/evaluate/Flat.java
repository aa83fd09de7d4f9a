package dimout.app.evaluate;

import dimout.app.evaluate.series.TrialSeries;
import dimout.model.SignalKind;
import java.time.ZoneId;
import java.util.Arrays;

/** Half-hourly series without any rhythm, for tests. */
public final class Flat {
  public static final int DAY = 48;

  private Flat() {}

  /** A series of the same value in every bin. */
  public static TrialSeries of(int days, double value) {
    double[] values = new double[days * DAY];
    Arrays.fill(values, value);
    TrialSeries.Label label =
        new TrialSeries.Label(
            "flat",
            "flat",
            "group/flat",
            SignalKind.TRAFFIC,
            1800,
            ZoneId.of("Asia/Kolkata"),
            true,
            true,
            null);
    return new TrialSeries(label, 1_700_006_400L - 1_700_006_400L % 86_400, values);
  }

  /** The series with some bins at another value. */
  public static TrialSeries with(TrialSeries series, int from, int until, double value) {
    double[] values = series.values();
    Arrays.fill(values, from, until, value);
    return series.with(values);
  }
}
