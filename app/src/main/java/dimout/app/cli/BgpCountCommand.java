package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.input.MrtFile;
import dimout.wire.mrt.RouteCount;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code dimout bgp count}: what MRT files hold. */
@Command(
    name = "count",
    description = {
      "Counts what MRT files hold, all of them together.",
      "Files may be compressed with gzip, bzip2 or zstd; '-' is standard input."
    },
    footer = {
      "",
      "Examples:",
      "  dimout bgp count updates.20220105.1045.gz",
      "  dimout bgp count --format json rib.20220105.bz2 updates.20220105.*.bz2"
    })
final class BgpCountCommand implements Callable<Integer> {
  private static final int RECORDS_PER_STEP = 1 << 9;

  /** How results are written. */
  enum Format {
    TEXT,
    JSON
  }

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "MRT files, or -.")
  private List<String> files = List.of();

  @Option(names = "--format", description = "text or json; default: text.", defaultValue = "text")
  private Format format = Format.TEXT;

  @Override
  public Integer call() throws IOException {
    RouteCount count = new RouteCount();
    MrtFiles reading = new MrtFiles();
    long bytesRead = 0;
    try (Progress progress = Progress.over("count", files)) {
      for (String name : files) {
        RouteCount.Stream stream = count.stream();
        long before = bytesRead;
        bytesRead += reading.read(name, file -> readAll(file, stream, progress, before));
        stream.close();
      }
    }
    try (OutputStream out = StandardOutput.open()) {
      Map<String, Long> fields = fields(count, bytesRead);
      out.write(
          (format == Format.JSON ? json(fields) : text(fields)).getBytes(StandardCharsets.UTF_8));
    }
    return reading.damaged() ? UserError.INPUT : 0;
  }

  private static void readAll(
      MrtFile file, RouteCount.Stream stream, Progress progress, long bytesBefore) {
    while (readSome(file, stream)) {
      progress.stepTo(bytesBefore + file.bytesRead());
    }
  }

  /** In steps, because what is entered often is compiled sooner than a long loop. */
  private static boolean readSome(MrtFile file, RouteCount.Stream stream) {
    for (int i = 0; i < RECORDS_PER_STEP; i++) {
      if (!file.next()) {
        return false;
      }
      stream.record(file.bytes(), file.from(), file.to());
    }
    return true;
  }

  private Map<String, Long> fields(RouteCount count, long bytesRead) {
    Map<String, Long> fields = new LinkedHashMap<>();
    fields.put("files", (long) files.size());
    fields.put("records", count.records());
    fields.put("rib_entries", count.entries());
    fields.put("announcements", count.announcements());
    fields.put("withdrawals", count.withdrawals());
    fields.put("state_changes", count.stateChanges());
    fields.put("peers", (long) count.peers());
    fields.put("rejected", count.rejected());
    fields.put("bytes_read", bytesRead);
    return fields;
  }

  private static String json(Map<String, Long> fields) {
    return JsonMapper.shared().writeValueAsString(fields) + "\n";
  }

  private static String text(Map<String, Long> fields) {
    StringBuilder text = new StringBuilder();
    fields.forEach((name, value) ->
        text.append(
            String.format(Locale.ROOT, "%-13s %12d%n", name.replace('_', ' '), value)
                .replace(System.lineSeparator(), "\n")));
    return text.toString();
  }
}
