package dimout.app.series;

import dimout.app.error.UserError;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Everything read so far, by series. */
final class SampleBook {
  private static final int MOST_SERIES = 1_000_000;
  private static final int LONGEST_NAME = 200;

  private final LocalClock clock;
  private final SignalBook signals;
  private final Map<SeriesKey, Samples> samples = new HashMap<>();
  private long unordered;
  private int offset;
  private boolean offsetKnown;
  private long offsetChanges;

  SampleBook(SeriesSettings settings, SignalBook signals) {
    this.clock = new LocalClock(settings.clock());
    this.signals = signals;
  }

  /** Whether a text can name a signal: printed anywhere without harm, and not endless. */
  static boolean isName(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(Character::isISOControl);
  }

  /**
   * Makes a series known that may stay without any value.
   *
   * @throws UserError (exit 2) when its kind is not known
   */
  Samples meet(SeriesKey key) {
    Samples known = samples.get(key);
    if (known != null) {
      return known;
    }
    if (samples.size() == MOST_SERIES) {
      throw UserError.usage(
          "the input has more than " + MOST_SERIES + " series; analyse it in parts");
    }
    signals.of(key.signal());
    Samples fresh = new Samples();
    samples.put(key, fresh);
    return fresh;
  }

  void add(SeriesKey key, Moment moment, double value) {
    Samples series = meet(key);
    noteOffset(moment);
    long time =
        moment.local() ? clock.resolve(moment.seconds(), series.previous()) : moment.seconds();
    if (!series.add(time, value)) {
      unordered++;
    }
  }

  /** Changes of the written offset from UTC, as at a change of zone within a file. */
  long offsetChanges() {
    return offsetChanges;
  }

  private void noteOffset(Moment moment) {
    if (!moment.local() && moment.offset() != offset) {
      offsetChanges += offsetKnown ? 1 : 0;
      offset = moment.offset();
    }
    offsetKnown = true;
  }

  /** Visits every series in the order of its entity and signal. */
  void forEach(BiConsumer<SeriesKey, Samples> visitor) {
    new TreeMap<>(samples).forEach(visitor);
  }

  /** Takes a series out: its memory is needed for what is made of it. */
  void forget(SeriesKey key) {
    samples.remove(key);
  }

  boolean isEmpty() {
    return samples.values().stream().allMatch(series -> series.size() == 0);
  }

  /** Ascending times at which any series has data in the file being read. */
  long[] timesOfFile() {
    long room = samples.values().stream().mapToLong(Samples::sizeInFile).sum();
    long[] times = new long[Math.toIntExact(room)];
    int size = 0;
    for (Samples series : samples.values()) {
      size = series.copyTimesOfFile(times, size);
    }
    Arrays.sort(times, 0, size);
    return Arrays.stream(times, 0, size).distinct().toArray();
  }

  void nextFile() {
    samples.values().forEach(Samples::nextFile);
  }

  LocalClock clock() {
    return clock;
  }

  /** Values that were earlier than the one before them in their file and series. */
  long unordered() {
    return unordered;
  }
}
