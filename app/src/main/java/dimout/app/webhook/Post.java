package dimout.app.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST (HTTP/1.1) to an address that was looked up and judged before. A client that looks the
 * name up itself may be given another address than the one that was judged (DNS rebinding). Of the
 * answer the status alone is read: no redirect is followed.
 */
final class Post {
  private static final int LONGEST_LINE = 1_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})( .*)?");
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final URI url;
  private final byte[] request;

  Post(URI url, Map<String, String> headers, String body) {
    this.url = url;
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    StringBuilder head = new StringBuilder("POST ").append(target(url)).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    head.append("Content-Length: ").append(content.length).append("\r\n");
    head.append("Connection: close\r\n\r\n");
    byte[] start = head.toString().getBytes(StandardCharsets.US_ASCII);
    request = new byte[start.length + content.length];
    System.arraycopy(start, 0, request, 0, start.length);
    System.arraycopy(content, 0, request, start.length, content.length);
  }

  private static String target(URI url) {
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + '?' + url.getRawQuery();
  }

  /**
   * Sends it; the status of the answer.
   *
   * @throws IOException also when there is no answer within that time
   */
  int to(InetAddress address, Duration timeout) throws IOException {
    long end = System.nanoTime() + timeout.toNanos();
    boolean secure = "https".equals(url.getScheme());
    int port = url.getPort() >= 0 ? url.getPort() : secure ? HTTPS : HTTP;
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, port), left(end));
      plain.setSoTimeout(left(end));
      try (Socket socket = secure ? secured(plain, port) : plain) {
        OutputStream out = socket.getOutputStream();
        out.write(request);
        out.flush();
        return status(socket, end);
      }
    }
  }

  private Socket secured(Socket plain, int port) throws IOException {
    String host = Objects.requireNonNull(url.getHost());
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static int status(Socket socket, long end) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder line = new StringBuilder();
    int next = in.read();
    while (next >= 0 && next != '\n' && line.length() < LONGEST_LINE) {
      line.append((char) next);
      socket.setSoTimeout(left(end));
      next = in.read();
    }
    Matcher status = STATUS.matcher(line.toString().strip());
    if (!status.matches()) {
      throw new IOException("answered no HTTP");
    }
    return Integer.parseInt(status.group(1));
  }

  private static int left(long end) throws SocketTimeoutException {
    long millis = (end - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      throw new SocketTimeoutException("no answer in time");
    }
    return (int) millis;
  }
}
