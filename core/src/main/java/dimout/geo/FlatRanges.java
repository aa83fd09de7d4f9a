package dimout.geo;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adjacent ranges that cover a whole address space: range i begins at (high, low)[i], ends before
 * the next one, and belongs to country[i]. The first begins at address 0.
 */
public final class FlatRanges {
  private final long[] high;
  private final long[] low;
  private final short[] country;
  private @Nullable RangeIndex index;

  FlatRanges(long[] high, long[] low, short[] country) {
    this.high = high;
    this.low = low;
    this.country = country;
  }

  /** How many ranges there are, at least one. */
  public int size() {
    return country.length;
  }

  /** Upper half of a range's first address. */
  public long high(int range) {
    return high[range];
  }

  /** Lower half of a range's first address. */
  public long low(int range) {
    return low[range];
  }

  /** The number of a range's country. */
  public int country(int range) {
    return country[range];
  }

  /** The number of the country of an address. */
  public int countryAt(long addressHigh, long addressLow) {
    return country[rangeAt(addressHigh, addressLow)];
  }

  /** The range that an address lies in. */
  public int rangeAt(long addressHigh, long addressLow) {
    RangeIndex known = index;
    if (known == null) {
      known = new RangeIndex(high);
      index = known; // by two threads at once: both are right
    }
    int range = known.floor(addressHigh);
    while (range > 0
        && high[range] == addressHigh
        && Long.compareUnsigned(low[range], addressLow) > 0) {
      range--;
    }
    return range;
  }

  void write(DataOutputStream out) throws IOException {
    boolean halves = Arrays.stream(low).anyMatch(value -> value != 0);
    out.writeInt(size());
    out.writeBoolean(halves);
    for (long value : high) {
      out.writeLong(value);
    }
    for (int i = 0; halves && i < size(); i++) {
      out.writeLong(low[i]);
    }
    for (short value : country) {
      out.writeShort(value);
    }
  }

  static FlatRanges read(DataInputStream in) throws IOException {
    int size = GeoTable.bounded(in.readInt());
    boolean halves = in.readBoolean();
    long[] high = longs(in, size);
    long[] low = halves ? longs(in, size) : new long[size];
    short[] country = new short[size];
    ByteBuffer.wrap(in.readNBytes(2 * size)).asShortBuffer().get(country);
    return new FlatRanges(high, low, country);
  }

  private static long[] longs(DataInputStream in, int size) throws IOException {
    long[] values = new long[size];
    ByteBuffer.wrap(in.readNBytes(8 * size)).asLongBuffer().get(values);
    return values;
  }
}
