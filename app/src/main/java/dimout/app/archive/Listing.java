package dimout.app.archive;

import dimout.app.error.NetworkWords;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The page on which an archive lists a folder. */
final class Listing {
  /** A month of files of a minute each takes a quarter of it. */
  private static final int LONGEST = 16 << 20;

  private static final int MOST_REDIRECTS = 5;

  private final HttpClient http;
  private final String agent;
  private final Download.Patience patience;
  private final URI address;

  Listing(HttpClient http, String agent, Download.Patience patience, URI address) {
    this.http = http;
    this.agent = agent;
    this.patience = patience;
    this.address = address;
  }

  /**
   * Its text; empty when the archive has no such folder.
   *
   * @throws Unavailable when it cannot be had within twice the time that a silence may last
   */
  String page() throws InterruptedException {
    URI at = address;
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      HttpResponse<byte[]> response = answer(at);
      switch (response.statusCode()) {
        case 200 -> {
          return new String(response.body(), StandardCharsets.ISO_8859_1);
        }
        case 404 -> {
          return "";
        }
        case 301, 302, 303, 307, 308 -> at = Redirect.followed(address, at, response.headers());
        default ->
            throw new Unavailable(
                address + ": the archive answers " + response.statusCode(), false);
      }
    }
    throw new Unavailable(address + ": the archive redirects in a circle", false);
  }

  private HttpResponse<byte[]> answer(URI at) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(at).header("User-Agent", agent).build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
    try {
      return answer.get(2 * patience.silence().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new Unavailable(
          address
              + ": its list did not come within "
              + 2 * patience.silence().toSeconds()
              + " s: the archive is slow",
          e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException) {
        throw new Unavailable(address + ": " + NetworkWords.of(address, cause), e);
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e);
    } finally {
      answer.cancel(true);
    }
  }
}
