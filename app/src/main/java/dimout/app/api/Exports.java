package dimout.app.api;

import dimout.app.api.Views.PointView;
import dimout.model.JudgedPoint;
import dimout.store.ParquetWriter;
import dimout.store.SeriesHead;
import dimout.store.SeriesStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * {@code /api/v1/export/points.csv}, {@code .json}, {@code .parquet}: what is behind a chart, in
 * the columns of the points that {@code analyze} writes. Several series: repeat {@code signal}.
 * {@code /api/v1/export/newest}, likewise: the newest of every series, which is behind the map.
 */
public final class Exports {
  private static final int MOST = 200_000;
  private static final int AT_ONCE = 2;
  private static final long PATIENCE_SECONDS = 20;
  private static final long DEFAULT_RANGE = 14L * 86_400;
  private static final Map<String, String> TYPES =
      Map.of(
          ".csv",
          "text/csv; charset=utf-8",
          ".json",
          "application/json",
          ".parquet",
          "application/vnd.apache.parquet");
  private static final String HEADER =
      "time,entity,signal,value,usual,percent_of_usual,low,high,state\n";

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final SeriesStore series;
  private final ParquetWriter parquet;

  public Exports(SeriesStore series, ParquetWriter parquet) {
    this.series = series;
    this.parquet = parquet;
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    register(routes, "points", this::points);
    register(routes, "newest", this::newest);
  }

  private void register(
      RoutesConfig routes, String name, Function<Context, List<JudgedPoint>> points) {
    String address = "/api/v1/export/" + name;
    routes.get(address + ".csv", context -> answer(context, points, Exports::csv));
    routes.get(address + ".json", context -> answer(context, points, Exports::json));
    routes.get(
        address + ".parquet",
        context -> answer(context, points, (same, list) -> same.result(parquet.write(list))));
  }

  /** An export takes memory for each of its points, so that few are made at once. */
  private void answer(
      Context context,
      Function<Context, List<JudgedPoint>> points,
      BiConsumer<Context, List<JudgedPoint>> write)
      throws InterruptedException {
    if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      throw new HttpResponseException(
          HttpStatus.SERVICE_UNAVAILABLE, "too many exports", Map.of("Retry-After", "10"));
    }
    try {
      List<JudgedPoint> list = points.apply(context);
      String path = context.path();
      String ending = path.substring(path.lastIndexOf('.'));
      String entity = Query.text(context, "entity");
      String name = entity == null ? "newest" : entity.replaceAll("[^A-Za-z0-9]+", "-");
      context.header(
          "Content-Disposition", "attachment; filename=\"dimout-" + name + ending + "\"");
      context.contentType(TYPES.getOrDefault(ending, "application/octet-stream"));
      write.accept(context, list);
    } finally {
      places.release();
    }
  }

  private List<JudgedPoint> points(Context context) {
    String entity = Query.entity(Query.required(context, "entity"));
    List<String> signals = context.queryParams("signal");
    List<SeriesHead> heads =
        series.heads().stream().filter(head -> head.key().entity().equals(entity)).toList();
    if (heads.isEmpty()) {
      throw new NotFoundResponse("nothing is known of " + entity);
    }
    List<JudgedPoint> points = new ArrayList<>();
    for (SeriesHead head : heads) {
      if (signals.isEmpty() || signals.contains(head.key().signal())) {
        Range range = Range.of(context, head, DEFAULT_RANGE);
        points.addAll(series.judged(head.key(), range.from(), range.until()));
        if (points.size() > MOST) {
          throw new BadRequestResponse("more than " + MOST + " points: name a shorter range");
        }
      }
    }
    return points;
  }

  /** What is behind the map: the newest of every series. */
  private List<JudgedPoint> newest(Context context) {
    return series.heads().stream().map(SeriesHead::newest).filter(Objects::nonNull).toList();
  }

  private static void json(Context context, List<JudgedPoint> points) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = Shapes.JSON.createGenerator(bytes)) {
      json.writeStartArray();
      for (JudgedPoint point : points) {
        json.writePOJO(row(point));
      }
      json.writeEndArray();
    }
    context.result(bytes.toByteArray());
  }

  private static Map<String, @Nullable Object> row(JudgedPoint point) {
    PointView view = Shapes.point(point);
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("time", view.time());
    row.put("entity", point.entity());
    row.put("signal", point.signal());
    row.put("value", view.value());
    row.put("usual", view.usual());
    row.put("percent_of_usual", view.percentOfUsual());
    row.put("low", view.low());
    row.put("high", view.high());
    row.put("state", view.state());
    return row;
  }

  private static void csv(Context context, List<JudgedPoint> points) {
    StringBuilder csv = new StringBuilder(HEADER);
    for (JudgedPoint point : points) {
      PointView view = Shapes.point(point);
      csv.append(Instant.ofEpochSecond(point.time())).append(',').append(quoted(point.entity()));
      csv.append(',').append(quoted(point.signal()));
      append(csv, view.value());
      append(csv, view.usual());
      append(csv, view.percentOfUsual());
      append(csv, view.low());
      append(csv, view.high());
      csv.append(',').append(view.state()).append('\n');
    }
    context.result(csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void append(StringBuilder csv, @Nullable BigDecimal number) {
    csv.append(',').append(number == null ? "" : number.toPlainString());
  }

  private static String quoted(String text) {
    return text.indexOf(',') < 0 && text.indexOf('"') < 0
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }
}
