package dimout.app.http;

import java.util.Set;
import java.util.function.Function;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * What is asked, of which snapshot.
 *
 * @param key all that the answer may depend on besides the snapshot; links in it name the host
 */
record Question(String key, String snapshot) {
  private static final Set<String> ALWAYS_NEW =
      Set.of("/metrics", "/healthz", "/readyz", "/api/v1/live");

  /**
   * The question of a request; null when its answer is of no snapshot.
   *
   * @param snapshot names what the answer at an address is made from
   */
  static @Nullable Question of(Request request, Function<String, String> snapshot) {
    String path = String.valueOf(request.getHttpURI().getPath());
    if (!HttpMethod.GET.is(request.getMethod()) || ALWAYS_NEW.contains(path)) {
      return null;
    }
    return new Question(
        path
            + '\n'
            + request.getHttpURI().getQuery()
            + '\n'
            + request.getHttpURI().getScheme()
            + '\n'
            + request.getHeaders().get(HttpHeader.HOST)
            + '\n'
            + request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE),
        snapshot.apply(path));
  }

  /** The validator of its answer, in quotes: that of one address is none of another's. */
  String tag() {
    return '"' + snapshot + '-' + Integer.toHexString(key.hashCode()) + '"';
  }
}
