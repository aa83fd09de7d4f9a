package dimout.pipeline;

import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** A made-up series with a daily and weekly rhythm, noise, and a share of it that is there. */
record Scenario(
    String entity, String signal, SignalKind kind, int step, double size, double noise) {
  static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  static long at(String time) {
    return Instant.parse(time).getEpochSecond();
  }

  SeriesProfile profile() {
    return new SeriesProfile(entity, signal, kind, step, "UTC", null);
  }

  /** Points from {@link #START} to {@code until}; a share that is NaN is no data. */
  List<SignalPoint> points(String until, LongToDoubleFunction share) {
    Random random = new Random(signal.hashCode() * 31L + entity.hashCode());
    List<SignalPoint> points = new ArrayList<>();
    double drift = 0;
    for (long time = START.getEpochSecond(); time < at(until); time += step) {
      drift = 0.9 * drift + noise * 0.44 * random.nextGaussian();
      double hour = time % 86_400 / 3600.0;
      double swing = kind == SignalKind.BGP || kind == SignalKind.PROBING ? 0.01 : 0.4;
      double rhythm = 1 + swing * Math.sin((hour - 9) * Math.PI / 12);
      double exact = size * rhythm * Math.exp(drift) * share.applyAsDouble(time);
      points.add(new SignalPoint(entity, signal, time, step, counted(exact, random), 1));
    }
    return points;
  }

  private static @Nullable Double counted(double exact, Random random) {
    if (Double.isNaN(exact)) {
      return null;
    }
    return Math.max(0, Math.rint(exact + 0.3 * Math.sqrt(exact) * random.nextGaussian()));
  }

  /** 1, but {@code level} from one time until the other. */
  static LongToDoubleFunction drop(String from, String until, double level) {
    return time -> time >= at(from) && time < at(until) ? level : 1;
  }
}
