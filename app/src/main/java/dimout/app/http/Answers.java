package dimout.app.http;

import dimout.app.http.Makings.Making;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What every answer says of itself: how it may be used, and of which snapshot it is. A reader who
 * has the answer of this snapshot already is told so (304); one that another reader asked for is
 * not made again.
 */
final class Answers {
  private static final String MAKING = "dimout.making";
  private static final String ENDPOINT = "dimout.endpoint";

  private final HeldAnswers answers;
  private final Makings makings = new Makings();
  private final String contentPolicy;

  Answers(HeldAnswers answers, String contentPolicy) {
    this.answers = answers;
    this.contentPolicy = contentPolicy;
  }

  void begin(Context context) {
    String path = context.path();
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Content-Security-Policy", contentPolicy);
    context.header("Permissions-Policy", "geolocation=(), camera=(), microphone=()");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    if (!path.startsWith("/embed/")) {
      context.header("X-Frame-Options", "DENY");
    }
    if (path.startsWith("/api/") || path.startsWith("/v2/")) {
      crossOrigin(context);
    }
    RateLimit refused = context.attribute(Front.REFUSED);
    if (refused != null) {
      throw refused.refusal();
    }
    Question question = context.attribute(Front.QUESTION);
    if (question == null) {
      context.header("Cache-Control", "no-store");
    } else {
      validate(context, question);
    }
  }

  private static void crossOrigin(Context context) {
    context.header("Access-Control-Allow-Origin", "*");
    context.header("Access-Control-Expose-Headers", "ETag, Link, Retry-After");
    if (context.method().equals(HandlerType.OPTIONS)) {
      context.header("Access-Control-Allow-Methods", "GET, HEAD, POST");
      context.header(
          "Access-Control-Allow-Headers",
          "Authorization, Content-Type, If-None-Match, Last-Event-ID, *");
      context.header("Access-Control-Max-Age", "3600");
      context.status(204).skipRemainingHandlers();
    }
  }

  private void validate(Context context, Question question) {
    context.header("ETag", "W/" + question.tag());
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Encoding, Accept-Language");
    if (Front.knows(context.header("If-None-Match"), question.tag())) {
      // What a page may do was said with the page; said again here, it would replace that.
      context.res().setHeader("Content-Security-Policy", null);
      context.status(304).skipRemainingHandlers();
      return;
    }
    Held held = held(context, question);
    if (held != null) {
      held.headers().forEach(context::header);
      context.attribute(ENDPOINT, held.endpoint());
      send(context, held);
      context.skipRemainingHandlers();
    }
  }

  /** What another one makes or has just made; null when it is this asker's to make. */
  private @Nullable Held held(Context context, Question question) {
    Makings.Turn turn = makings.take(question);
    Making making = turn.making();
    if (making == null) {
      return turn.made();
    }
    Held lately = answers.find(question); // made between the first look and this turn
    if (lately == null) {
      context.attribute(MAKING, making);
    } else {
      making.close();
    }
    return lately;
  }

  private static void send(Context context, Held held) {
    boolean gzip = takesGzip(context.header("Accept-Encoding"));
    if (gzip && held.isPacked()) {
      context.header("Content-Encoding", "gzip");
    }
    context.result(held.body(gzip));
  }

  static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    for (String each : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
      String coding = each.replace(" ", "");
      if (coding.equals("gzip") || coding.equals("*")) {
        return true;
      }
      if (coding.startsWith("gzip;q=")) {
        return !coding.matches("gzip;q=0(\\.0*)?");
      }
    }
    return false;
  }

  /** Holds what was made, for those who wait for it and those who come. */
  void end(Context context) {
    if (context.statusCode() >= 400) {
      context.res().setHeader("ETag", null);
      return;
    }
    Question question = context.attribute(Front.QUESTION);
    InputStream body = context.resultInputStream();
    if (question == null || body == null || context.statusCode() != 200) {
      return;
    }
    Held held = new Held(question.snapshot(), endpoint(context), headers(context), bytes(body));
    answers.hold(question, held);
    Making making = context.attribute(MAKING);
    if (making != null) {
      making.made(held);
    }
    send(context, held);
  }

  /** Ends what {@link #begin} began, however the request ended. */
  static void over(Context context) {
    Making making = context.attribute(MAKING);
    if (making != null) {
      making.close();
    }
  }

  /** The pattern of the address that answered. */
  static String endpoint(Context context) {
    String held = context.attribute(ENDPOINT);
    if (held != null) {
      return held;
    }
    Endpoint matched = context.endpoints().matchedHttpEndpoint();
    return matched == null ? "none" : matched.path;
  }

  private static Map<String, String> headers(Context context) {
    Map<String, String> headers = new TreeMap<>();
    for (String name : context.res().getHeaderNames()) {
      if (!name.equalsIgnoreCase("Date")) {
        headers.put(name, String.valueOf(context.res().getHeader(name)));
      }
    }
    headers.put("Content-Type", String.valueOf(context.res().getContentType()));
    return headers;
  }

  private static byte[] bytes(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
