package dimout.app.probe;

import dimout.probing.BlockTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is probed, and for whom it counts. Blocks are numbered: first the IPv4 /24 blocks, then the
 * IPv6 groups (the listed addresses of one /48), each ascending.
 *
 * @param networks first address of each IPv4 block; any number for an IPv6 group
 * @param groupKeys keys of the IPv6 groups
 * @param groups the listed addresses of each IPv6 group, at most 256
 * @param entities names, ascending
 * @param lists the entities that blocks count for, as indices into {@code entities}
 * @param listOf for each block, an index into {@code lists}
 * @param optOut who must not be asked
 */
record Targets(
    int[] networks,
    long[] groupKeys,
    List<List<Address>> groups,
    List<String> entities,
    int[][] lists,
    int[] listOf,
    OptOut optOut) {

  int size() {
    return networks.length;
  }

  boolean isV4(int block) {
    return block < networks.length - groups.size();
  }

  boolean hasV4() {
    return networks.length > groups.size();
  }

  boolean hasV6() {
    return !groups.isEmpty();
  }

  /** The entities that a block counts for, as indices into {@link #entities}. */
  int[] entitiesOf(int block) {
    return lists[listOf[block]];
  }

  /** A table of these blocks, of which nothing is known yet. */
  BlockTable table() {
    return new BlockTable(networks, groupKeys);
  }

  /** The address behind an octet of a block; null when there is none, or it opted out. */
  @Nullable Address address(int block, int octet) {
    Address address;
    if (isV4(block)) {
      address = Address.ofV4(networks[block] | octet);
    } else {
      List<Address> group = groups.get(block - (networks.length - groups.size()));
      if (octet >= group.size()) {
        return null;
      }
      address = group.get(octet);
    }
    return optOut.contains(address) ? null : address;
  }

  /** Takes those who must not be asked out of a history. */
  void forgetOptedOut(BlockTable blocks) {
    for (int block = 0; block < size(); block++) {
      for (int octet = 0; octet < 256 && optedOut(block); octet++) {
        if (blocks.everAnswered(block, octet) && address(block, octet) == null) {
          blocks.forget(block, octet);
        }
      }
    }
  }

  /** Whether nobody in this IPv4 block may be asked. */
  boolean optedOutWhole(int block) {
    int first = networks[block];
    return isV4(block) && optOut.covers(Address.ofV4(first), Address.ofV4(first | 0xff));
  }

  /** Whether somebody in this block must not be asked; true where that is not known. */
  private boolean optedOut(int block) {
    int first = networks[block];
    return !isV4(block) || optOut.touches(Address.ofV4(first), Address.ofV4(first | 0xff));
  }
}
