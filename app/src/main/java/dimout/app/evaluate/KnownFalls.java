package dimout.app.evaluate;

import dimout.app.evaluate.method.Judgement;
import dimout.app.evaluate.method.Method;
import dimout.app.evaluate.series.KnownFall;
import dimout.app.evaluate.series.TrialSeries;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each method says of the falls that truly happened in series that count as quiet. */
final class KnownFalls {
  private KnownFalls() {}

  /** Empty where no series has one. */
  static Optional<Table> table(List<TrialSeries> all, List<Method> methods) {
    List<List<String>> rows = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (TrialSeries series : all) {
      KnownFall known = series.known();
      if (known != null) {
        notes.add("Known, " + series.label().name() + ": " + known.what() + ".");
        methods.forEach(method -> rows.add(row(series, known, method)));
      }
    }
    notes.add(
        "An outage that begins in it, and its dark bins, are no false alarm of anybody; nor are "
            + "drops put into it.");
    List<String> header =
        List.of("series", "method", "onset, local", "until", "dark h in it", "percent of usual");
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Table("Falls that truly happened", notes, header, rows));
  }

  private static List<String> row(TrialSeries series, KnownFall known, Method method) {
    Judgement judged = method.judge(series);
    Sample percents = new Sample();
    int first = -1;
    int last = -1;
    int dark = 0;
    int until = Math.min(series.size(), series.bin(known.until()));
    for (int bin = Math.max(0, series.bin(known.from())); bin < until; bin++) {
      if (judged.dark(bin)) {
        first = first < 0 ? bin : first;
        last = bin;
        dark++;
        percents.add(100 * series.at(bin) / judged.usual(bin));
      }
    }
    return List.of(
        series.label().name(),
        method.name(),
        first < 0 ? "not found" : local(series, first).toString(),
        first < 0 ? "–" : local(series, last + 1).toString(),
        Figures.number(dark * (series.step() / 3600.0), 1),
        first < 0 ? "–" : Figures.number(percents.quantile(0.5), 0));
  }

  private static LocalDateTime local(TrialSeries series, int bin) {
    return Instant.ofEpochSecond(series.time(bin)).atZone(series.label().zone()).toLocalDateTime();
  }
}
