package dimout.app.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shapes of {@code /api/v1}, named as in JSON but for the case. */
final class Views {
  private Views() {}

  record EntityView(
      String entity,
      String type,
      String code,
      String name,
      @Nullable String parent,
      String page,
      List<SeriesView> series) {}

  record SeriesView(
      String signal,
      @Nullable String kind,
      int stepSeconds,
      Instant first,
      Instant last,
      @Nullable Instant lastData,
      @Nullable PointView newest) {}

  record PointView(
      Instant time,
      @Nullable BigDecimal value,
      @Nullable BigDecimal usual,
      @Nullable BigDecimal percentOfUsual,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String state) {}

  record BinView(
      Instant time,
      @Nullable BigDecimal min,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal max,
      @Nullable BigDecimal percentMin,
      @Nullable BigDecimal percentMean,
      @Nullable BigDecimal percentMax,
      long points,
      long dark,
      long missing) {}

  /** Points at full resolution, or bins: the other one is null. */
  record RangeView(
      String entity,
      String signal,
      Instant from,
      Instant until,
      int stepSeconds,
      @Nullable List<PointView> points,
      @Nullable List<BinView> bins) {}

  record HoursView(BigDecimal gross, BigDecimal net, BigDecimal longest, BigDecimal unknown) {}

  record SpellView(Instant from, Instant until, @Nullable BigDecimal percentOfUsual) {}

  record IncidentSignalView(
      String signal,
      String kind,
      String state,
      @Nullable Instant onset,
      @Nullable Instant recovery,
      @Nullable BigDecimal percentOfUsual,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high) {}

  record IncidentView(
      String id,
      String slug,
      String page,
      int version,
      Instant published,
      String entity,
      String status,
      boolean ongoing,
      Instant onset,
      @Nullable Instant recovery,
      Instant lastData,
      String leadSignal,
      List<IncidentSignalView> signals,
      HoursView hours,
      List<SpellView> spells,
      boolean routedButDark,
      boolean inUseButUnpingable,
      List<String> reasons,
      Map<String, String> statement) {}

  /** A version beside what differs from the one before. */
  record VersionView(int version, Instant published, List<String> changed, IncidentView incident) {}

  record SourceView(
      String source,
      String state,
      @Nullable Instant since,
      @Nullable Instant lastArrival,
      @Nullable Instant lastData,
      long points,
      long rejected,
      @Nullable String note) {}

  record SignalView(String name, String kind, String unit, String meaning) {}

  record TakenView(int taken) {}
}
