package dimout.app.evaluate.series;

import dimout.model.SignalKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Iran, November 2019: hourly connectivity of 73 counties in percent of usual, by the Monash
 * University IP Observatory; with the means of provinces and of the country, each county weighing
 * the same.
 *
 * <p>Its epoch seconds are local wall clock (UTC+3:30) written as if they were UTC.
 */
public final class IranCounties {
  private static final String FILE = "monash-ip-observatory/irn-2019-11-11_gif.csv";
  private static final long AHEAD = 12_600;
  private static final ZoneId TEHRAN = ZoneId.of("Asia/Tehran");

  /** The levels of detail. */
  public record Levels(
      List<TrialSeries> counties, List<TrialSeries> provinces, List<TrialSeries> country) {}

  private IranCounties() {}

  /** Empty levels where the file is not there. */
  public static Levels read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isReadable(file)) {
      return new Levels(List.of(), List.of(), List.of());
    }
    Map<String, Mean> counties = new TreeMap<>();
    Map<String, Mean> provinces = new TreeMap<>();
    Mean country = new Mean();
    CsvRows.read(file)
        .forEach(
            List.of("name_1", "name_2", "time_e", "connectivity"),
            row -> {
              long time = (long) RealSets.number(file, row.get(2)) - AHEAD;
              double value = RealSets.number(file, row.get(3));
              String county = row.get(0) + " - " + row.get(1);
              counties.computeIfAbsent(county, name -> new Mean()).add(time, value);
              provinces.computeIfAbsent(row.get(0), name -> new Mean()).add(time, value);
              country.add(time, value);
            });
    return new Levels(
        series("group/", counties),
        series("group/", provinces),
        List.of(country.series("country/IR")));
  }

  private static List<TrialSeries> series(String prefix, Map<String, Mean> means) {
    List<TrialSeries> series = new ArrayList<>();
    means.forEach((name, mean) -> series.add(mean.series(prefix + name)));
    return series;
  }

  /** Means by hour. */
  private static final class Mean {
    private final Map<Long, double[]> hours = new TreeMap<>();

    void add(long time, double value) {
      if (!Double.isNaN(value)) {
        double[] sum = hours.computeIfAbsent(time, hour -> new double[2]);
        sum[0] += value;
        sum[1]++;
      }
    }

    TrialSeries series(String entity) {
      long first = hours.keySet().stream().mapToLong(Long::longValue).min().orElse(0);
      long last = hours.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
      double[] values = new double[Math.toIntExact((last - first) / 3600) + 1];
      Arrays.fill(values, Double.NaN);
      hours.forEach(
          (time, sum) -> values[Math.toIntExact((time - first) / 3600)] = sum[0] / sum[1]);
      TrialSeries.Label label =
          new TrialSeries.Label(
              "iran", entity, entity, SignalKind.PROBING, 3600, TEHRAN, false, false, 100.0);
      return new TrialSeries(label, first, values);
    }
  }
}
