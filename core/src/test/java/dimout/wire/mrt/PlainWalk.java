package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.AggregatorAttribute;
import dimout.wire.bgp.As4AggregatorAttribute;
import dimout.wire.bgp.As4PathAttribute;
import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.AsPathAttribute;
import dimout.wire.bgp.AsSegment;
import dimout.wire.bgp.BgpMessage;
import dimout.wire.bgp.MpReachAttribute;
import dimout.wire.bgp.MpUnreachAttribute;
import dimout.wire.bgp.NextHopAttribute;
import dimout.wire.bgp.NotificationMessage;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OpenMessage;
import dimout.wire.bgp.OriginAttribute;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.PathPrefix;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The walk over sound records told again in the plainest way, as the reference of the fast one. */
final class PlainWalk {
  private final RouteSink sink;
  private final Map<List<Object>, Integer> peers = new HashMap<>();
  private List<PeerEntry> index = List.of();
  private boolean inTableDump;
  private final boolean[] begun = new boolean[2];
  private int lastSequence;

  PlainWalk(RouteSink sink) {
    this.sink = sink;
  }

  private int peer(Endpoints ends) {
    return peer(ends.addressed() ? ends.peer() : new Octets(new byte[4]), ends.peerAsn());
  }

  private int peer(Octets address, long asn) {
    Integer known = peers.get(List.of(address, asn));
    if (known != null) {
      return known;
    }
    int number = peers.size();
    peers.put(List.of(address, asn), number);
    sink.peer(number, address.bytes(), asn);
    return number;
  }

  void record(MrtRecord record) {
    if (!(record instanceof TableDump)) {
      inTableDump = false;
    }
    long time = record.time().seconds();
    if (record instanceof PeerIndexTable table) {
      index = table.peers();
      sink.tableBegins(time);
      index.forEach(entry -> peer(entry.address(), entry.asn()));
    } else if (record instanceof RibRecord rib) {
      rib.entries().forEach(entry -> entry(entry, time, rib.multicast() ? null : rib.prefix()));
    } else if (record instanceof RibGeneric generic) {
      Prefix prefix = generic.safi() == 1 ? Prefix.parse("10.1.0.0/16") : null;
      generic.entries().forEach(entry -> entry(entry, time, prefix));
    } else if (record instanceof TableDump dump) {
      tableDump(dump, time);
    } else if (record instanceof Bgp4mpEntry entry) {
      int peer = peer(entry.endpoints());
      entry(peer, time, entry.prefix(), 0, entry.attributes(), 2);
    } else if (record instanceof Bgp4mpStateChange change) {
      int peer = peer(change.endpoints());
      sink.state(peer, time, change.before(), change.after());
    } else if (record instanceof LegacyStateChange change) {
      sink.state(peer(change.peer(), change.peerAsn()), time, change.before(), change.after());
    } else if (record instanceof Bgp4mpMessage message) {
      int peer = peer(message.endpoints());
      message(peer, time, message.message(), message.endpoints().asnWidth());
    } else if (record instanceof LegacyMessage message) {
      message(peer(message.peer(), message.peerAsn()), time, message.message(), 2);
    }
  }

  private void tableDump(TableDump dump, long time) {
    int family = dump.entries().get(0).prefix().family();
    boolean again = dump.sequence() == 0 && lastSequence != 65535 && begun[family];
    if (!inTableDump || again) {
      begun[0] = false;
      begun[1] = false;
      sink.tableBegins(time);
    }
    inTableDump = true;
    begun[family] = true;
    lastSequence = dump.sequence();
    for (TableDumpEntry entry : dump.entries()) {
      int peer = peer(entry.peer(), entry.asn());
      entry(peer, time, entry.prefix(), 0, entry.attributes(), dump.asnWidth());
    }
  }

  private void entry(RibEntry entry, long time, Prefix prefix) {
    PeerEntry from = index.get(entry.peer());
    int peer = peer(from.address(), from.asn());
    if (prefix == null) {
      sink.otherEntry(peer, time);
    } else {
      entry(peer, time, prefix, entry.path(), entry.attributes(), 4);
    }
  }

  private void entry(
      int peer, long time, Prefix prefix, int path, List<PathAttribute> attributes, int width) {
    long origin = origin(attributes, width);
    sink.entry(
        peer, time, prefix.family(), prefix.high(), prefix.low(), prefix.length(), path, origin);
  }

  private void message(int peer, long time, BgpMessage message, int width) {
    if (message instanceof OpenMessage || message instanceof NotificationMessage) {
      sink.reset(peer, time);
    } else if (message instanceof UpdateMessage update) {
      update(peer, time, update, width);
    }
  }

  private static <T> Optional<T> find(List<PathAttribute> attributes, Class<T> kind) {
    return attributes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private void update(int peer, long time, UpdateMessage update, int width) {
    update.withdrawn().forEach(prefix -> withdraw(peer, time, prefix));
    find(update.attributes(), MpUnreachAttribute.class).ifPresent(gone -> gone(peer, time, gone));
    Optional<MpReachAttribute> reach = find(update.attributes(), MpReachAttribute.class);
    boolean complete =
        find(update.attributes(), OriginAttribute.class).isPresent()
            && find(update.attributes(), AsPathAttribute.class).isPresent()
            && (update.announced().isEmpty()
                || find(update.attributes(), NextHopAttribute.class).isPresent());
    long origin = origin(update.attributes(), width);
    update.announced().forEach(prefix -> announce(peer, time, prefix, origin, complete));
    if (reach.isPresent() && AddressFamily.plain(reach.get().afi(), reach.get().safi())) {
      List<PathPrefix> prefixes = reach.get().prefixes();
      if (reach.get().safi() == 2) {
        if (!prefixes.isEmpty()) {
          sink.otherPrefixes(peer, time, true, prefixes.size());
        }
      } else {
        prefixes.forEach(prefix -> announce(peer, time, prefix, origin, complete));
      }
    }
    if (update.withdrawn().isEmpty()
        && update.attributes().isEmpty()
        && update.announced().isEmpty()) {
      sink.endOfRib(peer, time, 0);
    }
  }

  private void gone(int peer, long time, MpUnreachAttribute gone) {
    if (gone.safi() == 2 && !gone.prefixes().isEmpty()) {
      sink.otherPrefixes(peer, time, false, gone.prefixes().size());
    } else if (gone.safi() != 2) {
      gone.prefixes().forEach(prefix -> withdraw(peer, time, prefix));
      if (gone.prefixes().isEmpty()) {
        sink.endOfRib(peer, time, gone.afi() - 1);
      }
    }
  }

  private void withdraw(int peer, long time, PathPrefix sent) {
    Prefix prefix = sent.prefix();
    sink.withdraw(
        peer, time, prefix.family(), prefix.high(), prefix.low(), prefix.length(), sent.path());
  }

  private void announce(int peer, long time, PathPrefix sent, long origin, boolean complete) {
    Prefix prefix = sent.prefix();
    if (complete) {
      sink.announce(
          peer,
          time,
          prefix.family(),
          prefix.high(),
          prefix.low(),
          prefix.length(),
          sent.path(),
          origin);
    } else {
      withdraw(peer, time, sent);
    }
  }

  /** RFC 6793, 4.2.3, on the paths as objects. */
  private static long origin(List<PathAttribute> attributes, int width) {
    Optional<AsPath> path = find(attributes, AsPathAttribute.class).map(AsPathAttribute::path);
    Optional<AsPath> path4 = find(attributes, As4PathAttribute.class).map(As4PathAttribute::path);
    Optional<AggregatorAttribute> by = find(attributes, AggregatorAttribute.class);
    boolean disowned =
        by.isPresent()
            && by.get().asn() != AsPath.AS_TRANS
            && find(attributes, As4AggregatorAttribute.class).isPresent();
    if (path.isEmpty()) {
      return RouteSink.NO_ORIGIN;
    }
    boolean merges =
        width == 2 && path4.isPresent() && !disowned && hops(path.get()) >= hops(path4.get());
    return merges && !path4.get().segments().isEmpty() ? last(path4.get()) : last(path.get());
  }

  private static int hops(AsPath path) {
    int hops = 0;
    for (AsSegment segment : path.segments()) {
      if (segment.type() == AsSegment.SEQUENCE) {
        hops += segment.asns().size();
      } else if (segment.type() == AsSegment.SET) {
        hops++;
      }
    }
    return hops;
  }

  private static long last(AsPath path) {
    long last = RouteSink.NO_ORIGIN;
    for (AsSegment segment : path.segments()) {
      if (segment.type() == AsSegment.SEQUENCE) {
        last = segment.asns().get(segment.asns().size() - 1);
      } else if (segment.type() == AsSegment.SET) {
        last = RouteSink.NO_ORIGIN;
      }
    }
    return last;
  }
}
