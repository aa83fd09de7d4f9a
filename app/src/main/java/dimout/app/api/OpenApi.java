package dimout.app.api;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * {@code /api/v1/openapi.json}: the API described (OpenAPI 3.1); tests check real answers by it.
 */
public final class OpenApi {
  private static final String FILE = "/dimout/app/api/openapi.json";

  private final byte[] document = read();

  /** Adds its address. */
  public void register(RoutesConfig routes) {
    routes.get(
        "/api/v1/openapi.json",
        context -> context.contentType("application/json").result(document));
  }

  private static byte[] read() {
    try (InputStream in = OpenApi.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
