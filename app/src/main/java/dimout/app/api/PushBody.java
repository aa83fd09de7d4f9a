package dimout.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The body of a push, unpacked: CSV or JSON lines, plain or in gzip. */
final class PushBody {
  /** What says nothing of the content is taken too: clients send it unless told otherwise. */
  private static final Set<String> TYPES =
      Set.of(
          "",
          "text/csv",
          "text/plain",
          "application/csv",
          "application/json",
          "application/jsonl",
          "application/json-lines",
          "application/ndjson",
          "application/x-ndjson",
          "application/octet-stream",
          "application/x-www-form-urlencoded");

  private PushBody() {}

  /**
   * The bytes.
   *
   * @param most of them, unpacked
   * @throws UnsupportedMediaTypeResponse when they are of another type or packed otherwise
   * @throws ContentTooLargeResponse when there are more
   */
  static byte[] of(Context context, long most) {
    String type = word(context, "Content-Type");
    if (!TYPES.contains(type)) {
      throw new UnsupportedMediaTypeResponse(type + ": send text/csv or application/x-ndjson");
    }
    String coding = word(context, "Content-Encoding");
    byte[] body = context.bodyAsBytes();
    return switch (coding) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> unpacked(body, most);
      default -> throw new UnsupportedMediaTypeResponse(coding + ": send it plain or in gzip");
    };
  }

  private static String word(Context context, String header) {
    String value = Objects.requireNonNullElse(context.header(header), "");
    return value.replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
  }

  private static byte[] unpacked(byte[] body, long most) {
    int limit = (int) Math.min(most, Integer.MAX_VALUE - 16);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] plain = in.readNBytes(limit + 1);
      if (plain.length > limit) {
        throw new ContentTooLargeResponse("the body has more than " + limit + " bytes, unpacked");
      }
      return plain;
    } catch (IOException e) {
      throw new BadRequestResponse("the body is no gzip: " + e.getMessage());
    }
  }
}
