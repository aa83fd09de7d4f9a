package dimout.app.ioda;

import dimout.model.Entity;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /signals}: series as arrays of equal steps, null where there is no data. */
final class SignalsV2 {
  private static final long LONGEST = 100L * 86_400;
  private static final int MOST_ENTITIES = 20;
  private static final int[] STEPS = {
    60,
    120,
    300,
    600,
    900,
    1800,
    3600,
    7200,
    21_600,
    43_200,
    86_400,
    172_800,
    604_800,
    1_209_600,
    2_419_200,
    31_536_000,
    63_072_000,
    315_360_000
  };

  private final SeriesStore store;
  private final Places places;

  SignalsV2(SeriesStore store, Places places) {
    this.store = store;
    this.places = places;
  }

  private record Window(long from, long until, @Nullable Long maxPoints) {
    int step(int own) {
      if (maxPoints == null) {
        return own;
      }
      for (int step : STEPS) {
        if (step >= own && (until - from) / step <= maxPoints) {
          return step;
        }
      }
      return STEPS[STEPS.length - 1];
    }
  }

  /** {@code /signals/raw}: one array per entity, one element per data source. */
  List<List<Map<String, @Nullable Object>>> raw(String type, String codes, Parameters parameters) {
    Window window = window(parameters, null);
    String wanted = parameters.text("datasource");
    parameters.text("sourceParams");
    Window bounded = new Window(window.from(), window.until(), parameters.whole("maxPoints", null));
    checkPoints(bounded);
    List<Datasource> sources = sources(wanted);
    List<List<Map<String, @Nullable Object>>> all = new ArrayList<>();
    for (Entity entity : entities(type, codes)) {
      List<Map<String, @Nullable Object>> own = new ArrayList<>();
      for (Datasource source : sources) {
        SeriesHead head = head(entity, source);
        if (head != null) {
          own.add(series(entity, source, head, bounded));
        }
      }
      all.add(own);
    }
    return all;
  }

  /** {@code /signals/events}: what is lost, in percent, summed over the data sources in outage. */
  List<Map<String, @Nullable Object>> events(String type, String codes, Parameters parameters) {
    Window window = window(parameters, 400L);
    checkPoints(window);
    List<Map<String, @Nullable Object>> all = new ArrayList<>();
    for (Entity entity : entities(type, codes)) {
      int step = window.step(300);
      Grid grid = new Grid(window.from(), window.until(), step);
      for (Datasource source : Datasource.ALL) {
        SeriesHead head = head(entity, source);
        if (head != null) {
          Grid own = new Grid(window.from(), window.until(), step);
          for (JudgedPoint point : store.judged(head.key(), own.from, own.until)) {
            Double percent = point.percentOfUsual();
            own.add(point.time(), percent == null ? 0 : lost(point.state(), percent));
          }
          grid.addMeans(own);
        }
      }
      all.add(shape(entity, "outages", grid, step, grid.sums()));
    }
    return all;
  }

  private static double lost(PointState state, double percent) {
    return state == PointState.OUTAGE ? Math.max(0, 100 - percent) : 0;
  }

  private static Window window(Parameters parameters, @Nullable Long maxPoints) {
    long from = parameters.requiredTime("from", false);
    long until = parameters.requiredTime("until", false);
    if (from >= until) {
      throw new Parameters.Wrong("from (" + from + ") must be earlier than until (" + until + ")");
    }
    if (until - from >= LONGEST) {
      throw new Parameters.Wrong("Time range for a single query must be less than 100 days");
    }
    Long most = maxPoints == null ? null : parameters.whole("maxPoints", maxPoints);
    return new Window(from, until, most);
  }

  private static void checkPoints(Window window) {
    Long most = window.maxPoints();
    if (most != null && most <= 0) {
      throw new Parameters.Wrong("maxPoints must be greater than 0");
    }
  }

  private static List<Datasource> sources(@Nullable String wanted) {
    if (wanted == null) {
      return Datasource.ALL;
    }
    List<String> ids = Datasource.ALL.stream().map(Datasource::id).toList();
    List<Datasource> sources = new ArrayList<>();
    for (String each : wanted.split(",", -1)) {
      Datasource source = Datasource.of(each);
      if (source == null) {
        throw new Parameters.Wrong(
            "invalid datasource " + each + " (must be one of the following " + ids + ")");
      }
      sources.add(source);
    }
    return sources;
  }

  private static List<Entity> entities(String type, String codes) {
    List<Entity> entities = new ArrayList<>();
    for (String code : codes.split(",", -1)) {
      try {
        entities.add(Entity.parse(type + "/" + code));
      } catch (IllegalArgumentException e) {
        throw new Parameters.Wrong("cannot find corresponding metadata entity 0");
      }
    }
    if (entities.size() > MOST_ENTITIES) {
      throw new Parameters.Wrong("more than " + MOST_ENTITIES + " entities in one query");
    }
    return entities;
  }

  private @Nullable SeriesHead head(Entity entity, Datasource source) {
    for (String signal : source.signals()) {
      SeriesHead head = store.head(new SeriesKey(entity.toString(), signal));
      if (head != null) {
        return head;
      }
    }
    return null;
  }

  private Map<String, @Nullable Object> series(
      Entity entity, Datasource source, SeriesHead head, Window window) {
    int own = head.stepSeconds() > 0 ? head.stepSeconds() : source.step();
    int step = window.step(own);
    Grid grid = new Grid(window.from(), window.until(), step);
    for (JudgedPoint point : store.judged(head.key(), grid.from, grid.until)) {
      if (point.value() != null) {
        grid.add(point.time(), point.value());
      }
    }
    return shape(entity, source.id(), grid, own, grid.means());
  }

  private Map<String, @Nullable Object> shape(
      Entity entity, String source, Grid grid, int own, List<@Nullable Number> values) {
    Map<String, @Nullable Object> series = new LinkedHashMap<>();
    series.put("entityType", entity.type().word());
    series.put("entityCode", entity.code());
    series.put("entityName", places.name(entity));
    series.put("entityFqid", places.fqid(entity).replace("geo.netacuity.", "geo.provider."));
    series.put("datasource", source);
    series.put("subtype", "");
    series.put("from", grid.from);
    series.put("until", grid.until);
    series.put("step", grid.step);
    series.put("nativeStep", own);
    series.put("values", values);
    return series;
  }

  /** Equal bins from the floored beginning; the end is that of the last bin. */
  private static final class Grid {
    final long from;
    final long until;
    final int step;
    private final double[] sums;
    private final int[] counts;

    Grid(long from, long until, int step) {
      this.from = Math.floorDiv(from, step) * step;
      this.step = step;
      int bins = (int) Math.max(1, (until - this.from + step - 1) / step);
      this.until = this.from + (long) bins * step;
      this.sums = new double[bins];
      this.counts = new int[bins];
    }

    void add(long time, double value) {
      int bin = (int) ((time - from) / step);
      sums[bin] += value;
      counts[bin]++;
    }

    /** Adds the means of another grid of the same bins. */
    void addMeans(Grid other) {
      for (int bin = 0; bin < sums.length; bin++) {
        if (other.counts[bin] > 0) {
          sums[bin] += other.sums[bin] / other.counts[bin];
          counts[bin] = 1;
        }
      }
    }

    List<@Nullable Number> means() {
      List<@Nullable Number> means = new ArrayList<>(sums.length);
      for (int bin = 0; bin < sums.length; bin++) {
        means.add(counts[bin] == 0 ? null : plain(sums[bin] / counts[bin]));
      }
      return means;
    }

    List<@Nullable Number> sums() {
      List<@Nullable Number> list = new ArrayList<>(sums.length);
      for (int bin = 0; bin < sums.length; bin++) {
        list.add(counts[bin] == 0 ? null : plain(sums[bin]));
      }
      return list;
    }

    /** A whole number is written as one. */
    private static Number plain(double value) {
      return value == Math.rint(value) && Math.abs(value) < 1e15
          ? (Number) (long) value
          : (Number) value;
    }
  }
}
