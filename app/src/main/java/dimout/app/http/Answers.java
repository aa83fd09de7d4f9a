package dimout.app.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What every answer says of itself: how it may be used, and of which snapshot it is. A reader who
 * has the answer of this snapshot already is told so (304).
 */
final class Answers {
  private static final Set<String> ALWAYS_NEW = Set.of("/metrics", "/healthz", "/readyz");

  private static final String SNAPSHOT = "dimout.snapshot";

  private final PackedAnswers packed = new PackedAnswers();
  private final Supplier<String> snapshot;
  private final String contentPolicy;

  Answers(Supplier<String> snapshot, String contentPolicy) {
    this.snapshot = snapshot;
    this.contentPolicy = contentPolicy;
  }

  void begin(Context context) {
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Content-Security-Policy", contentPolicy);
    context.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!context.path().startsWith("/embed/")) {
      context.header("X-Frame-Options", "DENY");
    }
    if (context.path().startsWith("/api/") || context.path().startsWith("/v2/")) {
      crossOrigin(context);
    }
    if (isOfSnapshot(context)) {
      validate(context);
    } else {
      context.header("Cache-Control", "no-store");
    }
  }

  private static void crossOrigin(Context context) {
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
    if (context.method().equals(HandlerType.OPTIONS)) {
      context.header("Access-Control-Allow-Methods", "GET, POST");
      context.header(
          "Access-Control-Allow-Headers", "Authorization, Content-Type, If-None-Match, *");
      context.header("Access-Control-Max-Age", "3600");
      context.status(204).skipRemainingHandlers();
    }
  }

  private void validate(Context context) {
    String current = snapshot.get();
    context.attribute(SNAPSHOT, current);
    String tag = "W/\"" + current + "\"";
    context.header("ETag", tag);
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept, Accept-Encoding, Accept-Language, Cookie");
    String known = context.header("If-None-Match");
    if (known != null && (known.equals("*") || known.contains(tag))) {
      context.status(304).skipRemainingHandlers();
    } else if (takesGzip(context) && packed.answer(context, current)) {
      context.skipRemainingHandlers();
    }
  }

  private static boolean takesGzip(Context context) {
    return String.valueOf(context.header("Accept-Encoding")).contains("gzip");
  }

  private static boolean isOfSnapshot(Context context) {
    boolean reads =
        context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    return reads && !ALWAYS_NEW.contains(context.path()) && !context.path().endsWith("/live");
  }

  void end(Context context) {
    if (context.statusCode() >= 400) {
      context.res().setHeader("ETag", null);
      return;
    }
    String made = context.attribute(SNAPSHOT);
    if (made != null && context.statusCode() == 200 && takesGzip(context)) {
      packed.pack(context, made);
    }
  }
}
