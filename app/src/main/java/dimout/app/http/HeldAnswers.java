package dimout.app.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the present snapshot, made and packed once: many readers ask for the same. Those that
 * nobody asked for longest are let go when all hold more than a bound.
 */
final class HeldAnswers {
  private static final int SMALLEST = 512;
  private static final int LARGEST = 4 << 20;

  /**
   * One answer.
   *
   * @param snapshot that it is made from
   * @param endpoint that made it, for the metrics
   * @param packed whether the body is in gzip
   */
  record Held(
      String snapshot, String endpoint, Map<String, String> headers, byte[] body, boolean packed) {
    /** Packs the body where that is worth it. */
    static Held of(String snapshot, String endpoint, Map<String, String> headers, byte[] plain) {
      String type = headers.getOrDefault("Content-Type", "");
      boolean packed =
          plain.length >= SMALLEST
              && type.matches("text/.*|application/.*(json|xml).*|image/svg.*");
      return new Held(snapshot, endpoint, headers, packed ? gzip(plain) : plain, packed);
    }

    byte[] plain() {
      return packed ? gunzip(body) : body;
    }
  }

  private final long most;
  private final Map<String, Held> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  /**
   * @param most bytes that are held
   */
  HeldAnswers(long most) {
    this.most = most;
  }

  synchronized @Nullable Held find(String key, String snapshot) {
    Held found = answers.get(key);
    return found != null && found.snapshot().equals(snapshot) ? found : null;
  }

  synchronized void hold(String key, Held answer) {
    if (answer.body().length > LARGEST) {
      return;
    }
    Held before = answers.put(key, answer);
    held += size(key, answer) - (before == null ? 0 : size(key, before));
    var oldest = answers.entrySet().iterator();
    while (held > most && oldest.hasNext()) {
      Map.Entry<String, Held> each = oldest.next();
      held -= size(each.getKey(), each.getValue());
      oldest.remove();
    }
  }

  /** Bytes held now. */
  synchronized long size() {
    return held;
  }

  /** Keys count too: they are the askers' own words. The rest is a guess at headers and nodes. */
  private static long size(String key, Held answer) {
    return 2L * key.length() + answer.body().length + 1_500;
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] gunzip(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
