package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;
import dimout.detect.SeriesStage;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Ours: the series stage of the pipeline as it runs live, a bin at a time.
 *
 * <p>It revises: a bin may turn out dark, or not, some bins later. What counts for the ledger is
 * what was said last; what counts for latency is when it was said first.
 */
public final class Dimout implements Method {
  @Override
  public String name() {
    return "dimout";
  }

  @Override
  public Judgement judge(TrialSeries series) {
    Run run = new Run(series);
    return run.judgement();
  }

  /** The profile that a trial series has in our system. */
  public static SeriesProfile profile(TrialSeries series) {
    TrialSeries.Label label = series.label();
    return new SeriesProfile(
        label.entity(),
        label.kind().word() + "-trial",
        label.kind(),
        label.stepSeconds(),
        label.zone().getId(),
        label.constantUsual());
  }

  /** One bin as our system would be told of it. */
  public static SignalPoint point(TrialSeries series, SeriesProfile profile, int bin) {
    double value = series.at(bin);
    @Nullable Double known = Double.isNaN(value) ? null : value;
    return new SignalPoint(
        profile.entity(),
        profile.signal(),
        series.time(bin),
        profile.stepSeconds(),
        known,
        known == null ? 0 : 1);
  }

  private static final class Run {
    private final TrialSeries series;
    private final SeriesProfile profile;
    private final EmbeddedStage<SignalPoint, ?, SeriesUpdate> detector;
    private final boolean[] dark;
    private final int[] said;
    private final double[] usual;
    private final double[] low;
    private final double[] high;
    private final boolean[] untracked;
    private int now;

    Run(TrialSeries series) {
      this.series = series;
      this.profile = profile(series);
      this.detector = new EmbeddedStage<>(new SeriesStage(first -> profile), this::update);
      this.dark = new boolean[series.size()];
      this.said = new int[series.size()];
      this.usual = unknown();
      this.low = unknown();
      this.high = unknown();
      this.untracked = new boolean[series.size()];
      Arrays.fill(said, Integer.MAX_VALUE);
    }

    private double[] unknown() {
      double[] values = new double[series.size()];
      Arrays.fill(values, Double.NaN);
      return values;
    }

    Judgement judgement() {
      for (now = 0; now < series.size(); now++) {
        detector.accept(point(series, profile, now));
        detector.watermark(series.time(now));
      }
      detector.watermark(Long.MAX_VALUE);
      return new Judgement(dark, usual, low, high, said, untracked);
    }

    private void update(SeriesUpdate update) {
      for (JudgedPoint point : update.points()) {
        int bin = series.bin(point.time());
        dark[bin] = point.state() == PointState.OUTAGE;
        said[bin] = dark[bin] ? Math.min(said[bin], now) : Integer.MAX_VALUE;
        untracked[bin] = point.state() == PointState.NOT_TRACKABLE;
        usual[bin] = orNan(point.usual());
        low[bin] = orNan(point.low());
        high[bin] = orNan(point.high());
      }
    }

    private static double orNan(@Nullable Double value) {
      return value == null ? Double.NaN : value;
    }
  }
}
