package dimout.app.bmp;

import dimout.app.error.UserError;
import dimout.wire.bmp.BmpToMrt;
import dimout.wire.bmp.BmpView;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Listens for routers (RFC 7854) and hands their routes over as MRT records. A session is one
 * virtual thread; a slow consumer slows the router's TCP connection, and so loses nothing.
 */
public final class BmpServer implements AutoCloseable {
  /** Where records go; called by many threads, one of them a router. */
  public interface Records {
    /**
     * Takes one record; may wait.
     *
     * @param router its own name, or its address while it has not said one
     * @param record a whole BGP4MP_ET record
     */
    void record(String router, BmpView view, byte[] record) throws InterruptedException;
  }

  /**
   * A router that is connected, or was.
   *
   * @param lastSeen epoch milliseconds
   */
  public record Session(
      String router, boolean connected, BmpToMrt.Counts counts, long lastSeen, String ended) {}

  private static final int MOST_SESSIONS = 4096;
  private static final int MOST_REMEMBERED = 8192;

  private final ServerSocket listener;
  private final Records records;
  private final Semaphore room = new Semaphore(MOST_SESSIONS);
  private final Map<String, BmpSession> sessions = new ConcurrentHashMap<>();
  private final Thread accepting;

  /**
   * Begins to listen.
   *
   * @throws UserError when the address cannot be listened on
   */
  public BmpServer(InetSocketAddress address, Records records) {
    this.records = records;
    try {
      listener = new ServerSocket();
      listener.setReuseAddress(true);
      listener.bind(address, 1024);
    } catch (IOException e) {
      throw UserError.usage("bmp: " + address + " cannot be listened on: " + e.getMessage(), e);
    }
    accepting = Thread.ofVirtual().name("bmp-accept").start(this::accept);
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** The sessions, by remote address and port. */
  public Map<String, Session> sessions() {
    Map<String, Session> all = new java.util.TreeMap<>();
    sessions.forEach((address, session) -> all.put(address, session.told()));
    return all;
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        room.acquire();
        begin(listener.accept());
      } catch (IOException e) {
        room.release(); // closed, or one connection that failed before it began
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void begin(Socket socket) {
    String remote = socket.getRemoteSocketAddress().toString().replaceFirst("^/", "");
    if (sessions.size() >= MOST_REMEMBERED) {
      sessions.values().removeIf(old -> !old.told().connected());
    }
    BmpSession session = new BmpSession(socket, remote, records);
    sessions.put(remote, session);
    Thread.ofVirtual()
        .name("bmp-" + remote)
        .start(() -> {
          try {
            session.run();
          } finally {
            room.release();
          }
        });
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      // It listens no more, which is all that was wanted.
    }
    accepting.interrupt();
    sessions.values().forEach(BmpSession::close);
  }
}
