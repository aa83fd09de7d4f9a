package dimout.app.series;

import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** One series, in bins of one length, sorted by time, each time once. */
public final class InputSeries {
  private final String entity;
  private final String signal;
  private final SignalKind kind;
  private final int stepSeconds;
  private final ZoneId zone;
  private final @Nullable Double constantUsual;
  private final Bins bins;

  InputSeries(SeriesKey key, SignalTraits traits, int stepSeconds, ZoneId zone, Bins bins) {
    this.entity = key.entity();
    this.signal = key.signal();
    this.kind = traits.kind();
    this.constantUsual = traits.constantUsual();
    this.stepSeconds = stepSeconds;
    this.zone = zone;
    this.bins = bins;
  }

  public String entity() {
    return entity;
  }

  public String signal() {
    return signal;
  }

  public SignalKind kind() {
    return kind;
  }

  public int stepSeconds() {
    return stepSeconds;
  }

  /** The zone of its weekly rhythm. */
  public ZoneId zone() {
    return zone;
  }

  /** What the series is relative to; null where its usual is learnt. */
  public @Nullable Double constantUsual() {
    return constantUsual;
  }

  /** End of its last bin; the epoch where it has none. */
  Instant end() {
    return bins.size() == 0
        ? Instant.EPOCH
        : Instant.ofEpochSecond(bins.times()[bins.size() - 1] + stepSeconds);
  }

  /** A view of its points, made one at a time from primitive arrays. */
  public List<SignalPoint> points() {
    return new Points();
  }

  private final class Points extends AbstractList<SignalPoint> implements RandomAccess {
    @Override
    public SignalPoint get(int index) {
      double value = bins.values()[index];
      boolean missing = !Bins.isData(value);
      return new SignalPoint(
          entity,
          signal,
          bins.times()[index],
          stepSeconds,
          missing ? null : (Double) value,
          missing ? 0 : 1);
    }

    @Override
    public int size() {
      return bins.size();
    }
  }
}
