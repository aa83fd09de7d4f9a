package dimout.app.probe;

import dimout.probing.VantageReport;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
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
  private static final int PIPE = 1 << 16;

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
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> written(report)))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? null : said(answer);
    } catch (IOException e) {
      return address + " cannot be reached: " + e;
    }
  }

  /** Its bytes, made as they are read: all at once they are ten megabytes. */
  private static InputStream written(VantageReport report) {
    PipedInputStream in = new PipedInputStream(PIPE);
    PipedOutputStream pipe = connected(in);
    Thread.ofVirtual()
        .start(() -> {
          try (OutputStream out = new BufferedOutputStream(pipe, PIPE / 4)) {
            report.write(out);
          } catch (IOException e) {
            // Whoever read it does not want the rest, and says why.
          }
        });
    return in;
  }

  private static PipedOutputStream connected(PipedInputStream in) {
    try {
      return new PipedOutputStream(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
