package dimout.app.ioda;

import dimout.model.Entity;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.store.SeriesHead;
import dimout.store.SeriesStore;
import dimout.store.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /signals}: series as arrays of equal steps, null where there is no data. */
final class SignalsV2 {
  private static final long LONGEST = 100L * 86_400;
  private static final int MOST_ENTITIES = 20;
  private static final int LOST_STEP = 300;
  private static final Map<String, String> ALIASES =
      Map.of("SEARCH", "WEB_SEARCH", "MAIL", "GMAIL");

  private final SeriesStore store;
  private final Places places;

  SignalsV2(SeriesStore store, Places places) {
    this.store = store;
    this.places = places;
  }

  private record Window(long from, long until, @Nullable Long maxPoints) {
    int step(int own) {
      return maxPoints == null ? own : Steps.atLeast(own, until - from, maxPoints);
    }
  }

  /** {@code /signals/raw}: one array per entity, one element per data source and product. */
  List<List<Map<String, @Nullable Object>>> raw(String type, String codes, Parameters parameters) {
    long from = parameters.requiredTime("from", false);
    long until = parameters.requiredTime("until", false);
    String wanted = parameters.text("datasource");
    String products = parameters.text("sourceParams");
    Window window = window(parameters, from, until, parameters.whole("maxPoints", null));
    List<Datasource> sources = sources(parameters, wanted);
    List<Entity> entities = entities(parameters, type, codes);
    parameters.check();
    List<List<Map<String, @Nullable Object>>> all = new ArrayList<>();
    for (Entity entity : entities) {
      List<Map<String, @Nullable Object>> own = new ArrayList<>();
      for (Datasource source : sources) {
        for (SeriesHead head : heads(entity, source)) {
          if (isWanted(Datasource.product(head.key().signal()), products)) {
            addSeries(own, entity, source, head, window);
          }
        }
      }
      all.add(own);
    }
    return all;
  }

  /** {@code /signals/events}: what is lost, in percent, summed over the data sources in outage. */
  List<Map<String, @Nullable Object>> events(String type, String codes, Parameters parameters) {
    long from = parameters.requiredTime("from", false);
    long until = parameters.requiredTime("until", false);
    Window window = window(parameters, from, until, parameters.whole("maxPoints", 400L));
    List<Entity> entities = entities(parameters, type, codes);
    parameters.check();
    return entities.stream().map(entity -> lost(entity, window)).toList();
  }

  private Map<String, @Nullable Object> lost(Entity entity, Window window) {
    int step = window.step(LOST_STEP);
    Grid grid = new Grid(window.from(), window.until(), step);
    for (Datasource source : Datasource.kept(store)) {
      for (SeriesHead head : heads(entity, source)) {
        Grid own = new Grid(window.from(), window.until(), step);
        for (JudgedPoint point : store.judged(head.key(), own.from, own.until)) {
          Double percent = point.percentOfUsual();
          own.add(point.time(), percent == null ? 0 : lost(point.state(), percent));
        }
        grid.addMeans(own);
      }
    }
    return shape(entity, "outages", "", grid, step, grid.sums());
  }

  private static double lost(PointState state, double percent) {
    return state == PointState.OUTAGE ? Math.max(0, 100 - percent) : 0;
  }

  private static Window window(
      Parameters parameters, long from, long until, @Nullable Long maxPoints) {
    if (from >= until) {
      parameters.wrong("from (" + from + ") must be earlier than until (" + until + ")");
    }
    if (until - from >= LONGEST) {
      parameters.wrong("Time range for a single query must be less than 100 days");
    }
    if (maxPoints != null && maxPoints <= 0) {
      parameters.wrong("maxPoints must be greater than 0");
    }
    return new Window(from, until, maxPoints);
  }

  private List<Datasource> sources(Parameters parameters, @Nullable String wanted) {
    List<Datasource> kept = Datasource.kept(store);
    if (wanted == null) {
      return kept;
    }
    List<String> ids = kept.stream().map(Datasource::id).toList();
    List<Datasource> sources = new ArrayList<>();
    for (String each : wanted.split(",", -1)) {
      int index = ids.indexOf(each);
      if (index < 0) {
        parameters.wrong(
            "invalid datasource " + each + " (must be one of the following " + ids + ")");
      } else {
        sources.add(kept.get(index));
      }
    }
    return sources;
  }

  private static List<Entity> entities(Parameters parameters, String type, String codes) {
    List<Entity> entities = new ArrayList<>();
    for (String code : codes.split(",", -1)) {
      try {
        entities.add(Entity.parse(type + "/" + code));
      } catch (IllegalArgumentException e) {
        parameters.wrong("cannot find corresponding metadata entity 0");
      }
    }
    if (entities.size() > MOST_ENTITIES) {
      parameters.wrong("more than " + MOST_ENTITIES + " entities in one query");
    }
    return entities;
  }

  /** Every product of Google's; of the others the preferred signal. */
  private List<SeriesHead> heads(Entity entity, Datasource source) {
    List<SeriesHead> heads = new ArrayList<>();
    for (SeriesHead head : store.heads()) {
      if (head.key().entity().equals(entity.toString()) && source.has(head.key().signal())) {
        heads.add(head);
      }
    }
    heads.sort(Comparator.comparingInt(head -> source.signals().indexOf(head.key().signal())));
    boolean products = heads.stream().anyMatch(h -> !source.signals().contains(h.key().signal()));
    return products || heads.isEmpty() ? heads : heads.subList(0, 1);
  }

  private static boolean isWanted(String product, @Nullable String products) {
    if (products == null || product.isEmpty()) {
      return true;
    }
    return List.of(products.split(",", -1)).stream()
        .map(each -> ALIASES.getOrDefault(each, each))
        .anyMatch(product::equals);
  }

  /** A series without a value in the window is left out, as IODA does. */
  private void addSeries(
      List<Map<String, @Nullable Object>> all,
      Entity entity,
      Datasource source,
      SeriesHead head,
      Window window) {
    int own = head.stepSeconds() > 0 ? head.stepSeconds() : source.step();
    int step = window.step(own);
    Grid grid = new Grid(window.from(), window.until(), step);
    for (JudgedPoint point : store.judged(head.key(), grid.from, grid.until)) {
      if (point.value() != null) {
        grid.add(point.time(), point.value());
      }
    }
    if (!grid.isEmpty()) {
      String product = Datasource.product(head.key().signal());
      all.add(shape(entity, source.id(), product, grid, own, grid.means()));
    }
  }

  private Map<String, @Nullable Object> shape(
      Entity entity,
      String source,
      String subtype,
      Grid grid,
      int own,
      List<@Nullable Number> values) {
    Map<String, @Nullable Object> series = new LinkedHashMap<>();
    series.put("entityType", entity.type().word());
    series.put("entityCode", entity.code());
    series.put("entityName", places.name(entity));
    series.put("entityFqid", places.fqid(entity).replace("geo.netacuity.", "geo.provider."));
    series.put("datasource", source);
    series.put("subtype", subtype);
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

    boolean isEmpty() {
      return Arrays.stream(counts).allMatch(count -> count == 0);
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
  }

  /** A whole number is written as one. */
  static Number plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? (Number) (long) value
        : (Number) value;
  }
}
