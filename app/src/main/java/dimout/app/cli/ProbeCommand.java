package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.probe.EntityBin;
import dimout.app.probe.ProbePlan;
import dimout.app.probe.ProbeRun;
import dimout.app.probe.Vantages;
import dimout.probing.BlockState;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
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
      "The targets name a network a line, and for whom it counts; without that, it counts for its"
          + " country by the geo table, and with --routes for its network too. IPv4 is asked by"
          + " whole /24 blocks, IPv6 address by address:",
      "  192.0.2.0/24,country/KZ,asn/9198",
      "  198.51.100.0-198.51.103.255",
      "  2001:db8:1::1",
      "",
      "Examples:",
      "  dimout probe --targets kz.csv --anchors 192.0.2.1 --history kz.history",
      "  dimout probe --targets kz.csv --rounds 6 --out kz.points.csv",
      "  dimout analyze kz.points.csv",
      "",
      "Blocks without a history are surveyed first, which takes about 24 rounds. Ask before you"
          + " probe: your provider, and those whose networks you probe if you know them. Put what"
          + " tells them who you are into the reverse name of your address, and whoever objects"
          + " into --opt-out. docs/probing.md has the etiquette in full."
    })
final class ProbeCommand implements Runnable {
  private static final int BINS_A_ROUND = 2;
  private static final int MOST_ROUNDS = 10_000_000;

  @Option(
      names = "--targets",
      required = true,
      paramLabel = "FILE",
      description =
          "What to probe: network[,entity...] a line, # begins a comment; -: standard input.")
  private Path targets = Path.of("");

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How many rounds; without it, until stopped.")
  private @Nullable Integer rounds;

  @Option(
      names = "--out",
      paramLabel = "OUT.csv",
      description =
          "Where the points go, two a round, as input for analyze; without it, standard output.")
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
      description = {
        "Networks that must not be asked, one a line; what is added while probing counts within"
            + " about a second."
      })
  private @Nullable Path optOut;

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "What is known of the blocks, kept from run to run.")
  private @Nullable Path history;

  @Option(
      names = "--geo",
      paramLabel = "GEO",
      description = "Countries of networks, as for 'bgp visibility'; default: the built-in table.")
  private @Nullable String geo;

  @Option(
      names = "--routes",
      paramLabel = "RIB",
      description = "A table dump in MRT, which tells the network of each block.")
  private @Nullable String routes;

  @Option(
      names = "--report-to",
      paramLabel = "URL",
      description = "An observatory that this machine is another vantage point of.")
  private @Nullable URI reportTo;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Holds the token for --report-to, as 'dimout token add' made it.")
  private @Nullable Path tokenFile;

  @Option(
      names = "--round",
      defaultValue = "600",
      paramLabel = "SECONDS",
      description = "Length of a round, an even number (default: ${DEFAULT-VALUE}).")
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
    if (rounds != null && (rounds < 1 || rounds > MOST_ROUNDS)) {
      throw UserError.usage("--rounds wants a number from 1 to " + MOST_ROUNDS);
    }
    ProbePlan plan =
        new ProbePlan(
            targets, optOut, history, anchors, roundSeconds, timeoutMillis, rate, 1, Duration.ZERO);
    Thread me = Thread.currentThread();
    try (Stop stop = new Stop();
        Reports reports = Reports.to(reportTo, tokenFile);
        ProbeRun run = new ProbeRun(plan, BlockEntities.when(geo, routes), new Vantages());
        OutputStream points = out == null ? StandardOutput.open() : create(out);
        OutputStream measured =
            quality == null ? OutputStream.nullOutputStream() : create(quality)) {
      begin(run);
      CompletableFuture<Void> _ = stop.asked().thenRun(me::interrupt);
      write(points, "time,entity,signal,value,coverage\n");
      write(
          measured,
          "time,entity,family,loss_percent,latency_p10_ms,latency_p50_ms,latency_p90_ms\n");
      probe(
          run,
          (bin, progress) -> {
            write(bin, points, measured);
            progress.aside(line(bin));
            reports.send(bin.report());
          });
    } catch (IOException | UncheckedIOException e) {
      throw UserError.usage("the points cannot be written: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      // Asked to stop; everything is closed.
      me.interrupt();
    }
  }

  /** What is done with a bin. */
  private interface Use {
    void of(ProbeRun.Bin bin, Progress progress) throws InterruptedException;
  }

  private void probe(ProbeRun run, Use use) throws InterruptedException {
    int bins = rounds == null ? 0 : BINS_A_ROUND * rounds;
    long begin = run.nextStart();
    try (Progress progress = bar((long) bins * roundSeconds / BINS_A_ROUND)) {
      run.run(
          bins,
          new ProbeRun.Bins() {
            @Override
            public void ended(ProbeRun.Bin bin) throws InterruptedException {
              use.of(bin, progress);
            }

            @Override
            public void goesOn() {
              progress.stepTo(Math.max(0, Instant.now().getEpochSecond() - begin));
            }
          });
    }
  }

  /** In seconds, where there is an end and the points do not go to the same terminal. */
  private Progress bar(long seconds) {
    if (seconds == 0) {
      return Progress.none();
    }
    return out == null ? Progress.besideOutput("probe", seconds) : Progress.of("probe", seconds);
  }

  private void begin(ProbeRun run) {
    System.err.printf(
        Locale.ROOT,
        "dimout: probing %d blocks by %s; from %s on%n",
        run.blocks(),
        run.how(),
        Instant.ofEpochSecond(run.nextStart()));
    if (anchors.isEmpty()) {
      System.err.println(
          "dimout: without --anchors a failure of this machine's own link looks like an outage");
    }
  }

  private static void write(ProbeRun.Bin bin, OutputStream points, OutputStream measured) {
    String time = Instant.ofEpochSecond(bin.time()).toString();
    StringBuilder counts = new StringBuilder();
    bin.points()
        .flatMap(List::stream)
        .filter(point -> point.signal().startsWith("probing"))
        .forEach(point -> {
          Double value = point.value();
          counts.append(
              String.format(
                  Locale.ROOT,
                  "%s,%s,%s,%s,%.3f\n",
                  time,
                  point.entity(),
                  point.signal(),
                  value == null ? "" : String.valueOf(value.intValue()),
                  point.coverage()));
        });
    StringBuilder qualities = new StringBuilder();
    for (EntityBin entity : bin.entities()) {
      qualities.append(
          String.format(
              Locale.ROOT,
              "%s,%s,%s,%s,%s,%s,%s\n",
              time,
              entity.entity(),
              entity.ipv6() ? "ipv6" : "ipv4",
              number(entity.lossPercent()),
              number(entity.latency10()),
              number(entity.latency50()),
              number(entity.latency90())));
    }
    write(points, counts.toString());
    write(measured, qualities.toString());
  }

  private static String line(ProbeRun.Bin bin) {
    return String.format(
        Locale.ROOT,
        "dimout: %s %d probes, %d without meaning (own link), up %d, down %d, surveyed %d",
        Instant.ofEpochSecond(bin.time()),
        bin.sent(),
        bin.unknown(),
        bin.count(BlockState.UP),
        bin.count(BlockState.DOWN),
        bin.count(BlockState.SURVEY));
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.2f", value);
  }

  private static OutputStream create(Path file) {
    try {
      return new BufferedOutputStream(Files.newOutputStream(file));
    } catch (NoSuchFileException e) {
      throw UserError.usage(file + ": it cannot be written: its folder does not exist", e);
    } catch (AccessDeniedException e) {
      throw UserError.usage(file + ": it cannot be written: this user may not write there", e);
    } catch (IOException e) {
      throw UserError.usage(file + ": it cannot be written: " + e.getMessage(), e);
    }
  }

  private static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
