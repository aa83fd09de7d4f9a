package dimout.app.error;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Why a server could not be reached, in plain words, with what to do about it. */
public final class NetworkWords {
  private NetworkWords() {}

  /** One sentence without the address; the failure's own words where there are no better. */
  public static String of(URI address, Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String words = words(address, cause);
      if (words != null) {
        return words;
      }
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }

  private static @Nullable String words(URI address, Throwable cause) {
    String host = address.getHost();
    if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
      return "nobody knows the host " + host + ": check the address and this machine's DNS";
    }
    if (cause instanceof SSLException) {
      return "TLS failed ("
          + cause.getMessage()
          + "): check the address, this machine's clock, and its certificates";
    }
    if (cause instanceof NoRouteToHostException) {
      return "there is no way to " + host + ": check this machine's network and firewall";
    }
    if (cause instanceof HttpConnectTimeoutException || cause instanceof HttpTimeoutException) {
      return host + " does not answer: check the address and the firewall";
    }
    if (cause instanceof ConnectException) {
      // The client wraps what it met in one of these, without a message.
      String met = cause.getCause() == null ? null : words(address, cause.getCause());
      String port = address.getPort() < 0 ? "" : ", port " + address.getPort();
      return met != null ? met : "connection refused: nobody listens at " + host + port;
    }
    return null;
  }
}
