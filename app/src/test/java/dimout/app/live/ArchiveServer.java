package dimout.app.live;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** An archive on the loopback, laid out as the real ones, which misbehaves when it is told to. */
public final class ArchiveServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, byte[]> files = new ConcurrentSkipListMap<>();
  final List<String> requests = new CopyOnWriteArrayList<>();

  /** Paths whose answer breaks off in the middle, once each. */
  final Set<String> breaking = ConcurrentHashMap.newKeySet();

  /** Paths that are listed and absent. */
  final Set<String> absent = ConcurrentHashMap.newKeySet();

  public ArchiveServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void put(String path, byte[] content) {
    files.put(path, content);
  }

  public static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void send(HttpExchange exchange) throws IOException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    String range = exchange.getRequestHeaders().getFirst("Range");
    requests.add(path + (range == null ? "" : " " + range));
    byte[] content = path.endsWith("/") ? list(path) : files.get(path);
    if (content == null || absent.contains(path)) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    exchange.getResponseHeaders().set("ETag", "\"" + Arrays.hashCode(content) + "\"");
    int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
    int status = range == null ? 200 : 206;
    if (range != null) {
      String part = "bytes %d-%d/%d".formatted(from, content.length - 1, content.length);
      exchange.getResponseHeaders().set("Content-Range", part);
    }
    exchange.sendResponseHeaders(status, Math.max(1, content.length - from));
    int to = breaking.remove(path) ? (from + content.length) / 2 : content.length;
    exchange.getResponseBody().write(content, from, to - from);
    exchange.getResponseBody().flush();
    if (to < content.length) {
      Thread.sleep(500); // so that what was sent is there before the end is
    }
  }

  /** Takes files away whose path holds a word. */
  public void drop(String word) {
    files.keySet().removeIf(path -> path.contains(word));
  }

  private byte[] list(String folder) {
    StringBuilder page = new StringBuilder("<html><body><a href=\"../\">..</a>\n");
    for (String path : files.keySet()) {
      if (path.startsWith(folder)) {
        String name = path.substring(folder.length());
        page.append("<a href=\"").append(name).append("\">").append(name).append("</a>\n");
      }
    }
    return page.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
