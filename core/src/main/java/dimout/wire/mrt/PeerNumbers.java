package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.BigEndian;
import java.util.Arrays;

/** Numbers the peers of a stream in the order they appear, by address and AS. */
final class PeerNumbers {
  private final RouteSink sink;
  private long[] keys = new long[3 * 64];
  private int[] numbers = new int[64];
  private int size;
  private int last = -1;

  PeerNumbers(RouteSink sink) {
    this.sink = sink;
    Arrays.fill(numbers, -1);
  }

  /** The number of a peer; the sink hears of it first when it is new. */
  int number(byte[] bytes, int at, int afi, long asn) {
    boolean six = afi == AddressFamily.AFI_IPV6;
    long high = six ? BigEndian.i64(bytes, at) : BigEndian.u32(bytes, at);
    long low = six ? BigEndian.i64(bytes, at + 8) : 0;
    long key = (asn << 2) | afi;
    if (last >= 0 && matches(last, high, low, key)) {
      return numbers[last];
    }
    last = slot(high, low, key);
    if (numbers[last] < 0) {
      add(high, low, key, Arrays.copyOfRange(bytes, at, at + AddressFamily.bytes(afi)), asn);
    }
    return numbers[last];
  }

  private void add(long high, long low, long key, byte[] address, long asn) {
    if (2 * (size + 1) > numbers.length) {
      grow();
      last = slot(high, low, key);
    }
    put(last, high, low, key, size);
    sink.peer(size++, address, asn);
  }

  private void put(int slot, long high, long low, long key, int number) {
    keys[3 * slot] = high;
    keys[3 * slot + 1] = low;
    keys[3 * slot + 2] = key;
    numbers[slot] = number;
  }

  private boolean matches(int slot, long high, long low, long key) {
    return keys[3 * slot] == high && keys[3 * slot + 1] == low && keys[3 * slot + 2] == key;
  }

  private int slot(long high, long low, long key) {
    long hash = (high * 31 + low) * 31 + key;
    hash *= 0x9e3779b97f4a7c15L;
    int slot = (int) (hash >>> 40) & (numbers.length - 1);
    while (numbers[slot] >= 0 && !matches(slot, high, low, key)) {
      slot = (slot + 1) & (numbers.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[2 * oldNumbers.length];
    Arrays.fill(numbers, -1);
    for (int i = 0; i < oldNumbers.length; i++) {
      if (oldNumbers[i] >= 0) {
        long high = oldKeys[3 * i];
        long low = oldKeys[3 * i + 1];
        long key = oldKeys[3 * i + 2];
        put(slot(high, low, key), high, low, key, oldNumbers[i]);
      }
    }
  }
}
