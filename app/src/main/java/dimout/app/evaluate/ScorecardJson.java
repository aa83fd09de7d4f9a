package dimout.app.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The scorecard for programs; names in snake_case, what is not known is null. */
public final class ScorecardJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ScorecardJson() {}

  /** One JSON object, indented, ending with a line feed. */
  public static String of(Scorecard card) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("schema", "dimout/scorecard/1");
    root.put("remarks", card.remarks());
    root.put("targets", card.targets().stream().map(ScorecardJson::target).toList());
    root.put("results", card.rows().stream().map(ScorecardJson::row).toList());
    root.put("tables", card.tables().stream().map(ScorecardJson::table).toList());
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    return MAPPER.writer().with(lines).writeValueAsString(root) + "\n";
  }

  private static Map<String, Object> target(Target target) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("target", target.aim());
    map.put("bar", target.bar());
    map.put("measured", target.measured());
    map.put("met", target.met());
    map.put("where", target.why());
    return map;
  }

  private static Map<String, @Nullable Object> row(ScoreRow row) {
    Tally tally = row.tally();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("data_set", row.set());
    map.put("method", row.method());
    map.put("series", tally.series);
    map.put("series_years", known(tally.years));
    map.put("false_alarms", tally.falseAlarms);
    Interval rate = Interval.poisson(tally.falseAlarms, tally.years);
    map.put("false_alarms_per_year", known(tally.falseAlarmsPerYear()));
    map.put("false_alarms_per_year_low", known(rate.low()));
    map.put("false_alarms_per_year_high", known(rate.high()));
    map.put("false_dark_hours_per_year", known(tally.falseDarkHoursPerYear()));
    map.put("recall", tally.recall.entrySet().stream().map(ScorecardJson::cell).toList());
    map.put("onset_error_bins", quantiles(tally.onsetErrors));
    map.put("recovery_error_bins", quantiles(tally.recoveryErrors));
    map.put("latency_bins", quantiles(tally.latencies));
    map.put("percent_error_points", known(tally.percentErrors.mean()));
    map.put("interval_coverage", coverage(tally));
    return map;
  }

  private static Map<String, @Nullable Object> cell(Map.Entry<Cell, Share> entry) {
    Share share = entry.getValue();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("size", entry.getKey().size().words());
    map.put("depth_percent", entry.getKey().depth());
    map.put("hours", entry.getKey().hours());
    map.put("hits", share.hits());
    map.put("trials", share.trials());
    map.put("recall", known(share.value()));
    map.put("low", known(share.interval().low()));
    map.put("high", known(share.interval().high()));
    return map;
  }

  private static Map<String, @Nullable Object> quantiles(Sample sample) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("p50", known(sample.quantile(0.5)));
    map.put("p90", known(sample.quantile(0.9)));
    map.put("count", sample.size());
    return map;
  }

  private static Map<String, @Nullable Object> coverage(Tally tally) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int level : new int[] {100, 50, 5}) {
      map.put(String.valueOf(level), known(tally.coverage(level).value()));
    }
    return map;
  }

  private static Map<String, Object> table(Table table) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("title", table.title());
    map.put("notes", table.notes());
    map.put("header", table.header());
    map.put("rows", List.copyOf(table.rows()));
    return map;
  }

  private static @Nullable Double known(double value) {
    return Double.isFinite(value) ? Math.rint(value * 10_000) / 10_000 : null;
  }
}
