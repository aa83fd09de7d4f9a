package dimout.app.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** One answer that was made: its headers and its body, ready to be sent in each form. */
final class Held {
  /** Smaller bodies hardly become smaller. */
  private static final int SMALLEST_PACKED = 512;

  /** Larger bodies are held packed only: most of them are asked for once. */
  private static final int LARGEST_PLAIN = 16 << 10;

  /** Takes half the time of the usual level, for a few percent more bytes. */
  private static final int LEVEL = 4;

  private static final Pattern TEXT =
      Pattern.compile("text/.*|application/.*(json|xml).*|image/svg.*");

  private final String snapshot;
  private final String endpoint;
  private final String tag;
  private final Map<String, String> headers;
  private final byte @Nullable [] plain;
  private final byte @Nullable [] packed;
  private final HttpFields asPlain;
  private final HttpFields asPacked;
  private final HttpFields unchanged;

  /**
   * @param snapshot that it is made from
   * @param endpoint that made it, for the metrics
   */
  Held(String snapshot, String endpoint, Map<String, String> headers, byte[] body) {
    this.snapshot = snapshot;
    this.endpoint = endpoint;
    this.headers = Map.copyOf(headers);
    this.tag = headers.getOrDefault("ETag", "").replace("W/", "");
    String type = headers.getOrDefault("Content-Type", "");
    boolean pack = body.length >= SMALLEST_PACKED && TEXT.matcher(type).matches();
    byte[] small = pack ? gzip(body) : null;
    this.packed = small;
    this.plain = pack && body.length > LARGEST_PLAIN ? null : body;
    this.asPlain = fields(body.length, false);
    this.asPacked = small == null ? asPlain : fields(small.length, true);
    this.unchanged = unchanged();
  }

  private HttpFields fields(int length, boolean gzip) {
    HttpFields.Mutable fields = HttpFields.build();
    headers.forEach((name, value) -> fields.add(new HttpField(name, value)));
    fields.put(HttpHeader.CONTENT_LENGTH, length);
    if (gzip) {
      fields.put(HttpHeader.CONTENT_ENCODING, "gzip");
    }
    return fields.asImmutable();
  }

  /** What a page may do was said with the page; said again here, it would replace that. */
  private HttpFields unchanged() {
    HttpFields.Mutable fields = HttpFields.build();
    headers.forEach((name, value) -> {
      if (!name.startsWith("Content-")) {
        fields.add(new HttpField(name, value));
      }
    });
    return fields.asImmutable();
  }

  String snapshot() {
    return snapshot;
  }

  /** Its validator, in quotes. */
  String tag() {
    return tag;
  }

  String endpoint() {
    return endpoint;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Whether there is a body in gzip. */
  boolean isPacked() {
    return packed != null;
  }

  /** The headers beside {@link #body}. */
  HttpFields fields(boolean gzip) {
    return gzip ? asPacked : asPlain;
  }

  /** The headers for who has the answer already. */
  HttpFields fieldsOfUnchanged() {
    return unchanged;
  }

  /**
   * The body.
   *
   * @param gzip whether gzip is taken; it may be plain all the same
   */
  byte[] body(boolean gzip) {
    byte[] small = packed;
    if (gzip && small != null) {
      return small;
    }
    byte[] whole = plain;
    return whole != null ? whole : gunzip(Objects.requireNonNull(small));
  }

  /** Bytes that it takes. */
  long size() {
    return (plain == null ? 0L : plain.length) + (packed == null ? 0L : packed.length);
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (GZIPOutputStream out = new Packing(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static final class Packing extends GZIPOutputStream {
    Packing(ByteArrayOutputStream out) throws IOException {
      super(out, 8 << 10);
      def.setLevel(LEVEL);
    }
  }

  private static byte[] gunzip(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 8 << 10)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
