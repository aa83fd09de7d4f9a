package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.probe.ProbeRun;
import dimout.probing.BlockState;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dimout probe}: active probing of /24 blocks from this machine. */
@Command(
    name = "probe",
    description = {
      "Asks a few addresses of each /24 block every round, and counts the blocks that are up.",
      "Probing is polite: one address a block and round, up to 15 while it does not answer."
    },
    footer = {
      "",
      "The targets name a network a line, and for whom it counts:",
      "  192.0.2.0/24,country/KZ,asn/9198",
      "",
      "Examples:",
      "  dimout probe --targets kz.csv --anchors 192.0.2.1,198.51.100.1 --history kz.history",
      "  dimout probe --targets kz.csv --rounds 6 --out points.csv && dimout analyze points.csv",
      "",
      "Blocks without a history are surveyed first, which takes about 20 rounds. Ask before you",
      "probe: your provider, and those whose networks you probe if you know them. Put what tells",
      "them who you are into the reverse name of your address, and whoever objects into --opt-out."
    })
final class ProbeCommand implements Runnable {
  @Option(
      names = "--targets",
      required = true,
      paramLabel = "FILE",
      description = "What to probe: network[,entity...] a line, # begins a comment.")
  private Path targets = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How many rounds; without it, until stopped.")
  private int rounds;

  @Option(
      names = "--out",
      paramLabel = "OUT.csv",
      description = "Where the points go, as input for analyze; without it, standard output.")
  private @Nullable Path out;

  @Option(names = "--quality", paramLabel = "OUT.csv", description = "Where loss and latency go.")
  private @Nullable Path quality;

  @Option(
      names = "--anchors",
      split = ",",
      paramLabel = "ADDRESS",
      description = "Far hosts that always answer; when they do not, our own link is down.")
  private List<String> anchors = List.of();

  @Option(
      names = "--opt-out",
      paramLabel = "FILE",
      description = "Networks that must not be asked, one a line.")
  private @Nullable Path optOut;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "What is known of the blocks, kept from run to run.")
  private @Nullable Path history;

  @Option(
      names = "--round",
      defaultValue = "600",
      paramLabel = "SECONDS",
      description = "Length of a round (default: ${DEFAULT-VALUE}).")
  private int roundSeconds;

  @Option(
      names = "--timeout",
      defaultValue = "3000",
      paramLabel = "MILLIS",
      description = "How long an answer is waited for (default: ${DEFAULT-VALUE}).")
  private int timeoutMillis;

  @Option(
      names = "--rate",
      defaultValue = "5000",
      paramLabel = "N",
      description = "Probes a second at most (default: ${DEFAULT-VALUE}).")
  private int rate;

  @Override
  public void run() {
    if (roundSeconds < 1 || timeoutMillis < 1 || rate < 1 || rounds < 0) {
      throw UserError.usage("--round, --timeout, --rate and --rounds want numbers of at least 1");
    }
    ProbeRun.Plan plan =
        new ProbeRun.Plan(targets, optOut, history, anchors, roundSeconds, timeoutMillis, rate);
    try (ProbeRun run = new ProbeRun(plan, address -> List.of("group/targets"));
        OutputStream points = out == null ? StandardOutput.open() : create(out);
        OutputStream measured =
            quality == null ? OutputStream.nullOutputStream() : create(quality)) {
      System.err.printf(Locale.ROOT, "dimout: probing %d blocks by %s%n", run.blocks(), run.how());
      if (anchors.isEmpty()) {
        System.err.println(
            "dimout: without --anchors a failure of this machine's own link looks like an outage");
      }
      write(points, "time,entity,signal,value,coverage\n");
      write(measured, "time,entity,loss_percent,latency_p10_ms,latency_p50_ms,latency_p90_ms\n");
      for (int i = 0; rounds == 0 || i < rounds; i++) {
        round(run, points, measured);
      }
    } catch (IOException e) {
      throw UserError.usage("the points cannot be written: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void round(ProbeRun run, OutputStream points, OutputStream measured)
      throws IOException, InterruptedException {
    long now = System.currentTimeMillis();
    long start = now / 1000 / roundSeconds * roundSeconds;
    String time = Instant.ofEpochSecond(start).toString();
    StringBuilder counts = new StringBuilder();
    StringBuilder qualities = new StringBuilder();
    ProbeRun.Summary summary =
        run.round(
            start,
            point -> {
              counts.append(
                  String.format(
                      Locale.ROOT,
                      "%s,%s,probing-up-slash24,%d,%.3f%n",
                      time,
                      point.entity(),
                      point.up(),
                      point.coverage()));
              qualities.append(
                  String.format(
                      Locale.ROOT,
                      "%s,%s,%s,%s,%s,%s%n",
                      time,
                      point.entity(),
                      number(point.lossPercent()),
                      number(point.latency10()),
                      number(point.latency50()),
                      number(point.latency90())));
            });
    write(points, counts.toString());
    write(measured, qualities.toString());
    System.err.printf(
        Locale.ROOT,
        "dimout: %s %d probes, %d without meaning (own link), up %d, down %d, surveyed %d%n",
        time,
        summary.sent(),
        summary.unknown(),
        run.count(BlockState.UP),
        run.count(BlockState.DOWN),
        run.count(BlockState.SURVEY));
    long end = (start + roundSeconds) * 1000;
    Thread.sleep(Math.max(0, end - System.currentTimeMillis()));
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
  }

  private static OutputStream create(Path file) {
    try {
      return new BufferedOutputStream(Files.newOutputStream(file));
    } catch (IOException e) {
      throw UserError.usage(file + ": it cannot be written: " + e.getMessage(), e);
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
