package dimout.app.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the present snapshot, packed once: many readers ask for the same. The oldest are let
 * go when they hold more than a bound.
 */
final class PackedAnswers {
  private static final int SMALLEST = 512;
  private static final long HELD = 32L << 20;
  private static final int LARGEST = 4 << 20;

  /** What an answer said of itself beyond what all say; the same answer says it again. */
  private static final List<String> KEPT =
      List.of(
          "Content-Type",
          "Content-Language",
          "Link",
          "Content-Disposition",
          "Content-Security-Policy",
          "Access-Control-Allow-Origin",
          "Cross-Origin-Resource-Policy",
          "Cross-Origin-Opener-Policy");

  private record Packed(Map<String, String> headers, byte[] bytes) {}

  private final Map<String, Packed> answers = new LinkedHashMap<>(16, 0.75f, true);
  private String snapshot = "";
  private long held;

  /** Answers from what is held; false when it is not. */
  boolean answer(Context context, String current) {
    Packed packed = find(key(context), current);
    if (packed == null) {
      return false;
    }
    packed.headers().forEach(context::header);
    send(context, packed.bytes());
    return true;
  }

  private static void send(Context context, byte[] bytes) {
    context.disableCompression();
    context.header("Content-Encoding", "gzip");
    context.result(bytes);
  }

  /** Packs the answer that was made, if it is worth it, and holds it. */
  void pack(Context context, String made) {
    InputStream body = context.resultInputStream();
    String type = String.valueOf(context.res().getContentType());
    if (body == null || !type.matches("text/.*|application/.*json.*|image/svg.*")) {
      return;
    }
    byte[] plain = bytes(body);
    if (plain.length < SMALLEST) {
      context.result(plain);
      return;
    }
    Map<String, String> headers = new TreeMap<>();
    for (String name : KEPT) {
      String value = context.res().getHeader(name);
      if (value != null) {
        headers.put(name, value);
      }
    }
    headers.put("Content-Type", type);
    byte[] packed = packed(plain);
    send(context, packed);
    if (packed.length <= LARGEST) {
      hold(key(context), new Packed(headers, packed), made);
    }
  }

  private synchronized @Nullable Packed find(String key, String current) {
    if (!snapshot.equals(current)) {
      answers.clear();
      held = 0;
      snapshot = current;
    }
    return answers.get(key);
  }

  private synchronized void hold(String key, Packed packed, String made) {
    if (!snapshot.equals(made)) {
      return;
    }
    Packed before = answers.put(key, packed);
    held += packed.bytes().length - (before == null ? 0 : before.bytes().length);
    var oldest = answers.entrySet().iterator();
    while (held > HELD && oldest.hasNext()) {
      held -= oldest.next().getValue().bytes().length;
      oldest.remove();
    }
  }

  private static String key(Context context) {
    return String.join(
        "\n",
        context.path(),
        String.valueOf(context.queryString()),
        String.valueOf(context.header("Accept")),
        String.valueOf(context.header("Accept-Language")),
        String.valueOf(context.header("Cookie")));
  }

  private static byte[] bytes(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
