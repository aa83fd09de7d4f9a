package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.probe.ReportSender;
import dimout.probing.VantageReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What {@code dimout probe} tells an observatory, where it is asked to. */
final class Reports implements AutoCloseable {
  private final @Nullable ReportSender sender;
  private @Nullable String said;

  private Reports(@Nullable ReportSender sender) {
    this.sender = sender;
  }

  /**
   * To this address.
   *
   * @param observatory null: nobody is told
   */
  static Reports to(@Nullable URI observatory, @Nullable Path tokenFile) {
    if (observatory == null) {
      return new Reports(null);
    }
    String scheme = String.valueOf(observatory.getScheme());
    if (observatory.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
      throw UserError.usage("--report-to wants an address such as https://dimout.example.org");
    }
    if (tokenFile == null) {
      throw UserError.usage("--report-to wants a --token-file, made by 'dimout token add'");
    }
    try {
      return new Reports(new ReportSender(observatory, Files.readString(tokenFile).strip()));
    } catch (IOException e) {
      throw UserError.input(tokenFile.toString(), "", "the token cannot be read", e);
    }
  }

  /** Tells one; why it could not be told is said once. */
  void send(Supplier<VantageReport> report) throws InterruptedException {
    if (sender == null) {
      return;
    }
    String problem = sender.send(report.get());
    if (problem != null && !problem.equals(said)) {
      System.err.println("dimout: the report was not taken: " + problem);
    }
    said = problem;
  }

  @Override
  public void close() {
    if (sender != null) {
      sender.close();
    }
  }
}
