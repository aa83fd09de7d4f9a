package dimout.app.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A client that says what no well-behaved one would. */
final class Raw {
  private Raw() {}

  /** A connection that has sent this much. */
  static Socket open(int port, String start) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream().write(start.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** Sends one letter after the other until the other side has had enough. */
  static void drip(Socket socket) throws InterruptedException {
    try {
      while (true) {
        socket.getOutputStream().write('y');
        Thread.sleep(20);
      }
    } catch (IOException closed) {
      // As it should be.
    }
  }

  /** The lines of the answer to a request that ends with these header lines. */
  static List<String> ask(int port, String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String whole = request + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(whole.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
          .lines()
          .toList();
    }
  }
}
