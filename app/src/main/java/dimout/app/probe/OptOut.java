package dimout.app.probe;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Networks whose owners asked not to be probed. */
final class OptOut {
  private static final Comparator<Address> ORDER =
      (a, b) -> {
        int high = Long.compareUnsigned(a.high(), b.high());
        return high != 0 ? high : Long.compareUnsigned(a.low(), b.low());
      };

  /** First address to last, not overlapping. */
  private final NavigableMap<Address, Address> ranges = new TreeMap<>(ORDER);

  OptOut(Collection<Network> networks) {
    networks.stream()
        .sorted(Comparator.comparing(Network::first, ORDER))
        .forEach(network -> add(network.first(), network.last()));
  }

  private void add(Address first, Address last) {
    Map.Entry<Address, Address> before = ranges.lastEntry();
    if (before != null && ORDER.compare(before.getValue(), first) >= 0) {
      if (ORDER.compare(before.getValue(), last) < 0) {
        ranges.put(before.getKey(), last);
      }
    } else {
      ranges.put(first, last);
    }
  }

  /** Whether any of the addresses from one to another is among them. */
  boolean touches(Address first, Address last) {
    Map.Entry<Address, Address> range = ranges.floorEntry(last);
    return range != null && ORDER.compare(range.getValue(), first) >= 0;
  }

  boolean contains(Address address) {
    Map.Entry<Address, Address> range = ranges.floorEntry(address);
    return range != null && ORDER.compare(address, range.getValue()) <= 0;
  }
}
