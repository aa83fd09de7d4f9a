package dimout.routes;

import dimout.wire.mrt.RouteSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The elements of one stream on their way into the tables of one collector's peers. */
public final class RouteFeed implements RouteSink {
  private static final int ESTABLISHED = 6;
  private static final int FAMILIES = 2;

  private final Visibility visibility;
  private final String collector;
  private final List<PeerTable[]> peers = new ArrayList<>();
  private boolean[] inDump = new boolean[16];
  private boolean dumping;
  private boolean continued;
  private boolean held;
  private final boolean[] dumped = new boolean[FAMILIES];

  RouteFeed(Visibility visibility, String collector) {
    this.visibility = visibility;
    this.collector = collector;
  }

  /**
   * The stream is over.
   *
   * @param whole false when it broke off: a table dump in it may then lack its end
   */
  public void close(boolean whole) {
    endDump(whole);
  }

  /**
   * While a feed is held, its records are of the past: tables are kept, and none of its peers
   * counts.
   */
  public void hold(boolean hold) {
    held = hold;
    forEachTable(table -> table.hold(hold));
  }

  /** What is known of its peers is void: all are missing until a table of theirs comes. */
  public void missing() {
    endDump(false);
    forEachTable(PeerTable::end);
  }

  private void forEachTable(Consumer<PeerTable> action) {
    for (PeerTable[] tables : peers) {
      for (PeerTable table : tables) {
        action.accept(table);
      }
    }
  }

  @Override
  public void peer(int peer, byte[] address, long asn) {
    while (peers.size() <= peer) {
      peers.add(new PeerTable[0]);
    }
    if (peer >= inDump.length) {
      inDump = Arrays.copyOf(inDump, 2 * peer);
    }
    PeerTable[] tables = visibility.peer(collector, address, asn);
    peers.set(peer, tables);
    for (PeerTable table : tables) {
      table.hold(held);
    }
    inDump[peer] = dumping;
  }

  @Override
  public void tableBegins(long time) {
    endDump(true);
    dumping = true;
    continued = false;
  }

  @Override
  public void entry(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {
    if (!Visibility.counts(family, length)) {
      return;
    }
    if (!dumping && continued) {
      announce(peer, time, family, high, low, length, path, origin);
      return;
    }
    dumping = true;
    inDump[peer] = true;
    dumped[family] = true;
    int prefix = visibility.family(family).nextPrefix(high, low, length);
    if (prefix == FamilyTable.NONE) {
      return;
    }
    peers.get(peer)[family].entry(prefix, path, visibility.origin(origin));
  }

  @Override
  public void announce(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {
    interrupt();
    if (Visibility.counts(family, length)) {
      int prefix = visibility.family(family).prefix(high, low, length);
      if (prefix != FamilyTable.NONE) {
        int from = visibility.origin(origin);
        peers.get(peer)[family].announce(visibility.clock(), prefix, path, from);
      }
    }
  }

  @Override
  public void withdraw(int peer, long time, int family, long high, long low, int length, int path) {
    interrupt();
    if (Visibility.counts(family, length)) {
      int prefix = visibility.family(family).prefix(high, low, length);
      if (prefix != FamilyTable.NONE) {
        peers.get(peer)[family].withdraw(visibility.clock(), prefix, path);
      }
    }
  }

  @Override
  public void endOfRib(int peer, long time, int family) {
    interrupt();
    peers.get(peer)[family].transferred(visibility.clock());
  }

  @Override
  public void state(int peer, long time, int before, int after) {
    interrupt();
    for (PeerTable table : peers.get(peer)) {
      if (after == ESTABLISHED && before != ESTABLISHED) {
        table.begin(visibility.clock());
      } else if (before == ESTABLISHED && after != ESTABLISHED) {
        table.end();
      }
    }
  }

  @Override
  public void reset(int peer, long time) {
    interrupt();
    for (PeerTable table : peers.get(peer)) {
      table.end();
    }
  }

  /** An update or a state ends the dump before it; entries that still follow only add to it. */
  private void interrupt() {
    if (dumping) {
      endDump(true);
      continued = true;
    }
  }

  private void endDump(boolean whole) {
    if (!dumping) {
      return;
    }
    dumping = false;
    for (int peer = 0; peer < peers.size(); peer++) {
      for (int family = 0; inDump[peer] && family < FAMILIES; family++) {
        if (dumped[family]) {
          peers.get(peer)[family].dumped(whole);
        }
      }
    }
    Arrays.fill(inDump, false);
    Arrays.fill(dumped, false);
  }
}
