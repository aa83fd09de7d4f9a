package dimout.app.bmp;

import dimout.wire.bmp.BmpMessage;
import dimout.wire.bmp.BmpReader;
import dimout.wire.bmp.BmpToMrt;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Objects;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/** One router's connection, from its first byte to the moment its peers are missing. */
final class BmpSession implements Runnable {
  /** Room for nearly all messages; thousands of routers have one each. */
  private static final int BUFFER = 1 << 13;

  private static final long MICROS = 1000;
  private static final int FOR_EVER = 0;

  private final Socket socket;
  private final String remote;
  private final BmpServer server;
  private final BmpToMrt translation;
  private long lastSeen = System.currentTimeMillis();
  private volatile boolean connected = true;
  private String ended = "";
  private boolean stopped;
  private @Nullable String name;
  private volatile BmpServer.Session told;

  BmpSession(Socket socket, BmpServer server) {
    this.socket = socket;
    this.remote = socket.getRemoteSocketAddress().toString().replaceFirst("^/", "");
    this.server = server;
    this.translation = new BmpToMrt(this::hand);
    this.told = tell();
  }

  /** A consumer that was told to stop; the session ends with it. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** The router's address and port. */
  String remote() {
    return remote;
  }

  boolean connected() {
    return connected;
  }

  boolean isOf(InetAddress machine) {
    return connected && machine.equals(socket.getInetAddress());
  }

  /** How it was after its last message. */
  BmpServer.Session told() {
    return told;
  }

  private BmpServer.Session tell() {
    String router = Objects.requireNonNullElseGet(name, this::ownName);
    return new BmpServer.Session(router, connected, translation.counts(), lastSeen, ended);
  }

  private String ownName() {
    return Objects.requireNonNullElse(translation.systemName(), remote);
  }

  @Override
  public void run() {
    try (socket) {
      endWhenSilentlyGone();
      read(new BufferedInputStream(socket.getInputStream(), BUFFER));
    } catch (EOFException e) {
      ended = "it closed the connection within a message";
    } catch (SocketTimeoutException e) {
      ended = "it took too long over a message; disconnected";
    } catch (IOException e) {
      ended = String.valueOf(e.getMessage());
    } catch (Stopped e) {
      ended = "stopped";
    } finally {
      end();
    }
  }

  /** BMP has no keepalives: without TCP's own, a router that lost power would be up for ever. */
  private void endWhenSilentlyGone() throws IOException {
    socket.setKeepAlive(true);
    if (socket.supportedOptions().contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
      socket.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, 60);
      socket.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, 15);
      socket.setOption(ExtendedSocketOptions.TCP_KEEPCOUNT, 4);
    }
  }

  private void read(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    socket.setSoTimeout((int) server.patience().toMillis()); // for the first message
    while (!translation.ended()) {
      int first = in.read();
      if (first < 0) {
        ended = "it closed the connection";
        return;
      }
      long deadline = System.nanoTime() + server.patience().toNanos();
      buffer[0] = (byte) first;
      fill(in, buffer, 1, BmpMessage.HEADER, deadline);
      int length = BmpReader.length(buffer, 0);
      if (length < 0) {
        ended = "it does not speak BMP version 3, or a length is absurd; disconnected";
        return;
      }
      take(message(in, buffer, length, deadline), length);
      socket.setSoTimeout(FOR_EVER); // between messages a router may be silent
    }
    ended = "it took its leave";
  }

  /** A long message's bytes get room as they come, whatever length was announced. */
  private byte[] message(InputStream in, byte[] buffer, int length, long deadline)
      throws IOException {
    byte[] message = buffer;
    int have = BmpMessage.HEADER;
    while (have < length) {
      if (have == message.length) {
        message = Arrays.copyOf(message, Math.min(length, 2 * have));
      }
      int to = Math.min(length, message.length);
      fill(in, message, have, to, deadline);
      have = to;
    }
    return message;
  }

  private void fill(InputStream in, byte[] bytes, int from, int to, long deadline)
      throws IOException {
    for (int at = from; at < to; ) {
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (in.available() == 0) {
        socket.setSoTimeout((int) Math.max(1, left));
      }
      int more = in.read(bytes, at, to - at);
      if (more < 0) {
        throw new EOFException();
      }
      at += more;
    }
  }

  private void take(byte[] message, int length) {
    lastSeen = System.currentTimeMillis();
    translation.message(message, 0, length, lastSeen * MICROS);
    told = tell();
  }

  /** What it is called in the tables stays the same until its end, whatever it says later. */
  private void hand(byte[] record) {
    String router = name;
    if (router == null) {
      router = server.name(this, ownName());
      name = router;
    }
    try {
      server.records().record(router, record);
    } catch (InterruptedException e) {
      stopped = true;
      throw new Stopped();
    }
  }

  /** Its peers are missing from now on. */
  private void end() {
    connected = false;
    told = tell();
    try {
      String router = name;
      if (!stopped && router != null) {
        translation.lost(System.currentTimeMillis() * MICROS);
        server.records().ended(router);
      }
    } catch (Stopped | InterruptedException e) {
      Thread.currentThread().interrupt(); // whoever took records is gone, and knows
    } finally {
      server.release(this);
    }
  }

  void close() {
    try {
      socket.close();
    } catch (IOException e) {
      // The connection is gone, which is all that was wanted.
    }
  }
}
