package dimout.app.config;

import java.net.InetSocketAddress;

/**
 * {@code [bmp]}: where routers report to (RFC 7854).
 *
 * @param listen address and port
 */
public record BmpSettings(InetSocketAddress listen) {
  static BmpSettings of(Section section) {
    String listen = section.text("listen", "127.0.0.1:11019");
    int colon = listen.lastIndexOf(':');
    String host = colon < 0 ? "" : listen.substring(0, colon).replaceAll("^\\[|]$", "");
    int port = port(listen.substring(colon + 1));
    if (host.isEmpty() || port < 0) {
      throw section.wrong("listen", "must be an address and a port, such as 0.0.0.0:11019");
    }
    section.nothingElse();
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw section.wrong("listen", "has a host that nobody knows: " + host);
    }
    return new BmpSettings(address);
  }

  private static int port(String text) {
    return text.matches("\\d{1,5}") && Integer.parseInt(text) < 65_536
        ? Integer.parseInt(text)
        : -1;
  }
}
