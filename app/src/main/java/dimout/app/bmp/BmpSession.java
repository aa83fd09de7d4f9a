package dimout.app.bmp;

import dimout.wire.bmp.BmpMessage;
import dimout.wire.bmp.BmpReader;
import dimout.wire.bmp.BmpToMrt;
import dimout.wire.bmp.BmpView;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;

/** One router's connection, from its first byte to the moment its peers are missing. */
final class BmpSession implements Runnable {
  private static final int BUFFER = 1 << 16;
  private static final long MICROS = 1000;

  private final Socket socket;
  private final String remote;
  private final BmpServer.Records records;
  private final BmpToMrt translation;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile long lastSeen = System.currentTimeMillis();
  private volatile boolean connected = true;
  private volatile String ended = "";
  private volatile boolean stopped;

  BmpSession(Socket socket, String remote, BmpServer.Records records) {
    this.socket = socket;
    this.remote = remote;
    this.records = records;
    this.translation = new BmpToMrt(this::hand);
  }

  /** A consumer that was told to stop; the session ends with it. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  BmpServer.Session told() {
    lock.lock();
    try {
      return new BmpServer.Session(router(), connected, translation.counts(), lastSeen, ended);
    } finally {
      lock.unlock();
    }
  }

  private String router() {
    @Nullable String named = translation.systemName();
    return named == null ? remote : named;
  }

  @Override
  public void run() {
    try (socket) {
      endWhenSilentlyGone();
      read(new BufferedInputStream(socket.getInputStream(), BUFFER));
    } catch (EOFException e) {
      ended = "it closed the connection within a message";
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
    byte[] message = new byte[BUFFER];
    while (true) {
      int first = in.read();
      if (first < 0) {
        ended = "it closed the connection";
        return;
      }
      message[0] = (byte) first;
      fill(in, message, 1, BmpMessage.HEADER);
      int length = BmpReader.length(message, 0);
      if (length < 0) {
        ended = "it does not speak BMP version 3, or a length is absurd; disconnected";
        return;
      }
      message = length > message.length ? Arrays.copyOf(message, length) : message;
      fill(in, message, BmpMessage.HEADER, length);
      take(message, length);
    }
  }

  private void take(byte[] message, int length) {
    lock.lock();
    try {
      lastSeen = System.currentTimeMillis();
      translation.message(message, 0, length, lastSeen * MICROS);
    } finally {
      lock.unlock();
    }
  }

  private static void fill(InputStream in, byte[] bytes, int from, int to) throws IOException {
    if (in.readNBytes(bytes, from, to - from) < to - from) {
      throw new EOFException();
    }
  }

  private void hand(BmpView view, byte[] record) {
    try {
      records.record(router(), view, record);
    } catch (InterruptedException e) {
      stopped = true;
      throw new Stopped();
    }
  }

  /** Its peers are missing from now on. */
  private void end() {
    lock.lock();
    try {
      connected = false;
      if (!stopped) {
        translation.lost(System.currentTimeMillis() * MICROS);
      }
    } finally {
      lock.unlock();
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
