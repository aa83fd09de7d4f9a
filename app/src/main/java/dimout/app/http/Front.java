package dimout.app.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else: counts what each client asks, and answers what is held. Most
 * requests end here, for a fifth of what the way through routes and filters takes.
 */
final class Front extends Handler.Abstract.NonBlocking {
  /** The attribute of a request whose client had its share. */
  static final String REFUSED = "dimout.refused";

  /** The attribute that holds the {@link Question}, of requests that have one. */
  static final String QUESTION = "dimout.question";

  private final HttpServer.Options options;
  private final HeldAnswers answers;
  private final RateLimit limit;

  Front(HttpServer.Options options, HeldAnswers answers) {
    this.options = options;
    this.answers = answers;
    this.limit = new RateLimit(options.settings().requestsPerMinute());
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (!limit.take(client(request))) {
      request.setAttribute(REFUSED, limit);
      return false;
    }
    Question question = Question.of(request, options.snapshot());
    Held held = question == null ? null : answers.find(question);
    if (held == null) {
      request.setAttribute(QUESTION, question);
      return false;
    }
    send(request, response, callback, held);
    return true;
  }

  private void send(Request request, Response response, Callback callback, Held held) {
    boolean known = knows(request.getHeaders().get(HttpHeader.IF_NONE_MATCH), held.tag());
    boolean gzip = Answers.takesGzip(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING));
    int status = known ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200;
    response.setStatus(status);
    response.getHeaders().add(known ? held.fieldsOfUnchanged() : held.fields(gzip));
    ByteBuffer body = known ? null : ByteBuffer.wrap(held.body(gzip));
    response.write(true, body, callback);
    long nanos = NanoTime.since(request.getHeadersNanoTime());
    options.health().answered(held.endpoint(), status, nanos);
  }

  /** Whether a client's {@code If-None-Match} names the tag. */
  static boolean knows(@Nullable String known, String tag) {
    return known != null && (known.contains(tag) || known.strip().equals("*"));
  }

  private String client(Request request) {
    String forwarded =
        options.settings().trustForwarded()
            ? request.getHeaders().get(HttpHeader.X_FORWARDED_FOR)
            : null;
    return forwarded == null
        ? Request.getRemoteAddr(request)
        : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }
}
