package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import dimout.probing.Codes;
import dimout.probing.Quorum;
import dimout.probing.VantageReport;
import dimout.probing.Vote;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several vantage points: who is waited for, who has a vote, and what comes of it. */
class VantagesTest {
  private static final int STEP = 300;
  private static final long BIN = 1_700_000_100L;
  private static final int BLOCKS = 8;
  private static final Targets TARGETS =
      new Targets(
          new int[] {0, 256, 512, 768, 1024, 1280, 1536, 1792},
          new long[0],
          List.of(),
          List.of("country/KZ"),
          new int[][] {{0}},
          new int[BLOCKS],
          new OptOut(List.of()));

  private static final BlockTable TABLE = TARGETS.table();

  private final Vantages vantages = new Vantages();

  @BeforeEach
  void begin() {
    vantages.of(TABLE);
  }

  /** What a vantage point sees, the same of all blocks. */
  private static VantageReport report(long time, Vote vote) {
    return new VantageReport(time, STEP, TABLE, all(vote.ordinal()));
  }

  private static Codes all(int code) {
    Codes codes = new Codes(BLOCKS);
    for (int block = 0; block < BLOCKS; block++) {
      codes.set(block, code);
    }
    return codes;
  }

  private static Snapshot own(BlockState state, byte outcome) {
    byte[] outcomes = new byte[BLOCKS];
    Arrays.fill(outcomes, outcome);
    return new Snapshot(BIN, all(state.ordinal()), outcomes, BLOCKS, 0);
  }

  private EntityBin count(int quorum, Snapshot own) throws InterruptedException {
    List<VantageReport> others = vantages.reports(BIN, STEP, Duration.ZERO);
    return new Tally(TARGETS, TABLE, new Quorum(quorum)).count(own, others).getFirst();
  }

  @Test
  void aVantagePointThatIsCutOffFromThemAloneMakesNoOutage() throws InterruptedException {
    vantages.take("b", report(BIN, Vote.UP));
    EntityBin bin = count(2, own(BlockState.DOWN, Outcome.LOST));
    assertThat(bin.up()).isEqualTo(BLOCKS);
    assertThat(bin.coverage()).isEqualTo(1);
  }

  @Test
  void whatAllSeeIsAnOutage() throws InterruptedException {
    vantages.take("b", report(BIN, Vote.DOWN));
    assertThat(count(2, own(BlockState.DOWN, Outcome.LOST)).up()).isZero();
  }

  @Test
  void aDeadVantagePointMakesNoOutageButTakesTheQuorumAway() throws InterruptedException {
    vantages.take("b", report(BIN - STEP, Vote.UP));
    EntityBin bin = count(2, own(BlockState.DOWN, Outcome.LOST));
    assertThat(bin.coverage()).as("one vote of two that are wanted").isZero();
  }

  @Test
  void theOthersDecideWhileOurOwnLinkIsCut() throws InterruptedException {
    vantages.take("b", report(BIN, Vote.UP));
    vantages.take("c", report(BIN, Vote.UP));
    EntityBin bin = count(2, own(BlockState.UP, Outcome.UNKNOWN));
    assertThat(bin.up()).isEqualTo(BLOCKS);
    assertThat(bin.coverage()).isEqualTo(1);
  }

  @Test
  void oneThatSawNothingHasNoVote() throws InterruptedException {
    vantages.take("b", report(BIN, Vote.NONE));
    assertThat(vantages.reports(BIN, STEP, Duration.ZERO)).isEmpty();
  }

  @Test
  void theMajorityOfThreeDecides() throws InterruptedException {
    vantages.take("b", report(BIN, Vote.DOWN));
    vantages.take("c", report(BIN, Vote.DOWN));
    assertThat(count(2, own(BlockState.UP, Outcome.LOST)).up()).isZero();
  }

  @Test
  void oneThatReportedLatelyIsWaitedFor() throws InterruptedException {
    vantages.take("b", report(BIN - STEP, Vote.UP));
    Thread late =
        Thread.ofPlatform()
            .start(() -> {
              sleep();
              vantages.take("b", report(BIN, Vote.UP));
            });
    assertThat(vantages.reports(BIN, STEP, Duration.ofMinutes(1))).hasSize(1);
    late.join();
  }

  @Test
  void oneThatHasBeenDeadForLongIsNotWaitedFor() throws InterruptedException {
    vantages.take("b", report(BIN - 10 * STEP, Vote.UP));
    assertThat(vantages.reports(BIN, STEP, Duration.ofDays(1))).isEmpty();
  }

  @Test
  void aLargeReportIsSentAsItIsMade() throws IOException, InterruptedException {
    BlockTable many =
        new BlockTable(IntStream.range(0, 300_000).map(block -> block << 8).toArray());
    Codes votes = new Codes(many.size());
    IntStream.range(0, many.size()).forEach(block -> votes.set(block, block % 3));
    AtomicReference<VantageReport> taken = new AtomicReference<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    server.createContext(
        "/api/v1/vantage",
        exchange -> {
          taken.set(VantageReport.read(exchange.getRequestBody(), many));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (ReportSender sender = new ReportSender(address, "token")) {
      for (int i = 0; i < 5; i++) {
        assertThat(sender.send(new VantageReport(BIN, STEP, many, votes))).isNull();
        assertThat(taken.getAndSet(null).measured()).isEqualTo(200_000);
      }
    } finally {
      server.stop(0);
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
