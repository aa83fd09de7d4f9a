package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads BGP messages in full: 1 {@link OpenMessage}, 2 {@link UpdateMessage}, 3 {@link
 * NotificationMessage}, 4 {@link KeepaliveMessage}, 5 {@link RouteRefreshMessage}; others, and
 * broken ones, as {@link OtherMessage}.
 */
public final class BgpMessages {
  private BgpMessages() {}

  /** Reads a message without its header. */
  public static BgpMessage read(int type, byte[] bytes, int from, int to, Session session) {
    WireReader in = new WireReader(bytes, from, to);
    try {
      return switch (type) {
        case OpenMessage.TYPE -> OpenMessage.read(in);
        case UpdateMessage.TYPE -> update(in, session);
        case NotificationMessage.TYPE -> NotificationMessage.read(in);
        case KeepaliveMessage.TYPE -> KeepaliveMessage.read(in);
        case RouteRefreshMessage.TYPE -> RouteRefreshMessage.read(in);
        default -> new OtherMessage(type, in.rest());
      };
    } catch (Malformed e) {
      return new OtherMessage(type, Octets.of(bytes, from, to));
    }
  }

  private static UpdateMessage update(WireReader in, Session session) {
    Octets withdrawn = in.octets(in.u16());
    Octets attributes = in.octets(in.u16());
    Octets announced = in.rest();
    PathAttributes read =
        PathAttributes.ofUpdate(attributes.bytes(), 0, attributes.length(), session);
    List<Finding> findings = new ArrayList<>(read.findings());
    List<PathPrefix> gone = prefixes(withdrawn, session, findings);
    List<PathPrefix> come = prefixes(announced, session, findings);
    return new UpdateMessage(gone, read.attributes(), come, findings);
  }

  private static List<PathPrefix> prefixes(Octets list, Session session, List<Finding> findings) {
    try {
      return new WireReader(list.bytes(), 0, list.length()).prefixes(Prefix.IPV4, session);
    } catch (Malformed e) {
      findings.add(new Finding(0, Handling.REJECT, String.valueOf(e.getMessage()), list));
      return List.of();
    }
  }
}
