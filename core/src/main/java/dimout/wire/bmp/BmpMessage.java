package dimout.wire.bmp;

import dimout.wire.bgp.Octets;
import java.util.List;

/** A BMP message (RFC 7854, 4). */
public sealed interface BmpMessage {
  /** Bytes of the common header: version, length, type. */
  int HEADER = 6;

  /** The only version that is spoken. */
  int VERSION = 3;

  /**
   * BGP messages of a peer, as they came; headers included.
   *
   * @param pdus one UPDATE, usually
   */
  record RouteMonitoring(PeerHeader peer, List<Octets> pdus) implements BmpMessage {
    public RouteMonitoring {
      pdus = List.copyOf(pdus);
    }
  }

  /** Counters, each with its type; the value has 4 or 8 bytes, or an AFI/SAFI before 8. */
  record Statistics(PeerHeader peer, List<Tlv> counters) implements BmpMessage {
    public Statistics {
      counters = List.copyOf(counters);
    }
  }

  /**
   * A session ended.
   *
   * @param reason 1 local with NOTIFICATION, 2 local without, 3 remote with NOTIFICATION, 4 remote
   *     without, 5 no longer monitored, 6 the local system closed it (RFC 9069)
   */
  record PeerDown(PeerHeader peer, int reason, Octets data) implements BmpMessage {}

  /**
   * A session came up.
   *
   * @param localAddress 4 or 16 bytes
   * @param sentOpen the OPEN that the router sent, its header included
   * @param receivedOpen the OPEN that the peer sent, its header included
   * @param information what the router adds, such as a table's name (RFC 9069)
   */
  record PeerUp(
      PeerHeader peer,
      Octets localAddress,
      int localPort,
      int remotePort,
      Octets sentOpen,
      Octets receivedOpen,
      List<Tlv> information)
      implements BmpMessage {
    public PeerUp {
      information = List.copyOf(information);
    }
  }

  /** The router introduces itself: 0 free text, 1 sysDescr, 2 sysName. */
  record Initiation(List<Tlv> information) implements BmpMessage {
    public Initiation {
      information = List.copyOf(information);
    }
  }

  /** The router takes its leave: 0 free text, 1 reason. */
  record Termination(List<Tlv> information) implements BmpMessage {
    public Termination {
      information = List.copyOf(information);
    }
  }

  /** Messages copied as they passed: 0 a BGP message, 1 an information code. */
  record RouteMirroring(PeerHeader peer, List<Tlv> contents) implements BmpMessage {
    public RouteMirroring {
      contents = List.copyOf(contents);
    }
  }

  /** A type that is not known; it is passed over. */
  record Other(int type) implements BmpMessage {}

  /**
   * A message whose content is broken. Framing holds, so the session goes on.
   *
   * @param why for the log
   */
  record Broken(int type, String why, Octets bytes) implements BmpMessage {}
}
