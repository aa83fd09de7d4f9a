package dimout.app.series;

import dimout.app.error.UserError;
import dimout.model.SignalPoint;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV files of any shape into series: values are kept in primitive arrays, sorted, put into
 * bins of the length that the series itself shows.
 */
public final class SeriesReader {
  /** Step of a series that shows none, and beside which no other does. */
  private static final int FALLBACK_STEP = 300;

  /** Above so many bins, at least one in {@link #SPARSEST} must have a value. */
  private static final long MANY_BINS = 2_000_000;

  private static final long SPARSEST = 100;

  private final SeriesSettings settings;
  private final InputStream standardInput;
  private final SignalBook signals;
  private final SampleBook book;
  private final List<String> remarks = new ArrayList<>();
  private final Map<SeriesKey, long[]> others = new HashMap<>();
  private final Map<String, Integer> steps = new HashMap<>();
  private @Nullable UserError failure;
  private long duplicates;
  private long shared;

  public SeriesReader(SeriesSettings settings, InputStream standardInput) {
    this.settings = settings;
    this.standardInput = standardInput;
    this.signals = new SignalBook(settings);
    this.book = new SampleBook(settings, signals);
  }

  /**
   * Reads all files as one input.
   *
   * @throws UserError when nothing of a file can be read, or the settings do not fit it
   */
  public SeriesInput read(List<String> files) {
    files.forEach(this::readFile);
    if (book.isEmpty()) {
      throw failure != null
          ? failure
          : UserError.input(TextSource.name(files.get(0)), "", "has a header but no rows");
    }
    signals.demandNamed();
    List<InputSeries> series = new ArrayList<>();
    sort()
        .forEach((key, bins) -> {
          InputSeries one = series(key, bins);
          if (isDense(one)) {
            series.add(one);
          }
        });
    remarkCounts();
    return new SeriesInput(series, asOf(series), remarks, failure);
  }

  private void readFile(String file) {
    book.nextFile();
    FileRows rows = new FileRows(TextSource.name(file), settings, book);
    try {
      rows.read(file, standardInput);
    } catch (UserError e) {
      keep(e);
    }
    String remark = rows.remark();
    if (remark != null) {
      remarks.add(remark);
    }
    if (failure == null) {
      failure = rows.failure();
    }
    if (!settings.absentIsZero().isEmpty()) {
      rememberOthers();
    }
  }

  /** A file that cannot be read does not take the others along; a wrong command line does. */
  private void keep(UserError e) {
    if (e.exitStatus() != UserError.INPUT) {
      throw e;
    }
    failure = failure == null ? e : failure;
  }

  /** Keeps at which times the file had data, for the series in which absence means zero. */
  private void rememberOthers() {
    long[] times = book.timesOfFile();
    book.forEach((key, samples) -> {
      if (samples.sizeInFile() > 0 && signals.of(key.signal()).absentIsZero()) {
        others.merge(key, times, SeriesReader::union);
      }
    });
  }

  private static long[] union(long[] one, long[] other) {
    long[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return Arrays.stream(both).sorted().distinct().toArray();
  }

  /** Sorts every series and notes the smallest step that each signal shows anywhere. */
  private Map<SeriesKey, Bins> sort() {
    Map<SeriesKey, Bins> sorted = new LinkedHashMap<>();
    book.forEach((key, samples) -> {
      Bins bins = samples.sorted();
      duplicates += samples.size() - bins.size();
      book.forget(key);
      int step = Step.of(bins.timesWithData());
      if (step != Step.UNKNOWN) {
        steps.merge(key.signal(), step, Math::min);
      }
      sorted.put(key, bins);
    });
    return sorted;
  }

  private InputSeries series(SeriesKey key, Bins sorted) {
    long[] times = sorted.timesWithData();
    int own = times.length > 2 ? Step.of(times) : Step.UNKNOWN;
    int step = own != Step.UNKNOWN ? own : steps.getOrDefault(key.signal(), FALLBACK_STEP);
    Grid grid = Grid.of(step, times);
    Binning binning = Binning.of(grid, sorted);
    shared += binning.shared();
    long[] filled = others.get(key);
    Bins bins = filled == null ? binning.bins() : ZeroFill.fill(binning.bins(), grid, filled);
    Instant asOf = settings.asOf();
    return new InputSeries(
        key,
        signals.of(key.signal()),
        step,
        settings.rhythm().apply(key.entity()),
        (asOf == null ? bins : bins.upTo(asOf.getEpochSecond() - step)).fromFirstData());
  }

  /** Keeps out a series that one wrong time stretches over ages of bins without data. */
  private boolean isDense(InputSeries series) {
    List<SignalPoint> points = series.points();
    if (points.isEmpty()) {
      return true;
    }
    long first = points.get(0).time();
    long bins = (points.get(points.size() - 1).time() - first) / series.stepSeconds();
    boolean dense = bins < MANY_BINS || bins / SPARSEST < points.size();
    if (!dense && failure == null) {
      failure =
          UserError.input(
              series.entity() + " " + series.signal(),
              "",
              "has %d values in %d bins of %d s from %s on: is one of its times wrong? left out"
                  .formatted(
                      points.size(), bins, series.stepSeconds(), Instant.ofEpochSecond(first)));
    }
    return dense;
  }

  private Instant asOf(List<InputSeries> series) {
    Instant named = settings.asOf();
    return named != null
        ? named
        : series.stream().map(InputSeries::end).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  private void remarkCounts() {
    LocalClock clock = book.clock();
    String zone = settings.clock().getId();
    remark(duplicates, "duplicate times: the last value of each is used");
    remark(shared, "values share a bin with another: the last of each bin is used");
    remark(book.unordered(), "values come before their predecessor in time: sorted");
    remark(book.offsetChanges(), "changes of the offset from UTC that times are written with");
    remark(
        clock.twice(),
        "times came twice in " + zone + " when clocks went back: the earlier, then the later");
    remark(
        clock.never(),
        "times never were in " + zone + " when clocks went forward: moved on by what was left out");
  }

  private void remark(long count, String what) {
    if (count > 0) {
      remarks.add(String.format(Locale.ROOT, "%,d %s", count, what));
    }
  }
}
