package dimout.app.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks by opening a TCP connection, where ICMP is not allowed: a host that accepts or refuses is
 * there. Costs more than an echo, and asks a service that nobody offered: the last resort.
 */
final class TcpSocket implements EchoSocket {
  private static final int MOST_OPEN = 4000;

  private record Attempt(long token, long sentNanos, SocketChannel channel) {}

  private final Selector selector;
  private final int port;
  private final long timeoutNanos;
  private final ArrayDeque<Attempt> attempts = new ArrayDeque<>();
  private final Map<Long, Long> refusedAtOnce = new HashMap<>();

  TcpSocket(int port, int timeoutMillis) {
    this.port = port;
    this.timeoutNanos = timeoutMillis * 1_000_000L;
    try {
      selector = Selector.open();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String how() {
    return "TCP connections to port "
        + port
        + ", where one that is refused counts as answered; neither ICMP datagram sockets nor raw"
        + " ones are allowed here: widen net.ipv4.ping_group_range, or grant CAP_NET_RAW";
  }

  @Override
  public boolean send(Address address, long token) {
    forgetOld();
    if (attempts.size() >= MOST_OPEN) {
      return false;
    }
    long now = System.nanoTime();
    SocketChannel channel = channel();
    if (channel == null) {
      return false;
    }
    try {
      channel.configureBlocking(false);
      Attempt attempt = new Attempt(token, now, channel);
      attempts.add(attempt);
      channel.register(selector, SelectionKey.OP_CONNECT, attempt);
      if (channel.connect(socketAddress(address))) {
        refusedAtOnce.put(token, now);
      }
    } catch (java.net.ConnectException e) {
      refusedAtOnce.put(token, now);
    } catch (IOException e) {
      return true; // unreachable: an unanswered probe
    }
    return true;
  }

  /** Null when there are no more file descriptors now. */
  private static @Nullable SocketChannel channel() {
    try {
      return SocketChannel.open();
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public void flush() {
    // Each is asked at once.
  }

  private InetSocketAddress socketAddress(Address address) throws IOException {
    byte[] bytes =
        address.isV4()
            ? ByteBuffer.allocate(4).putInt(address.v4()).array()
            : ByteBuffer.allocate(16).putLong(address.high()).putLong(address.low()).array();
    return new InetSocketAddress(InetAddress.getByAddress(bytes), port);
  }

  private void forgetOld() {
    long oldest = System.nanoTime() - timeoutNanos;
    while (!attempts.isEmpty() && attempts.peek().sentNanos() - oldest < 0) {
      close(attempts.remove().channel());
    }
  }

  @Override
  public void receive(Answers answers) {
    refusedAtOnce.forEach(answers::answered);
    refusedAtOnce.clear();
    try {
      selector.selectNow(key -> finish(key, answers));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void finish(SelectionKey key, Answers answers) {
    Attempt attempt = (Attempt) key.attachment();
    try {
      attempt.channel().finishConnect();
      answers.answered(attempt.token(), attempt.sentNanos());
    } catch (java.net.ConnectException e) {
      answers.answered(attempt.token(), attempt.sentNanos()); // refused: somebody is there
    } catch (IOException e) {
      // No route, or timed out: no answer.
    }
    close(attempt.channel());
  }

  private static void close(SocketChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      // Nothing was written to it, so nothing is lost.
    }
  }

  @Override
  public void await(int millis) {
    try {
      selector.select(millis);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    attempts.forEach(attempt -> close(attempt.channel()));
    attempts.clear();
    try {
      selector.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
