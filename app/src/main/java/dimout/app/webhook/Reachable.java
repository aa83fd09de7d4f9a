package dimout.app.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/**
 * Whether an address may be told: a webhook must not reach into the network that the observatory
 * itself stands in, unless it was allowed to.
 */
final class Reachable {
  private Reachable() {}

  /** Null when it may be told, else why not. Every address that the name has must be public. */
  static @Nullable String refusal(String host, boolean allowPrivate) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!allowPrivate && !isPublic(address)) {
          return host + " is a private address; allow_private = true lets it be told";
        }
      }
      return null;
    } catch (UnknownHostException e) {
      return host + " has no address";
    }
  }

  static boolean isPublic(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] octets = address.getAddress();
    int first = octets[0] & 0xff;
    int second = octets[1] & 0xff;
    if (octets.length == 4) {
      boolean shared = first == 100 && second >= 64 && second < 128;
      boolean special = first == 0 || first >= 240 || (first == 198 && (second & 0xfe) == 18);
      boolean documentation = first == 192 && second == 0;
      return !shared && !special && !documentation;
    }
    return (first & 0xfe) != 0xfc && (first & 0xe0) == 0x20 && !embedsIpv4(octets);
  }

  /** 6to4 and Teredo reach IPv4 addresses of any kind. */
  private static boolean embedsIpv4(byte[] octets) {
    boolean sixToFour = (octets[0] & 0xff) == 0x20 && (octets[1] & 0xff) == 0x02;
    boolean teredo =
        (octets[0] & 0xff) == 0x20 && octets[1] == 0x01 && octets[2] == 0 && octets[3] == 0;
    return sixToFour || teredo;
  }
}
