package dimout.app.probe;

import dimout.probing.VantageReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells an observatory what this vantage point saw. What cannot be sent is not sent later: nobody
 * waits for it any more.
 */
public final class ReportSender implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int MOST_SAID = 300;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final URI address;
  private final String token;

  /**
   * @param observatory its address, such as {@code https://dimout.example.org}
   */
  public ReportSender(URI observatory, String token) {
    this.address = observatory.resolve("/api/v1/vantage");
    this.token = token;
  }

  /** Sends one; null when it was taken, else why not. */
  public @Nullable String send(VantageReport report) throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      report.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes.toByteArray()))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? null : said(answer);
    } catch (IOException e) {
      return address + " cannot be reached: " + e;
    }
  }

  private static String said(HttpResponse<String> answer) {
    String body = answer.body().replaceAll("\\p{Cntrl}+", " ");
    return answer.uri()
        + " answers "
        + answer.statusCode()
        + ": "
        + body.substring(0, Math.min(MOST_SAID, body.length()));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
