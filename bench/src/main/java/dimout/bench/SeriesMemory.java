package dimout.bench;

import dimout.detect.SeriesStage;
import dimout.detect.SeriesState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jol.info.GraphLayout;

/**
 * What the state of a series takes after twelve weeks of 5-minute bins, part by part: heap that
 * only the series' own objects take, on average.
 *
 * <p>Argument: how many series, 200 when none is given.
 */
public final class SeriesMemory {
  private static final int WEEKS = 12;

  private SeriesMemory() {}

  /** Measures and prints. */
  public static void main(String[] args) throws IllegalAccessException {
    int series = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    EmbeddedStage<SignalPoint, SeriesState, SeriesUpdate> stage =
        new EmbeddedStage<>(new SeriesStage(MadeSeries::profile), update -> {});
    for (int bin = 0; bin < WEEKS * MadeSeries.WEEK; bin++) {
      for (int i = 0; i < series; i++) {
        stage.accept(new MadeSeries(i).point(bin));
      }
      stage.watermark(MadeSeries.time(bin));
    }
    List<SeriesState> states = new ArrayList<>();
    stage.remembered().forEach(each -> states.add(each.state()));
    for (Field field : SeriesState.class.getFields()) {
      if (!field.getType().isPrimitive() && !Modifier.isStatic(field.getModifiers())) {
        System.out.printf("%-12s %7.1f bytes%n", field.getName(), mean(parts(states, field)));
      }
    }
    for (SignalKind kind : SignalKind.values()) {
      List<Object> same = new ArrayList<>(states);
      same.removeIf(each -> kind(each) != kind);
      System.out.printf("a state of %-9s %7.1f bytes%n", kind, mean(same));
    }
    System.out.printf("any state %7.1f bytes%n", mean(new ArrayList<Object>(states)));
    System.out.printf(
        "with its key and wake-ups in the runner %7.1f bytes%n",
        (double) GraphLayout.parseInstance(stage).totalSize() / series);
  }

  private static @Nullable SignalKind kind(Object state) {
    SeriesProfile profile = ((SeriesState) state).profile;
    return profile == null ? null : profile.kind();
  }

  private static List<Object> parts(List<SeriesState> states, Field field)
      throws IllegalAccessException {
    List<Object> parts = new ArrayList<>();
    for (SeriesState state : states) {
      Object part = field.get(state);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  /** A share of all that is reached from all of them together, what they share counted once. */
  private static double mean(List<Object> parts) {
    return parts.isEmpty()
        ? 0
        : (double) GraphLayout.parseInstance(parts.toArray()).totalSize() / parts.size();
  }
}
