package dimout.app.probe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sockets of both families, and whether our own link works in each. Anchors of one family speak
 * for the other where that has none.
 */
final class Sockets implements AutoCloseable {
  /** Token space of anchors, which no block uses. */
  private static final long ANCHOR = 1L << 63;

  private final @Nullable EchoSocket v4;
  private final @Nullable EchoSocket v6;
  private final LinkTest link4;
  private final LinkTest link6;

  Sockets(
      @Nullable EchoSocket v4, @Nullable EchoSocket v6, List<Address> anchors, int timeoutMillis) {
    this.v4 = v4;
    this.v6 = v6;
    link4 = new LinkTest(anchors.stream().filter(Address::isV4).toList(), timeoutMillis);
    link6 =
        new LinkTest(anchors.stream().filter(address -> !address.isV4()).toList(), timeoutMillis);
  }

  /** How it asks and why so, a sentence for each family. */
  String how() {
    return Stream.of(Optional.ofNullable(v4), Optional.ofNullable(v6))
        .flatMap(Optional::stream)
        .map(EchoSocket::how)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Asks one address; false when there is no room for it now. */
  boolean send(Address address, long token) {
    EchoSocket socket = address.isV4() ? v4 : v6;
    return socket == null || socket.send(address, token);
  }

  /** Asks those that wait to be asked together. */
  void flush() {
    if (v4 != null) {
      v4.flush();
    }
    if (v6 != null) {
      v6.flush();
    }
  }

  /** Asks the next anchor of each family, when it is time. */
  void askAnchors(long now) {
    askAnchor(v4, link4, now);
    askAnchor(v6, link6, now);
  }

  private static void askAnchor(@Nullable EchoSocket socket, LinkTest link, long now) {
    if (socket != null && link.due(now) && socket.send(link.nextAnchor(), ANCHOR)) {
      link.sent(now);
    }
  }

  /** Hands over the answers that have come. */
  void receive(EchoSocket.Answers answers) {
    receive(v4, link4, answers);
    receive(v6, link6, answers);
  }

  private static void receive(
      @Nullable EchoSocket socket, LinkTest link, EchoSocket.Answers answers) {
    if (socket != null) {
      socket.receive((token, sent) -> {
        if (token == ANCHOR) {
          link.answered(sent);
        } else {
          answers.answered(token, sent);
        }
      });
    }
  }

  /** Whether an answer to something sent then could have reached us. True without anchors. */
  boolean linkWorked(boolean toV4, long sentNanos) {
    LinkTest own = toV4 ? link4 : link6;
    LinkTest other = toV4 ? link6 : link4;
    return (own.hasAnchors() ? own : other).worked(sentNanos);
  }

  /** Waits until something has come, at most this long; 0: not at all. */
  void await(int millis) {
    EchoSocket busier = v4 != null ? v4 : v6;
    if (millis > 0 && busier != null) {
      busier.await(millis);
    }
  }

  @Override
  public void close() {
    if (v4 != null) {
      v4.close();
    }
    if (v6 != null) {
      v6.close();
    }
  }
}
