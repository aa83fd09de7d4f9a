package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.reconstruction.Reconstruction;
import dimout.app.reconstruction.ReconstructionFiles;
import dimout.app.site.FactFile;
import dimout.app.site.SiteParts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the bundled reconstruction through the whole main path, to its headlines. */
@Command(
    name = "demo",
    description = {
      "Replays Kazakhstan, January 2022, and prints what is found.",
      "",
      "No measured series of that event is public: what is replayed is a reconstruction from"
          + " published reports. A table of facts (what was published, and where) is turned into the"
          + " files that measuring the event would have left, MRT files of route collectors and a"
          + " table of probing and traffic; these then go the way of any other data. With another"
          + " table of facts everything moves with it: its format is told in"
          + " examples/kazakhstan-2022/README.md."
    },
    footer = {
      "",
      "Examples:",
      "  dimout demo",
      "      replays, prints the headlines, serves the site",
      "  dimout demo --no-serve --as-of 2022-01-06T12:00:00Z",
      "      what was known in the second restoration",
      "  dimout demo --no-serve --out kz --facts mine.csv",
      "      another table of facts; writes kz/analysis.json and kz/points.csv",
      "",
      "The files are written once, and kept under $XDG_CACHE_HOME or ~/.cache.",
      "Exit status: 0 done; 2 wrong use, or an output that cannot be written; 3 the table of facts",
      "cannot be read."
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port of the site (default: ${DEFAULT-VALUE}); 0 for any.")
  private int port = 8080;

  @Option(names = "--no-serve", description = "Stop after printing.")
  private boolean noServe;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "One headline, as of then: nothing later is looked at.")
  private @Nullable String asOf;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "Another table of facts, time,networks,what,level,source,note.")
  private @Nullable Path facts;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write analysis.json, points.csv and chart.svg there.")
  private @Nullable Path out;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where the reconstruction's files are kept.")
  private @Nullable Path cache;

  @Override
  public Integer call() throws IOException {
    Instant end = end();
    Reconstruction reconstruction =
        facts == null ? Reconstruction.bundled() : Reconstruction.from(facts);
    try (DemoOutput output = DemoOutput.open(out)) {
      ReconstructionFiles files =
          ReconstructionFiles.of(
              reconstruction,
              cache(),
              () -> remark("writing the files of the reconstruction (first use of these facts)"));
      DemoReplay replay = DemoReplay.read(reconstruction, files);
      Instant until = end == null ? reconstruction.facts().to() : end;
      DemoSite site = noServe ? null : new DemoSite(reconstruction, until, context());
      DemoFindings findings =
          replay.run(
              until,
              points -> {
                output.points(points);
                if (site != null) {
                  site.points(points);
                }
              });
      output.finish(findings, reconstruction.country());
      DemoReport report = new DemoReport(reconstruction, replay, findings, end);
      print(report);
      if (site != null) {
        output.close();
        site.publish(report.countedTo(findings.event(reconstruction.country())), replay, findings);
        site.serve(port);
      }
    }
    return 0;
  }

  /** What was reported of the event; of another event nothing is known but its facts. */
  private List<SiteParts.DatedFact> context() {
    return facts == null ? FactFile.read("context.csv", Reconstruction.context()) : List.of();
  }

  private static void print(DemoReport report) throws IOException {
    OutputStream stream = StandardOutput.open();
    Writer text = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    report.write(text);
    text.flush();
    stream.flush();
  }

  private @Nullable Instant end() {
    if (port < 0 || port > 65_535) {
      throw UserError.usage("--port " + port + " is no port: 1 to 65535, or 0 for any");
    }
    if (asOf == null) {
      return null;
    }
    try {
      return Instant.parse(asOf);
    } catch (DateTimeException e) {
      throw UserError.usage("--as-of " + asOf + " is no time; write it as 2022-01-07T22:45:00Z", e);
    }
  }

  private Path cache() {
    return cache == null ? usualCache() : cache;
  }

  /** Where the reconstruction's files are kept when nobody says where. */
  static Path usualCache() {
    String named = System.getenv("XDG_CACHE_HOME");
    Path root =
        named == null || named.isEmpty()
            ? Path.of(System.getProperty("user.home", "."), ".cache")
            : Path.of(named);
    return root.resolve("dimout").resolve("reconstruction");
  }

  private void remark(String line) {
    if (spec != null) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("dimout: " + line);
      err.flush();
    }
  }
}
