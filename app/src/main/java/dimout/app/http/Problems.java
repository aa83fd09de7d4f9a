package dimout.app.http;

import dimout.source.Intake;
import dimout.store.StoreException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Every error as problem details (RFC 9457), or as a plain page for who asked for a page. */
final class Problems {
  /** The detail of an exception that becomes the header of this name. */
  static final String RETRY_AFTER = "Retry-After";

  /** The detail in which Javalin tells what an address can be asked with. */
  private static final String METHODS = "availableMethods";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private Problems() {}

  static void register(RoutesConfig routes) {
    routes.exception(
        HttpResponseException.class,
        (e, context) -> answer(context, e.getStatus(), e.getMessage(), e.getDetails()));
    routes.exception(
        IllegalArgumentException.class,
        (e, context) -> answer(context, 400, e.getMessage(), Map.of()));
    routes.exception(
        Intake.Busy.class,
        (e, context) ->
            answer(
                context,
                429,
                e.getMessage(),
                Map.of(RETRY_AFTER, Integer.toString(e.retryAfterSeconds()))));
    routes.exception(
        StoreException.class,
        (e, context) -> answer(context, 503, "the store cannot do this now", Map.of()));
    routes.exception(
        IOException.class, (e, context) -> answer(context, 400, "the request broke off", Map.of()));
    routes.exception(
        RuntimeException.class,
        (e, context) -> {
          System.err.println("dimout: a defect, answering " + context.path() + ": " + e);
          answer(context, 500, "a defect of dimout's", Map.of());
        });
  }

  private static void answer(
      Context context, int status, @Nullable String detail, Map<String, String> details) {
    HttpStatus known = HttpStatus.forStatus(status);
    context.status(status);
    context.header("Cache-Control", "no-store");
    context.res().setHeader("ETag", null);
    String retryAfter = details.get(RETRY_AFTER);
    if (retryAfter != null) {
      context.header(RETRY_AFTER, retryAfter);
    }
    String methods = details.get(METHODS);
    if (methods != null) {
      context.header("Allow", methods);
    }
    String title = known.getMessage();
    String text = detail == null ? title : detail;
    if (wantsPage(context)) {
      context.html(page(title, text));
      return;
    }
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", text);
    problem.put("instance", context.path());
    details.forEach((name, value) -> {
      if (!name.equals(RETRY_AFTER) && !name.equals(METHODS)) {
        problem.put(name, value);
      }
    });
    context.contentType("application/problem+json");
    context.result(JSON.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean wantsPage(Context context) {
    String accept = String.valueOf(context.header("Accept"));
    return !context.path().startsWith("/api/") && accept.contains("text/html");
  }

  private static String page(String title, String detail) {
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
        + escaped(title)
        + "</title><link rel=\"stylesheet\" href=\"/assets/site.css\"><main><h1>"
        + escaped(title)
        + "</h1><p>"
        + escaped(detail)
        + "</p><p><a href=\"/\">Dimout</a></p></main></html>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
