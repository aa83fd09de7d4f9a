package dimout.wire.bmp;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;
import dimout.wire.mrt.MrtType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns one BMP session into MRT records (BGP4MP_ET, RFC 6396). What came live can so be kept,
 * replayed and checked like any collector's files.
 *
 * <p>Of several tables that tell of the same routes one counts, and only its records come out: of a
 * peer the Adj-RIB-In before policy, else the one after it; the Loc-RIB, as a peer that goes by the
 * router's BGP identifier, only of a router that tells no Adj-RIB-In. The Adj-RIB-Out is no view of
 * a neighbour's and never counts. A better table that begins to announce takes the place of the one
 * that counted until then.
 *
 * <p>A peer is Established with the first route of the table that counts, and is so no more with a
 * Peer Down, whatever the reason, and with the end of the BMP session: its routes are then missing,
 * not withdrawn. Virtual private networks are counted and passed over.
 *
 * <p>Not for several threads at once.
 */
public final class BmpToMrt {
  /** Where records go. */
  public interface Sink {
    /** Takes one whole record. */
    void record(byte[] record);
  }

  /**
   * What has passed.
   *
   * @param messages BMP messages of all types
   * @param broken messages whose content did not hold
   * @param passedOver messages of tables that do not count, of virtual private networks, of unknown
   *     types, and of peers beyond the most that one router may have
   * @param statistics reports of counters
   * @param mirrored copies of messages as they passed
   */
  public record Counts(
      long messages, long broken, long passedOver, long statistics, long mirrored) {}

  /** The largest route servers and reflectors have some two thousand. */
  static final int MOST_PEERS = 4096;

  private static final int IDLE = 1;
  private static final int ESTABLISHED = 6;
  private static final int MESSAGE = 1;
  private static final int MESSAGE_AS4 = 4;
  private static final int STATE_CHANGE_AS4 = 5;
  private static final int MESSAGE_ADDPATH = 8;
  private static final int MESSAGE_AS4_ADDPATH = 9;
  private static final int SYS_NAME = 2;
  private static final int MOST_NAME = 200;

  private final Sink sink;
  private final Map<BmpPeer.Key, BmpPeer> peers = new HashMap<>();
  private boolean tellsAdjRibIn;
  private long messages;
  private long broken;
  private long passedOver;
  private long statistics;
  private long mirrored;
  private boolean ended;
  private @Nullable String systemName;

  public BmpToMrt(Sink sink) {
    this.sink = sink;
  }

  /** The name that the router gave itself first; null until it has. */
  public @Nullable String systemName() {
    return systemName;
  }

  /** Whether the router has taken its leave. */
  public boolean ended() {
    return ended;
  }

  public Counts counts() {
    return new Counts(messages, broken, passedOver, statistics, mirrored);
  }

  /**
   * Takes one whole message, its header included.
   *
   * @param arrival epoch microseconds; used where the router does not say when
   */
  public void message(byte[] bytes, int from, int to, long arrival) {
    messages++;
    BmpMessage message = BmpReader.read(bytes, from, to);
    if (message instanceof BmpMessage.RouteMonitoring monitoring) {
      routes(monitoring, arrival);
    } else if (message instanceof BmpMessage.PeerUp began) {
      peerUp(began, arrival);
    } else if (message instanceof BmpMessage.PeerDown down) {
      peerDown(down.peer(), arrival);
    } else if (message instanceof BmpMessage.Initiation initiation) {
      introduce(initiation);
    } else if (message instanceof BmpMessage.Termination) {
      lost(arrival);
      ended = true;
    } else if (message instanceof BmpMessage.Statistics) {
      statistics++;
    } else if (message instanceof BmpMessage.RouteMirroring) {
      mirrored++;
    } else if (message instanceof BmpMessage.Broken) {
      broken++;
    } else if (message instanceof BmpMessage.Other) {
      passedOver++;
    }
  }

  /** The session is over: every peer that was up is missing from now on. */
  public void lost(long arrival) {
    List<BmpPeer> gone = new ArrayList<>(peers.values());
    peers.clear();
    missing(gone, arrival);
  }

  private void missing(List<BmpPeer> gone, long arrival) {
    gone.stream()
        .sorted(
            Comparator.comparingLong((BmpPeer peer) -> peer.header().asn())
                .thenComparing(peer -> peer.header().tableAddress(), Arrays::compareUnsigned)
                .thenComparing(peer -> peer.header().view()))
        .forEach(peer -> down(peer, peer.header(), arrival));
  }

  private void introduce(BmpMessage.Initiation initiation) {
    for (Tlv each : initiation.information()) {
      byte[] name = each.value().bytes();
      if (each.type() == SYS_NAME && systemName == null && name.length <= MOST_NAME) {
        systemName =
            new String(name, StandardCharsets.UTF_8).replaceAll("[^\\p{L}\\p{N}._:-]", "_");
      }
    }
  }

  private void peerUp(BmpMessage.PeerUp message, long arrival) {
    PeerHeader header = message.peer();
    BmpPeer.Key key = BmpPeer.Key.of(header);
    BmpPeer before = header.isGlobal() ? peers.remove(key) : null;
    if (before != null) {
      down(before, header, time(header, arrival));
    }
    if (header.isGlobal() && peers.size() < MOST_PEERS) {
      peers.put(key, BmpPeer.of(message));
    } else {
      passedOver++;
    }
  }

  private void peerDown(PeerHeader header, long arrival) {
    if (!header.isGlobal()) {
      passedOver++;
      return;
    }
    BmpPeer peer = peers.remove(BmpPeer.Key.of(header));
    if (peer != null) {
      down(peer, header, time(header, arrival));
    }
  }

  private static long time(PeerHeader header, long arrival) {
    return header.seconds() == 0 ? arrival : header.seconds() * 1_000_000 + header.micros();
  }

  private void routes(BmpMessage.RouteMonitoring message, long arrival) {
    PeerHeader header = message.peer();
    BmpPeer peer = mayCount(header) ? peer(header) : null;
    if (peer == null) {
      passedOver++;
      return;
    }
    long time = time(header, arrival);
    for (Octets pdu : message.pdus()) {
      UpdateGlance update = UpdateGlance.of(pdu.bytes());
      if (update.announces()) {
        prefer(peer, header, time);
      }
      if (peer.counted() == header.view()) {
        route(peer, header, time, pdu.bytes(), update.afi());
      } else {
        passedOver++;
      }
    }
  }

  private boolean mayCount(PeerHeader header) {
    return header.isGlobal()
        && switch (header.view()) {
          case ADJ_RIB_IN_PRE, ADJ_RIB_IN_POST -> true;
          case ADJ_RIB_OUT_PRE, ADJ_RIB_OUT_POST -> false;
          case LOC_RIB -> !tellsAdjRibIn;
        };
  }

  /** A peer that came up, or just tells routes, as the Loc-RIB of some routers does. */
  private @Nullable BmpPeer peer(PeerHeader header) {
    BmpPeer.Key key = BmpPeer.Key.of(header);
    if (peers.size() < MOST_PEERS) {
      return peers.computeIfAbsent(key, any -> BmpPeer.unannounced(header));
    }
    return peers.get(key);
  }

  /** Has a table count unless a better one, which comes before it in {@link BmpView}, does. */
  private void prefer(BmpPeer peer, PeerHeader header, long time) {
    BmpView counted = peer.counted();
    if (counted != null && counted.compareTo(header.view()) <= 0) {
      return;
    }
    down(peer, header, time);
    if (header.view() != BmpView.LOC_RIB && !tellsAdjRibIn) {
      tellsAdjRibIn = true;
      missing(
          peers.values().stream().filter(each -> each.counted() == BmpView.LOC_RIB).toList(), time);
    }
    peer.count(header.view());
    state(header, time, IDLE, ESTABLISHED);
  }

  private void down(BmpPeer peer, PeerHeader header, long time) {
    if (peer.counted() != null) {
      state(header, time, ESTABLISHED, IDLE);
      peer.count(null);
    }
  }

  private void route(BmpPeer peer, PeerHeader header, long time, byte[] pdu, int afi) {
    boolean wide = header.asnWidth() == 4;
    int subtype =
        peer.hasPathIds(afi)
            ? (wide ? MESSAGE_AS4_ADDPATH : MESSAGE_ADDPATH)
            : (wide ? MESSAGE_AS4 : MESSAGE);
    WireWriter out =
        begin(header, time, subtype, Objects.requireNonNullElse(peer.local(), Octets.NONE));
    out.put(pdu);
    finish(out);
  }

  private void state(PeerHeader header, long micros, int before, int after) {
    WireWriter out = begin(header, micros, STATE_CHANGE_AS4, Octets.NONE);
    out.u16(before).u16(after);
    finish(out);
  }

  private static WireWriter begin(PeerHeader header, long micros, int subtype, Octets local) {
    byte[] address = header.tableAddress();
    int width = subtype == MESSAGE || subtype == MESSAGE_ADDPATH ? 2 : 4;
    return new WireWriter()
        .u32(micros / 1_000_000)
        .u16(MrtType.BGP4MP_ET)
        .u16(subtype)
        .u32(0)
        .u32(micros % 1_000_000)
        .asn(header.asn(), width)
        .asn(0, width)
        .u16(0)
        .u16(address.length == 4 ? 1 : 2)
        .put(address)
        .put(local.length() == address.length ? local.bytes() : new byte[address.length]);
  }

  private void finish(WireWriter out) {
    out.fill32(MrtType.HEADER);
    sink.record(out.toByteArray());
  }
}
