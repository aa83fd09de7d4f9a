package dimout.app.probe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is probed, and for whom it counts. Blocks are numbered: first the IPv4 /24 blocks, then the
 * IPv6 groups (the listed addresses of one /48).
 *
 * @param networks first address of each IPv4 block; the number of the group for an IPv6 one
 * @param v4Blocks how many of them are IPv4
 * @param groups the listed addresses of each IPv6 group, at most 256
 * @param entities names, ascending
 * @param entitiesOf for each block, indices into {@code entities}; blocks share the arrays
 * @param optOut who must not be asked
 */
record Targets(
    int[] networks,
    int v4Blocks,
    List<List<Address>> groups,
    List<String> entities,
    int[][] entitiesOf,
    OptOut optOut) {

  int size() {
    return networks.length;
  }

  boolean hasV4() {
    return v4Blocks > 0;
  }

  boolean hasV6() {
    return !groups.isEmpty();
  }

  /** The address behind an octet of a block; null when there is none, or it opted out. */
  @Nullable Address address(int block, int octet) {
    Address address;
    if (block < v4Blocks) {
      address = Address.ofV4(networks[block] | octet);
    } else {
      List<Address> group = groups.get(block - v4Blocks);
      if (octet >= group.size()) {
        return null;
      }
      address = group.get(octet);
    }
    return optOut.contains(address) ? null : address;
  }
}
