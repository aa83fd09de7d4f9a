package dimout.app.probe;

import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Networks whose owners asked not to be probed. */
final class OptOut {
  /** First address to last, not overlapping. */
  private final NavigableMap<Address, Address> ranges = new TreeMap<>();

  OptOut(Collection<Network> networks) {
    networks.forEach(this::add);
  }

  /** From now on this one, too. */
  void add(Network network) {
    Address first = network.first();
    Address last = network.last();
    Map.Entry<Address, Address> before = ranges.floorEntry(last);
    while (before != null && before.getValue().compareTo(first) >= 0) {
      ranges.remove(before.getKey());
      first = first.compareTo(before.getKey()) < 0 ? first : before.getKey();
      last = last.compareTo(before.getValue()) > 0 ? last : before.getValue();
      before = ranges.floorEntry(last);
    }
    ranges.put(first, last);
  }

  /** Whether any of the addresses from one to another is among them. */
  boolean touches(Address first, Address last) {
    Map.Entry<Address, Address> range = ranges.floorEntry(last);
    return range != null && range.getValue().compareTo(first) >= 0;
  }

  /** Whether all of the addresses from one to another are among them. */
  boolean covers(Address first, Address last) {
    Map.Entry<Address, Address> range = ranges.floorEntry(first);
    return range != null && last.compareTo(range.getValue()) <= 0;
  }

  boolean contains(Address address) {
    return covers(address, address);
  }
}
