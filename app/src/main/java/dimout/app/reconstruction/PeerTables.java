package dimout.app.reconstruction;

import dimout.app.reconstruction.Collector.Peer;
import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.mrt.Bgp4mpMessage;
import dimout.wire.mrt.Bgp4mpStateChange;
import dimout.wire.mrt.Endpoints;
import dimout.wire.mrt.MrtRecord;
import dimout.wire.mrt.MrtTime;
import dimout.wire.mrt.RibEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the peers of one collector carry, and the records that a change of it leaves. What happens
 * while a session is down is not heard, and is in the table that follows.
 */
final class PeerTables {
  private static final int GONE = -1;
  private static final int OPEN_CONFIRM = 5;
  private static final int ESTABLISHED = 6;
  private static final int IDLE = 1;

  /** Transit networks of the two paths (documentation, RFC 5398). */
  private static final long[][] TRANSIT = {{64_508}, {64_509, 64_510}};

  private final Collector collector;
  private final Routed routed;
  private final int[][] variants;
  private final boolean[] up;

  /** Every peer has everything that it carries at all, by its first path. */
  PeerTables(Collector collector, Routed routed) {
    this.collector = collector;
    this.routed = routed;
    this.variants = new int[collector.peers().size()][routed.all().size()];
    this.up = new boolean[collector.peers().size()];
    Arrays.fill(up, true);
    for (int peer = 0; peer < variants.length; peer++) {
      for (int prefix = 0; prefix < routed.all().size(); prefix++) {
        variants[peer][prefix] = collector.peers().get(peer).carries(prefix) ? 0 : GONE;
      }
    }
  }

  Collector collector() {
    return collector;
  }

  /** The routes of one prefix, of all peers whose session is up. */
  List<RibEntry> entries(int prefix, long time) {
    List<RibEntry> entries = new ArrayList<>();
    for (int peer = 0; peer < variants.length; peer++) {
      if (up[peer] && variants[peer][prefix] != GONE) {
        entries.add(new RibEntry(peer, time, 0, ribAttributes(peer, prefix)));
      }
    }
    return entries;
  }

  /** Applies an event; the records that the collector writes of it. */
  List<MrtRecord> apply(RouteEvent event) {
    int peer = event.peer();
    return switch (event.change()) {
      case DOWN -> {
        up[peer] = false;
        yield List.of(state(event, ESTABLISHED, IDLE));
      }
      case UP -> {
        up[peer] = true;
        yield transfer(event);
      }
      case ANNOUNCE -> {
        variants[peer][event.prefix()] = event.variant();
        yield heard(event, announce(peer, List.of(event.prefix())));
      }
      case WITHDRAW -> {
        variants[peer][event.prefix()] = GONE;
        yield heard(event, UpdateMessage.withdraw(List.of(prefix(event.prefix()))));
      }
    };
  }

  private List<MrtRecord> heard(RouteEvent event, UpdateMessage message) {
    return up[event.peer()] ? List.of(record(event, message)) : List.of();
  }

  private List<MrtRecord> transfer(RouteEvent event) {
    List<MrtRecord> records = new ArrayList<>();
    records.add(state(event, OPEN_CONFIRM, ESTABLISHED));
    int[] own = variants[event.peer()];
    for (int prefix = 0; prefix < own.length; prefix++) {
      if (own[prefix] != GONE) {
        records.add(record(event, announce(event.peer(), List.of(prefix))));
      }
    }
    records.add(record(event, UpdateMessage.endOfRib(Prefix.IPV4)));
    records.add(record(event, UpdateMessage.endOfRib(Prefix.IPV6)));
    return records;
  }

  private MrtRecord record(RouteEvent event, UpdateMessage message) {
    return Bgp4mpMessage.received(MrtTime.of(event.time()), endpoints(event.peer()), message);
  }

  private MrtRecord state(RouteEvent event, int before, int after) {
    return new Bgp4mpStateChange(MrtTime.of(event.time()), endpoints(event.peer()), before, after);
  }

  private Endpoints endpoints(int peer) {
    Peer router = collector.peers().get(peer);
    return new Endpoints(4, router.asn(), Collector.ASN, 0, router.address(), collector.address());
  }

  private Prefix prefix(int number) {
    return routed.all().get(number).prefix();
  }

  private List<PathAttribute> ribAttributes(int peer, int prefix) {
    return announce(peer, List.of(prefix)).attributes();
  }

  /** Prefixes of one network, one family and one path. */
  private UpdateMessage announce(int peer, List<Integer> prefixes) {
    int first = prefixes.getFirst();
    Peer router = collector.peers().get(peer);
    boolean isIpv4 = prefix(first).family() == Prefix.IPV4;
    return UpdateMessage.announce(
        prefixes.stream().map(this::prefix).toList(),
        path(router, first, variants[peer][first]),
        isIpv4 ? router.address().bytes() : ipv6(router));
  }

  private AsPath path(Peer router, int prefix, int variant) {
    long[] transit = TRANSIT[variant];
    long[] asns = new long[transit.length + 2];
    asns[0] = router.asn();
    System.arraycopy(transit, 0, asns, 1, transit.length);
    asns[asns.length - 1] = routed.all().get(prefix).network().asn();
    return AsPath.of(asns);
  }

  /** 2001:db8::x, x being the router's IPv4 address (RFC 3849). */
  private static byte[] ipv6(Peer router) {
    byte[] address = {0x20, 1, 0x0D, (byte) 0xB8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    System.arraycopy(router.address().bytes(), 0, address, 12, 4);
    return address;
  }
}
