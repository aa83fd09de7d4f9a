package dimout.app.archive;

import dimout.app.error.NetworkWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One file's way from a server into the cache. What was fetched before a break is kept beside it,
 * and only the rest is asked for again (RFC 9110, 13.1.5 and 14), as long as the server says that
 * it is still the same file.
 */
final class Download {
  private static final long LARGEST = 8L << 30;
  private static final int MOST_ATTEMPTS = 20;

  /** Bytes a second below which a connection that is no more young is given up. */
  private static final long SLOWEST = 1000;

  /**
   * How patiently.
   *
   * @param attempts without a single new byte, after which it is given up
   * @param pause before the second attempt; it doubles
   * @param silence after which a connection that brings nothing is given up
   */
  record Patience(int attempts, Duration pause, Duration silence) {
    static Patience usual() {
      return new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(30));
    }
  }

  private final HttpClient http;
  private final String agent;
  private final Patience patience;
  private final URI address;
  private URI at;
  private final Path target;
  private final Path part;
  private final Path tag;
  private final LongConsumer received;
  private volatile long lastByte;
  private final AtomicLong written = new AtomicLong();
  private volatile @Nullable FileChannel open;

  /**
   * @param received hears of the bytes as they come
   */
  Download(
      HttpClient http,
      String agent,
      Patience patience,
      URI address,
      Path target,
      LongConsumer received) {
    this.http = http;
    this.agent = agent;
    this.patience = patience;
    this.address = address;
    this.at = address;
    this.target = target;
    this.received = received;
    part = target.resolveSibling(target.getFileName() + ".part");
    tag = target.resolveSibling(target.getFileName() + ".tag");
  }

  /**
   * Fetches it; returns when it is whole.
   *
   * @throws Unavailable when that cannot be done
   */
  void run() throws InterruptedException {
    String why = "";
    int vain = 0;
    for (int attempt = 0; attempt < MOST_ATTEMPTS && vain < patience.attempts(); attempt++) {
      if (vain > 0) {
        Thread.sleep(patience.pause().multipliedBy(1L << Math.min(vain - 1, 6)));
      }
      long before = size(part);
      try {
        Files.createDirectories(target.toAbsolutePath().getParent());
        if (attempt()) {
          return;
        }
      } catch (IOException e) {
        why = NetworkWords.of(address, e);
        vain = size(part) > before ? 1 : vain + 1;
      }
    }
    throw new Unavailable(address + ": " + why, false);
  }

  /** Whether it is whole; not so where the server says that it is elsewhere. */
  private boolean attempt() throws IOException, InterruptedException {
    long have = size(part);
    String known = have > 0 && Files.exists(tag) ? Files.readString(tag) : "";
    HttpRequest.Builder request = HttpRequest.newBuilder(at).header("User-Agent", agent);
    if (!known.isEmpty()) {
      request.header("Range", "bytes=" + have + "-").header("If-Range", known);
    }
    lastByte = System.nanoTime();
    HttpResponse<Void> response = send(request.build(), known.isEmpty() ? 0 : have);
    switch (response.statusCode()) {
      case 301, 302, 303, 307, 308 -> at = Redirect.followed(address, at, response.headers());
      case 200, 206 -> finish(response, response.statusCode() == 206 ? have : 0);
      case 404, 410 -> throw new Unavailable(address + ": the archive has no such file", true);
      case 401, 403, 451 ->
          throw new Unavailable(
              address + ": the archive refuses it (" + response.statusCode() + ")", false);
      case 416 -> {
        Files.deleteIfExists(part);
        throw new IOException("the part that was there does not fit; it is fetched anew");
      }
      default -> throw new IOException("the archive answers " + response.statusCode());
    }
    return response.statusCode() < 300;
  }

  private HttpResponse<Void> send(HttpRequest request, long have)
      throws IOException, InterruptedException {
    CompletableFuture<HttpResponse<Void>> future = http.sendAsync(request, body(have));
    long begun = System.nanoTime();
    written.set(0);
    try {
      while (true) {
        try {
          return future.get(200, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
          long now = System.nanoTime();
          if (now - lastByte > patience.silence().toNanos()) {
            throw new IOException(
                "nothing came for " + patience.silence().toSeconds() + " s: the archive is slow",
                e);
          }
          long seconds = TimeUnit.NANOSECONDS.toSeconds(now - begun);
          if (now - begun > 2 * patience.silence().toNanos() && written.get() < seconds * SLOWEST) {
            throw new IOException(
                written.get() + " bytes came in " + seconds + " s: the archive is too slow", e);
          }
        }
      }
    } catch (ExecutionException e) {
      throw failure(e);
    } finally {
      future.cancel(true);
      FileChannel out = open;
      if (out != null) {
        out.close();
      }
    }
  }

  /** What failed, without what was put around it on the way here. */
  private static IOException failure(ExecutionException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof UncheckedIOException && cause.getCause() instanceof IOException ours) {
        return ours;
      }
    }
    return e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
  }

  /** Writes a good answer's bytes behind those that are there; passes over those of any other. */
  private BodyHandler<Void> body(long have) {
    return info -> {
      boolean more = info.statusCode() == 206;
      if (info.statusCode() != 200 && !more) {
        return BodySubscribers.discarding();
      }
      try {
        FileChannel out = more ? behind(have, info.headers()) : emptied();
        open = out;
        // Only now: a label beside bytes of another file would have them taken for its beginning.
        Files.writeString(tag, label(info.headers()));
        return BodySubscribers.ofByteArrayConsumer(chunk -> write(out, chunk.orElse(null)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private FileChannel behind(long have, HttpHeaders headers) throws IOException {
    String range = headers.firstValue("Content-Range").orElse("");
    if (!range.startsWith("bytes " + have + "-")) {
      Files.deleteIfExists(part);
      throw new IOException("the archive sends another part than was asked for: '" + range + "'");
    }
    return FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
  }

  private FileChannel emptied() throws IOException {
    return FileChannel.open(
        part,
        StandardOpenOption.WRITE,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static String label(HttpHeaders headers) {
    return headers
        .firstValue("ETag")
        .filter(value -> !value.startsWith("W/"))
        .or(() -> headers.firstValue("Last-Modified"))
        .orElse("");
  }

  private void write(FileChannel out, byte @Nullable [] chunk) {
    try {
      if (chunk == null) {
        out.close();
        return;
      }
      lastByte = System.nanoTime();
      written.addAndGet(chunk.length);
      if (out.position() + chunk.length > LARGEST) {
        throw new IOException("it is longer than " + LARGEST + " bytes");
      }
      ByteBuffer bytes = ByteBuffer.wrap(chunk);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      received.accept(chunk.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish(HttpResponse<Void> response, long before) throws IOException {
    long told = response.headers().firstValueAsLong("Content-Length").orElse(-1);
    long size = size(part);
    if (told >= 0 && size != before + told) {
      throw new IOException("it broke off: " + size + " bytes of " + (before + told) + " came");
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    Files.deleteIfExists(tag);
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
