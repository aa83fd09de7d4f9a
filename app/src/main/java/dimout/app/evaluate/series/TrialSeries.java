package dimout.app.evaluate.series;

import dimout.model.SignalKind;
import java.time.ZoneId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One series on a regular grid; NaN is no data. Immutable. */
public final class TrialSeries {
  /** The share of a series that may be tuned on; the rest is what is reported on. */
  private static final double TUNING_SHARE = 0.6;

  /**
   * What a series is.
   *
   * @param set the data set that it is reported under
   * @param entity as {@link dimout.model.Entity#toString()}; its place decides the holidays
   * @param zone of its weekly rhythm
   * @param counts whether values are counts of things, so that a drop thins them
   * @param seasonal whether it has a rhythm of people; the published targets are for such series
   * @param constantUsual when values are relative to a constant; null when usual is to be learned
   */
  public record Label(
      String set,
      String name,
      String entity,
      SignalKind kind,
      int stepSeconds,
      ZoneId zone,
      boolean counts,
      boolean seasonal,
      @Nullable Double constantUsual) {}

  private final Label label;
  private final long start;
  private final double[] values;
  private final @Nullable KnownFall known;

  /**
   * @param start of the first bin, epoch seconds
   */
  public TrialSeries(Label label, long start, double[] values) {
    this(label, start, values, null);
  }

  private TrialSeries(Label label, long start, double[] values, @Nullable KnownFall known) {
    this.label = label;
    this.start = start;
    this.values = values.clone();
    this.known = known;
  }

  public Label label() {
    return label;
  }

  public int step() {
    return label.stepSeconds();
  }

  public int size() {
    return values.length;
  }

  /** Start of a bin, epoch seconds. */
  public long time(int bin) {
    return start + (long) bin * step();
  }

  /** The bin that holds a time; it may lie outside of the series. */
  public int bin(long time) {
    return Math.toIntExact(Math.floorDiv(time - start, (long) step()));
  }

  /** NaN is no data. */
  public double at(int bin) {
    return values[bin];
  }

  /** A copy that its caller may change. */
  public double[] values() {
    return values.clone();
  }

  /** The same series with other values. */
  public TrialSeries with(double[] changed) {
    return new TrialSeries(label, start, changed, known);
  }

  /** The same series, of which it is known that a fall in it truly happened. */
  TrialSeries knowing(KnownFall fall) {
    return new TrialSeries(label, start, values, fall);
  }

  /** Null where nothing is known to have happened. */
  public @Nullable KnownFall known() {
    return known;
  }

  /** Whether a bin begins in a fall that truly happened. */
  public boolean isKnown(int bin) {
    return known != null && known.holds(time(bin));
  }

  /** The same series as another entity's. */
  TrialSeries named(String entity) {
    Label l = label;
    Label named =
        new Label(
            l.set(),
            entity + " " + l.kind().word(),
            entity,
            l.kind(),
            l.stepSeconds(),
            l.zone(),
            l.counts(),
            l.seasonal(),
            l.constantUsual());
    return new TrialSeries(named, start, values, known);
  }

  /** Number of bins in a duration, at least one. */
  public int bins(long seconds) {
    return Math.max(1, Math.toIntExact(Math.round((double) seconds / step())));
  }

  /** First bin of the reporting part. */
  public int split() {
    return (int) Math.round(TUNING_SHARE * values.length);
  }

  /** Median of the values; NaN when there are none. */
  public double typical() {
    double[] present = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return present.length == 0 ? Double.NaN : present[present.length / 2];
  }

  /** How large its bins are: counting noise decides what can be seen. */
  public SizeClass sizeClass() {
    return label.counts() ? SizeClass.of(typical()) : SizeClass.FROM_500;
  }
}
