package dimout.app.chart;

import dimout.app.text.Phrases;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart as the browser's module takes it, a column per figure; times are epoch seconds. What is
 * sent is enough for a screen, and no drop is missing from it.
 */
public final class ChartJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int BUCKETS = 700;
  private static final int BUCKETS_BENEATH = 300;
  private static final List<String> WORDS =
      List.of(
          "closer",
          "wider",
          "earlier",
          "later",
          "whole",
          "values",
          "signal",
          "percent",
          "measured",
          "state",
          "last",
          "hint");
  private static final MathContext DIGITS = new MathContext(6);

  private ChartJson() {}

  /** The chart as JSON. */
  public static String write(Chart chart) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("from", chart.from().getEpochSecond());
    answer.put("until", chart.until().getEpochSecond());
    answer.put("zone", chart.zone().getId());
    answer.put("city", chart.city());
    answer.put(
        "spells",
        chart.spells().stream()
            .map(s -> List.of(s.from().getEpochSecond(), s.until().getEpochSecond()))
            .toList());
    answer.put(
        "restorations",
        Stretches.of(chart).restorations().stream()
            .map(s -> List.of(s.from().getEpochSecond(), s.until().getEpochSecond()))
            .toList());
    answer.put(
        "notes",
        chart.notes().stream()
            .map(note ->
                Map.of(
                    "number",
                    note.number(),
                    "time",
                    note.time().getEpochSecond(),
                    "text",
                    note.text()))
            .toList());
    answer.put("lines", chart.lines().stream().map(each -> line(chart, each)).toList());
    answer.put("beneath", chart.beneath().stream().map(each -> thin(chart, each)).toList());
    answer.put("words", words(Phrases.of(chart.locale()), chart.beneath().size()));
    answer.put("states", states(Phrases.of(chart.locale())));
    return JSON.writeValueAsString(answer);
  }

  /** What the module says; where it fills figures in, their names stand in brackets. */
  private static Map<String, String> words(Phrases phrases, int beneath) {
    Map<String, String> words = new TreeMap<>();
    for (String word : WORDS) {
      words.put(word, phrases.say("chart.word." + word));
    }
    words.put("axis", phrases.say("chart.axis"));
    words.put("beneath", phrases.say("chart.beneath", Map.of("count", beneath)));
    words.put("level", phrases.say("level", Map.of("value", "[value]")));
    words.put(
        "interval",
        phrases.say(
            "level.interval", Map.of("value", "[value]", "low", "[low]", "high", "[high]")));
    return words;
  }

  private static Map<String, String> states(Phrases phrases) {
    Map<String, String> states = new TreeMap<>();
    for (PointState state : PointState.values()) {
      states.put(state.word(), phrases.say("site.state." + state.word()));
    }
    return states;
  }

  private static List<JudgedPoint> points(Chart chart, ChartLine line, int buckets) {
    return Trace.of(line, chart.from().getEpochSecond(), chart.until().getEpochSecond(), buckets)
        .points();
  }

  private static Map<String, Object> line(Chart chart, ChartLine line) {
    List<JudgedPoint> points = points(chart, line, BUCKETS);
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("label", line.label());
    columns.put("kind", line.kind().word());
    columns.put("step", line.stepSeconds());
    columns.put("time", points.stream().map(JudgedPoint::time).toList());
    columns.put("percent", column(points, JudgedPoint::percentOfUsual));
    columns.put("low", column(points, JudgedPoint::low));
    columns.put("high", column(points, JudgedPoint::high));
    columns.put("value", column(points, JudgedPoint::value));
    columns.put("usual", column(points, JudgedPoint::usual));
    columns.put("states", states(chart, line));
    return columns;
  }

  private static Map<String, Object> thin(Chart chart, ChartLine line) {
    List<JudgedPoint> points = points(chart, line, BUCKETS_BENEATH);
    Map<String, Object> columns = new LinkedHashMap<>();
    columns.put("label", line.label());
    columns.put("step", line.stepSeconds());
    columns.put("time", points.stream().map(JudgedPoint::time).toList());
    columns.put("percent", column(points, JudgedPoint::percentOfUsual));
    return columns;
  }

  /** Runs of one state: beginning, end, state; what is not there has no data. */
  private static List<List<Object>> states(Chart chart, ChartLine line) {
    List<List<Object>> runs = new ArrayList<>();
    StateLane.runs(
        line,
        chart.from().getEpochSecond(),
        chart.until().getEpochSecond(),
        (from, until, state) -> runs.add(List.of(from, until, state.word())));
    return runs;
  }

  private static List<@Nullable BigDecimal> column(
      List<JudgedPoint> points, Function<JudgedPoint, @Nullable Double> figure) {
    List<@Nullable BigDecimal> column = new ArrayList<>(points.size());
    for (JudgedPoint point : points) {
      Double value = figure.apply(point);
      column.add(
          value == null || !Double.isFinite(value)
              ? null
              : new BigDecimal(value, DIGITS).stripTrailingZeros());
    }
    return column;
  }
}
