package dimout.app.probe;

import dimout.app.error.UserError;
import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import dimout.probing.History;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rounds of probing, one after another, each handed over as points; the history is kept. */
public final class ProbeRun implements AutoCloseable {
  private static final int TCP_PORT = 443;

  /**
   * What to probe and how.
   *
   * @param targets file with a line {@code network[,entity…]} each
   * @param optOut file with the networks that must not be asked; null when there is none
   * @param history file that the history is kept in; null when it is forgotten
   * @param anchors far hosts that always answer; none: our own link is taken to work
   * @param roundSeconds length of a round
   * @param timeoutMillis how long an answer is waited for
   * @param mostPerSecond probes a second, all together
   */
  public record Plan(
      Path targets,
      @Nullable Path optOut,
      @Nullable Path history,
      List<String> anchors,
      int roundSeconds,
      int timeoutMillis,
      int mostPerSecond) {}

  private final Plan plan;
  private final Targets targets;
  private final BlockTable blocks;
  private final Prober prober;
  private final String how;

  /**
   * Reads targets, opt-outs and history, and opens the sockets.
   *
   * @param entitiesOf entities of an address (a textual one) where the targets name none
   * @throws UserError when a file cannot be read or this machine allows no probing
   */
  public ProbeRun(Plan plan, Function<String, List<String>> entitiesOf) {
    this.plan = plan;
    OptOut optOut =
        new OptOut(plan.optOut() == null ? List.of() : TargetsFile.networks(plan.optOut()));
    targets =
        TargetsFile.read(plan.targets(), optOut, address -> entitiesOf.apply(address.toString()));
    blocks = new BlockTable(targets.networks());
    readHistory();
    EchoSocket v4 = targets.hasV4() ? socket(false) : null;
    EchoSocket v6 = targets.hasV6() ? socket(true) : null;
    how =
        Stream.of(Optional.ofNullable(v4), Optional.ofNullable(v6))
            .flatMap(Optional::stream)
            .map(EchoSocket::how)
            .collect(Collectors.joining(", "));
    LinkTest link = new LinkTest(plan.anchors().stream().map(Address::parse).toList());
    prober =
        new Prober(
            targets,
            blocks,
            new Settings(plan.roundSeconds(), plan.timeoutMillis(), plan.mostPerSecond()),
            link,
            v4,
            v6);
  }

  private EchoSocket socket(boolean v6) {
    EchoSocket icmp = IcmpSocket.open(v6);
    return icmp != null ? icmp : new TcpSocket(TCP_PORT, plan.timeoutMillis());
  }

  /** How it asks, for the user. */
  public String how() {
    return how;
  }

  /** How many blocks are in this state. */
  public int count(BlockState state) {
    int count = 0;
    for (int block = 0; block < blocks.size(); block++) {
      count += blocks.state(block) == state ? 1 : 0;
    }
    return count;
  }

  public int blocks() {
    return blocks.size();
  }

  /**
   * One round, and its points handed over by ascending entity.
   *
   * @param start of the round, epoch seconds
   */
  public Summary round(long start, Consumer<Point> points) {
    Round round = prober.round(start);
    for (int entity = 0; entity < targets.entities().size(); entity++) {
      String name = targets.entities().get(entity);
      if (round.judged(entity) > 0) {
        points.accept(
            new Point(
                name,
                round.up(entity),
                round.coverage(entity),
                round.lossPercent(entity),
                round.latencyMillis(entity, 0.1),
                round.latencyMillis(entity, 0.5),
                round.latencyMillis(entity, 0.9)));
      }
    }
    writeHistory();
    return new Summary(round.sentInAll(), round.unknownInAll());
  }

  /**
   * What one round found of one entity.
   *
   * @param up blocks that are up
   * @param coverage share of its blocks that could be measured, 0 to 1
   * @param lossPercent of the probes into blocks that are up; NaN when there were none
   * @param latency10 milliseconds that a tenth of the answers stayed below; NaN without answers
   * @param latency50 the median
   * @param latency90 nine tenths
   */
  public record Point(
      String entity,
      int up,
      double coverage,
      double lossPercent,
      double latency10,
      double latency50,
      double latency90) {}

  /**
   * One round as a whole.
   *
   * @param sent probes
   * @param unknown probes whose silence does not count, because our own link was down
   */
  public record Summary(long sent, long unknown) {}

  private void readHistory() {
    Path file = plan.history();
    if (file == null || !Files.exists(file)) {
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      History.read(blocks, in);
    } catch (IOException e) {
      throw UserError.input(
          file.toString(), "", e.getMessage() + ": move it away to begin a new one", e);
    }
  }

  /** Beside the old one first, so that a crash leaves one of them whole. */
  private void writeHistory() {
    Path file = plan.history();
    if (file == null) {
      return;
    }
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(next), 1 << 16)) {
        History.write(blocks, out);
      }
      Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw UserError.usage(file + ": the history cannot be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    prober.close();
  }
}
