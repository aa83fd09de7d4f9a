package dimout.incident;

import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.PointState;
import dimout.model.SignalKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One signal of an entity: its newest bins, and its outages that are not settled yet. */
public final class Track {
  /** Bins kept while nothing is going on: as far as an outage is dated back. */
  static final int CALM = 48;

  /** Bins kept at most: years. The oldest then no longer count in a median. */
  private static final int MOST = 250_000;

  private static final PointState[] STATES = PointState.values();

  public String signal = "";
  public SignalKind kind = SignalKind.BGP;
  public int step;
  public @Nullable Double smallestDrop;
  public long dataEnd = Long.MIN_VALUE;
  public List<Outage> outages = new ArrayList<>();

  public int size;
  public long[] time = new long[0];
  public float[] percent = new float[0];
  public float[] low = new float[0];
  public float[] high = new float[0];
  public byte[] state = new byte[0];

  public Track() {}

  /** Adds a bin, or says otherwise of one that is kept. */
  void put(JudgedPoint point) {
    int at = indexOf(point.time());
    if (at < size && time[at] == point.time()) {
      set(at, point);
    } else if (at == size) {
      grow();
      size++;
      set(at, point);
    }
    if (point.value() != null && point.state() != PointState.FAULT) {
      dataEnd = Math.max(dataEnd, point.time() + step);
    }
  }

  private void set(int at, JudgedPoint point) {
    time[at] = point.time();
    percent[at] = number(point.percentOfUsual());
    low[at] = number(point.low());
    high[at] = number(point.high());
    state[at] = code(point.state());
  }

  @SuppressWarnings("EnumOrdinal") // never leaves this class
  private static byte code(PointState state) {
    return (byte) state.ordinal();
  }

  private static float number(@Nullable Double value) {
    return value == null ? Float.NaN : (float) (double) value;
  }

  private void grow() {
    if (size == time.length) {
      int length = Math.max(CALM / 2, size + size / 2);
      time = Arrays.copyOf(time, length);
      percent = Arrays.copyOf(percent, length);
      low = Arrays.copyOf(low, length);
      high = Arrays.copyOf(high, length);
      state = Arrays.copyOf(state, length);
    }
  }

  /** Index of the first bin that begins at or after {@code from}. */
  int indexOf(long from) {
    if (size == 0 || time[size - 1] < from) {
      return size;
    }
    int at = Arrays.binarySearch(time, 0, size, from);
    return at < 0 ? -at - 1 : at;
  }

  PointState stateAt(int index) {
    return STATES[state[index]];
  }

  boolean hasData(int index) {
    PointState is = stateAt(index);
    return is != PointState.NO_DATA && is != PointState.FAULT;
  }

  /** State of the newest bin that ends by {@code end}. */
  PointState stateBefore(long end) {
    int at = indexOf(end) - 1;
    return at < 0 ? PointState.NO_DATA : stateAt(at);
  }

  /** Takes the newest version of an outage. */
  void put(Outage outage) {
    int last = outages.size() - 1;
    if (last >= 0 && outages.get(last).onset().equals(outage.onset())) {
      outages.set(last, outage);
    } else {
      outages.add(outage);
    }
  }

  /** Forgets an outage that was none. */
  boolean withdraw(Instant onset) {
    return outages.removeIf(outage -> outage.onset().equals(onset));
  }

  /** Forgets bins before {@code from}, but for the last few. */
  void trim(long from) {
    int keep = Math.max(CALM, size - indexOf(from));
    int drop = size - Math.min(keep, MOST);
    if (drop > Math.max(CALM / 2, size / 8)) {
      size -= drop;
      time = Arrays.copyOfRange(time, drop, drop + Math.max(size, CALM * 3 / 2));
      percent = Arrays.copyOfRange(percent, drop, drop + time.length);
      low = Arrays.copyOfRange(low, drop, drop + time.length);
      high = Arrays.copyOfRange(high, drop, drop + time.length);
      state = Arrays.copyOfRange(state, drop, drop + time.length);
    }
  }
}
