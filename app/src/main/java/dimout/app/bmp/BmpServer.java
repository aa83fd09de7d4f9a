package dimout.app.bmp;

import dimout.app.error.UserError;
import dimout.wire.bmp.BmpToMrt;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
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
     * @param router its name for as long as its session lasts, and no other session's meanwhile:
     *     its own, else its address
     * @param record a whole BGP4MP_ET record
     */
    void record(String router, byte[] record) throws InterruptedException;

    /** A router's session is over; all its peers have been said to be missing. */
    default void ended(String router) throws InterruptedException {}
  }

  /**
   * A router that is connected, or was.
   *
   * @param lastSeen epoch milliseconds
   */
  public record Session(
      String router, boolean connected, BmpToMrt.Counts counts, long lastSeen, String ended) {}

  /** How long a router may take for its first message, and for each one that it has begun. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final int MOST_SESSIONS = 4096;

  /** So that no single machine keeps all others out. */
  private static final int MOST_OF_ONE_MACHINE = 1024;

  private static final int MOST_REMEMBERED = 8192;

  private final ServerSocket listener;
  private final Records records;
  private final Duration patience;
  private final Semaphore room = new Semaphore(MOST_SESSIONS);
  private final Map<String, BmpSession> sessions = new ConcurrentHashMap<>();
  private final Map<String, BmpSession> names = new ConcurrentHashMap<>();
  private final Thread accepting;

  /**
   * Begins to listen.
   *
   * @throws UserError when the address cannot be listened on
   */
  public BmpServer(InetSocketAddress address, Records records) {
    this(address, records, PATIENCE);
  }

  BmpServer(InetSocketAddress address, Records records, Duration patience) {
    this.records = records;
    this.patience = patience;
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
    Map<String, Session> all = new TreeMap<>();
    sessions.forEach((address, session) -> all.put(address, session.told()));
    return all;
  }

  Records records() {
    return records;
  }

  Duration patience() {
    return patience;
  }

  /** Gives a session its name: the one that it wants, unless another session has it. */
  String name(BmpSession session, String wanted) {
    BmpSession holder = names.putIfAbsent(wanted, session);
    return holder == null || holder == session ? wanted : wanted + "@" + session.remote();
  }

  /** A session needs its name no more. */
  void release(BmpSession session) {
    names.values().remove(session);
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

  private void begin(Socket socket) throws IOException {
    if (ofOneMachine(socket.getInetAddress()) >= MOST_OF_ONE_MACHINE) {
      socket.close();
      room.release();
      return;
    }
    if (sessions.size() >= MOST_REMEMBERED) {
      sessions.values().removeIf(old -> !old.connected());
    }
    BmpSession session = new BmpSession(socket, this);
    sessions.put(session.remote(), session);
    Thread.ofVirtual()
        .name("bmp-" + session.remote())
        .start(() -> {
          try {
            session.run();
          } finally {
            room.release();
          }
        });
  }

  private long ofOneMachine(InetAddress machine) {
    return sessions.values().stream().filter(each -> each.isOf(machine)).count();
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
