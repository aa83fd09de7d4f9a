package dimout.app.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Lets a HEAD be answered as the GET would be, status and headers alike (RFC 9110, 9.3.2); the
 * connection, which knows the request as it came, leaves the body out. A stream without an end has
 * no such answer.
 */
final class HeadAsGet implements HttpConfiguration.Customizer {
  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    boolean head =
        HttpMethod.HEAD.is(request.getMethod())
            && !Request.getPathInContext(request).endsWith("/live");
    return head ? new AsGet(request) : request;
  }

  private static final class AsGet extends Request.Wrapper {
    AsGet(Request request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return HttpMethod.GET.asString();
    }
  }
}
