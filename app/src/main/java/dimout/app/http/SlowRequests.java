package dimout.app.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;

/**
 * Ends connections that send a request bit by bit. The idle timeout alone does not: one byte now
 * and then keeps a connection alive, and enough of them would take all that there may be.
 */
final class SlowRequests implements Connection.Listener, AutoCloseable {
  private static final long SLOWEST_BODY = 1_000;
  private static final int BODY_PATIENCE = 5;

  /** A connection when it last was without a request, or when its request's head had come. */
  private record Rest(long requests, long bytes, long at) {}

  private final Map<Connection, Rest> connections = new ConcurrentHashMap<>();
  private final Duration patience;
  private final Thread thread;

  /**
   * @param patience how long the head of a request may take; after five times that, a body must
   *     have come at 1,000 bytes a second
   */
  SlowRequests(Duration patience) {
    this.patience = patience;
    this.thread = Thread.ofPlatform().daemon().name("slow-requests").start(this::run);
  }

  @Override
  public void onOpened(Connection connection) {
    connections.put(connection, new Rest(0, 0, System.nanoTime()));
  }

  @Override
  public void onClosed(Connection connection) {
    connections.remove(connection);
  }

  private void run() {
    try {
      while (true) {
        Thread.sleep(patience.dividedBy(4));
        long now = System.nanoTime();
        connections.replaceAll((connection, before) -> look(connection, before, now));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Rest look(Connection connection, Rest before, long now) {
    long requests = connection.getMessagesIn();
    long bytes = connection.getBytesIn() - before.bytes();
    boolean underWay = requests > connection.getMessagesOut();
    if (requests != before.requests() || (!underWay && bytes == 0)) {
      return new Rest(requests, connection.getBytesIn(), now);
    }
    long nanos = now - before.at();
    boolean slow =
        underWay
            ? bytes > 0
                && nanos > BODY_PATIENCE * patience.toNanos()
                && bytes < nanos / 1e9 * SLOWEST_BODY
            : nanos > patience.toNanos();
    if (slow) {
      connection.getEndPoint().close();
    }
    return before;
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
