package dimout.app.api;

import dimout.app.api.Views.PointView;
import dimout.model.JudgedPoint;
import dimout.store.ParquetWriter;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/export/points.csv}, {@code .json}, {@code .parquet}: what is behind a chart, in
 * the columns of the points that {@code analyze} writes. Several series: repeat {@code signal}.
 */
public final class Exports {
  private static final int MOST = 500_000;
  private static final long DEFAULT_RANGE = 14L * 86_400;
  private static final String HEADER =
      "time,entity,signal,value,usual,percent_of_usual,low,high,state\n";

  private final SeriesStore series;
  private final ParquetWriter parquet;

  public Exports(SeriesStore series, ParquetWriter parquet) {
    this.series = series;
    this.parquet = parquet;
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/export/points.csv", context -> csv(context, points(context)));
    routes.get("/api/v1/export/points.json", context -> json(context, points(context)));
    routes.get(
        "/api/v1/export/points.parquet",
        context -> {
          context.contentType("application/vnd.apache.parquet");
          context.result(parquet.write(points(context)));
        });
  }

  private List<JudgedPoint> points(Context context) {
    String entity = Query.entity(Query.required(context, "entity"));
    List<String> signals = context.queryParams("signal");
    List<JudgedPoint> points = new ArrayList<>();
    for (SeriesHead head : series.heads()) {
      SeriesKey key = head.key();
      if (key.entity().equals(entity) && (signals.isEmpty() || signals.contains(key.signal()))) {
        Range range = Range.of(context, head, DEFAULT_RANGE);
        points.addAll(series.judged(key, range.from(), range.until()));
        if (points.size() > MOST) {
          throw new BadRequestResponse("more than " + MOST + " points: name a shorter range");
        }
      }
    }
    if (points.isEmpty()
        && series.heads().stream().noneMatch(h -> h.key().entity().equals(entity))) {
      throw new NotFoundResponse("nothing is known of " + entity);
    }
    String name = entity.replaceAll("[^A-Za-z0-9]+", "-");
    context.header("Content-Disposition", "attachment; filename=\"dimout-" + name + "\"");
    return points;
  }

  private static void json(Context context, List<JudgedPoint> points) {
    List<Map<String, @Nullable Object>> rows =
        points.stream()
            .map(point -> {
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
            })
            .toList();
    ApiV1.json(context, rows);
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
    context.contentType("text/csv; charset=utf-8");
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
