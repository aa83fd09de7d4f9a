package dimout.wire.bmp;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;
import dimout.wire.mrt.MrtType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns one BMP session into MRT records (BGP4MP_ET, RFC 6396), one stream for each of the router's
 * tables. What came live can so be kept, replayed and checked like any collector's files.
 *
 * <p>A Peer Up becomes a change to Established, a Peer Down one away from it; so does the end of
 * the BMP session for each peer that was up: its routes are then missing, not withdrawn. Virtual
 * private networks are counted and passed over. A Loc-RIB, whose peer has no address, goes by the
 * router's BGP identifier.
 *
 * <p>Not for several threads at once.
 */
public final class BmpToMrt {
  /** Where records go. */
  public interface Sink {
    /** Takes one whole record. */
    void record(BmpView view, byte[] record);
  }

  /**
   * What has passed.
   *
   * @param messages BMP messages of all types
   * @param broken messages whose content did not hold
   * @param passedOver messages of virtual private networks and of unknown types
   */
  public record Counts(long messages, long broken, long passedOver) {}

  private static final int IDLE = 1;
  private static final int ESTABLISHED = 6;
  private static final int MESSAGE = 1;
  private static final int MESSAGE_AS4 = 4;
  private static final int STATE_CHANGE_AS4 = 5;
  private static final int MESSAGE_ADDPATH = 8;
  private static final int MESSAGE_AS4_ADDPATH = 9;
  private static final int MOST_PEERS = 100_000;
  private static final int SYS_NAME = 2;
  private static final int MOST_NAME = 200;

  /** A peer of one table. */
  private record PeerKey(BmpView view, Octets address, long asn) {}

  /** What the OPENs of a session settled. */
  private record SessionTraits(PeerHeader peer, Octets local, boolean[] addPathOfAfi) {}

  private final Sink sink;
  private final Map<PeerKey, SessionTraits> up = new HashMap<>();
  private long messages;
  private long broken;
  private long passedOver;
  private @Nullable String systemName;

  public BmpToMrt(Sink sink) {
    this.sink = sink;
  }

  /** The name that the router gave itself; null until it has. */
  public @Nullable String systemName() {
    return systemName;
  }

  public Counts counts() {
    return new Counts(messages, broken, passedOver);
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
    } else if (message instanceof BmpMessage.PeerDown ended) {
      peerDown(ended.peer(), arrival);
    } else if (message instanceof BmpMessage.Initiation initiation) {
      introduce(initiation);
    } else if (message instanceof BmpMessage.Termination) {
      lost(arrival);
    } else if (message instanceof BmpMessage.Broken) {
      broken++;
    } else if (message instanceof BmpMessage.Other) {
      passedOver++;
    }
  }

  /** The session is over: every peer that was up is missing from now on. */
  public void lost(long arrival) {
    Map<PeerKey, SessionTraits> gone = new HashMap<>(up);
    up.clear();
    gone.values().stream()
        .map(SessionTraits::peer)
        .sorted(
            Comparator.comparingLong(PeerHeader::asn)
                .thenComparing(peer -> address(peer), Arrays::compareUnsigned)
                .thenComparing(PeerHeader::view))
        .forEach(peer -> state(peer, arrival, ESTABLISHED, IDLE));
  }

  private void introduce(BmpMessage.Initiation initiation) {
    for (Tlv each : initiation.information()) {
      if (each.type() == SYS_NAME && each.value().bytes().length <= MOST_NAME) {
        systemName =
            new String(each.value().bytes(), StandardCharsets.UTF_8)
                .replaceAll("[^\\p{L}\\p{N}._:-]", "_");
      }
    }
  }

  private void peerUp(BmpMessage.PeerUp message, long arrival) {
    PeerHeader peer = message.peer();
    if (!peer.isGlobal() || up.size() >= MOST_PEERS) {
      passedOver++;
      return;
    }
    if (up.containsKey(key(peer))) {
      peerDown(peer, arrival);
    }
    boolean out = peer.view() == BmpView.ADJ_RIB_OUT_PRE || peer.view() == BmpView.ADJ_RIB_OUT_POST;
    Octets sender = out ? message.sentOpen() : message.receivedOpen();
    Octets receiver = out ? message.receivedOpen() : message.sentOpen();
    boolean[] addPath = {
      false, AddPath.agreed(sender, receiver, 1), AddPath.agreed(sender, receiver, 2)
    };
    up.put(key(peer), new SessionTraits(peer, message.localAddress(), addPath));
    state(peer, time(peer, arrival), IDLE, ESTABLISHED);
  }

  private void peerDown(PeerHeader peer, long arrival) {
    if (!peer.isGlobal()) {
      passedOver++;
      return;
    }
    up.remove(key(peer));
    state(peer, time(peer, arrival), ESTABLISHED, IDLE);
  }

  private static PeerKey key(PeerHeader peer) {
    return new PeerKey(peer.view(), new Octets(address(peer)), peer.asn());
  }

  private static byte[] address(PeerHeader peer) {
    if (peer.view() != BmpView.LOC_RIB) {
      return peer.address().bytes();
    }
    return new WireWriter().u32(peer.id()).toByteArray();
  }

  private static long time(PeerHeader peer, long arrival) {
    return peer.seconds() == 0 ? arrival : peer.seconds() * 1_000_000 + peer.micros();
  }

  private void routes(BmpMessage.RouteMonitoring message, long arrival) {
    PeerHeader peer = message.peer();
    if (!peer.isGlobal()) {
      passedOver++;
      return;
    }
    SessionTraits traits = up.get(key(peer));
    for (Octets pdu : message.pdus()) {
      boolean addPath = traits != null && traits.addPathOfAfi()[afi(pdu.bytes())];
      boolean wide = peer.asnWidth() == 4;
      int subtype =
          addPath ? (wide ? MESSAGE_AS4_ADDPATH : MESSAGE_ADDPATH) : (wide ? MESSAGE_AS4 : MESSAGE);
      Octets local = traits == null ? null : traits.local();
      WireWriter out = begin(peer, time(peer, arrival), subtype, local);
      out.put(pdu.bytes());
      finish(peer.view(), out);
    }
  }

  /** The family that an UPDATE's own multiprotocol attribute names; IPv4 without one. */
  private static int afi(byte[] pdu) {
    int at = 19;
    if (pdu.length < at + 4) {
      return 1;
    }
    at += 2 + BigEndian.u16(pdu, at);
    if (at + 2 > pdu.length) {
      return 1;
    }
    int end = Math.min(pdu.length, at + 2 + BigEndian.u16(pdu, at));
    at += 2;
    while (at + 4 <= end) {
      boolean extended = (pdu[at] & 0x10) != 0;
      int code = BigEndian.u8(pdu, at + 1);
      int length = extended ? BigEndian.u16(pdu, at + 2) : BigEndian.u8(pdu, at + 2);
      int value = at + (extended ? 4 : 3);
      if ((code == 14 || code == 15) && value + 2 <= end) {
        return BigEndian.u16(pdu, value) == 2 ? 2 : 1;
      }
      at = value + length;
    }
    return 1;
  }

  private void state(PeerHeader peer, long micros, int before, int after) {
    WireWriter out = begin(peer, micros, STATE_CHANGE_AS4, null);
    out.u16(before).u16(after);
    finish(peer.view(), out);
  }

  private static WireWriter begin(
      PeerHeader peer, long micros, int subtype, @Nullable Octets localAddress) {
    byte[] address = address(peer);
    int width = subtype == MESSAGE || subtype == MESSAGE_ADDPATH ? 2 : 4;
    byte[] local = new byte[address.length];
    if (localAddress != null && localAddress.length() == address.length) {
      local = localAddress.bytes();
    }
    return new WireWriter()
        .u32(micros / 1_000_000)
        .u16(MrtType.BGP4MP_ET)
        .u16(subtype)
        .u32(0)
        .u32(micros % 1_000_000)
        .asn(peer.asn(), width)
        .asn(0, width)
        .u16(0)
        .u16(address.length == 4 ? 1 : 2)
        .put(address)
        .put(local);
  }

  private void finish(BmpView view, WireWriter out) {
    out.fill32(MrtType.HEADER);
    sink.record(view, out.toByteArray());
  }
}
