package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.SignalPoint;
import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import dimout.probing.Codes;
import dimout.probing.Quorum;
import dimout.probing.Trinocular;
import dimout.probing.VantageReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pace, politeness and memory of the prober, against an Internet in memory. */
class ProberTest {
  private static final int FIRST = 0x0a000000;
  private static final Address ANCHOR = Address.parse("192.0.2.1");
  private static final int BLOCKS = 300;

  private static Targets targets(int blocks, int lists) {
    int[] networks = IntStream.range(0, blocks).map(block -> FIRST + (block << 8)).toArray();
    int[][] entities = IntStream.range(0, lists).mapToObj(i -> new int[] {i}).toArray(int[][]::new);
    List<String> names = IntStream.range(0, lists).mapToObj(i -> "asn/" + i).toList();
    int[] listOf = IntStream.range(0, blocks).map(block -> block % lists).toArray();
    return new Targets(
        networks, new long[0], List.of(), names, entities, listOf, new OptOut(List.of()));
  }

  private static BlockTable known(Targets targets) {
    BlockTable blocks = targets.table();
    int[] octets = IntStream.rangeClosed(1, 50).toArray();
    for (int block = 0; block < blocks.size(); block++) {
      blocks.restore(block, 0.9f, octets);
    }
    return blocks;
  }

  /** Two rounds of two seconds each; the snapshots of their four bins. */
  private static List<Snapshot> run(
      Targets targets, BlockTable blocks, FakeInternet internet, List<Address> anchors)
      throws InterruptedException {
    Settings settings = new Settings(2, 1, 30, 2000);
    Prober prober = new Prober(targets, blocks, settings, new Sockets(internet, null, anchors, 30));
    List<Snapshot> snapshots = new java.util.ArrayList<>();
    prober.run(
        System.currentTimeMillis() / 1000 + 1,
        snapshot -> {
          snapshots.add(snapshot);
          return snapshots.size() < 4;
        },
        () -> true);
    return snapshots;
  }

  @Test
  void silenceIsAskedWithinTheLimitsOfABlock() throws InterruptedException {
    Targets targets = targets(BLOCKS, 3);
    BlockTable blocks = known(targets);
    FakeInternet internet = new FakeInternet(address -> false);
    run(targets, blocks, internet, List.of());
    Map<Integer, Long> last = new HashMap<>();
    Map<Integer, Integer> count = new HashMap<>();
    for (FakeInternet.Asked one : internet.asked) {
      int block = one.address().v4() >>> 8;
      Long before = last.put(block, one.nanos());
      if (before != null) {
        assertThat(one.nanos() - before).as("two at a time in a block").isGreaterThan(30_000_000L);
      }
      count.merge(block, 1, Integer::sum);
    }
    assertThat(count).hasSize(BLOCKS);
    // Four seconds touch three rounds at most.
    assertThat(count.values()).allMatch(probes -> probes <= 3 * Trinocular.BUDGET);
    assertThat(blocks.state(7)).isEqualTo(BlockState.DOWN);
  }

  @Test
  void noMoreIsSentThanTheRateAndAFewThatWereLate() {
    Random random = new Random(7);
    for (int rate : new int[] {1, 100, 2000, 500_000}) {
      long at = System.nanoTime();
      Pace pace = new Pace(rate);
      List<Long> sent = new ArrayList<>();
      while (sent.size() < 20_000) {
        // Mostly a little later; now and then after a stall.
        at += random.nextInt(50) == 0 ? 3_000_000_000L / rate * random.nextInt(300) : 100_000;
        pace.now(at);
        for (int wanted = random.nextInt(100); wanted > 0 && pace.take(); wanted--) {
          sent.add(at);
        }
      }
      double late = Math.max(64, rate * 0.002);
      for (int window : new int[] {100, 1000, 10_000}) {
        for (int i = window; i < sent.size(); i++) {
          double seconds = (sent.get(i) - sent.get(i - window)) / 1e9;
          assertThat((double) window).isLessThanOrEqualTo(late + rate * seconds + 1);
        }
      }
    }
  }

  @Test
  void ourOwnCutLinkSaysNothingOfTheBlocks() throws InterruptedException {
    Targets targets = targets(BLOCKS, 3);
    BlockTable blocks = known(targets);
    FakeInternet internet = new FakeInternet(address -> false);
    List<Snapshot> snapshots = run(targets, blocks, internet, List.of(ANCHOR));
    for (int block = 0; block < BLOCKS; block++) {
      assertThat(blocks.state(block)).isEqualTo(BlockState.UP);
    }
    assertThat(snapshots.getLast().unknown()).isPositive();
    Tally tally = new Tally(targets, blocks, new Quorum(1));
    assertThat(tally.count(snapshots.getLast(), List.of()))
        .allMatch(bin -> bin.coverage() < 0.05 && bin.up() == BLOCKS / 3);
  }

  @Test
  void lossAndLatencyAreCounted() throws InterruptedException {
    Targets targets = targets(BLOCKS, 1);
    BlockTable blocks = known(targets);
    Predicate<Address> mostly = address -> address.v4() % 10 != 0;
    List<Snapshot> snapshots = run(targets, blocks, new FakeInternet(mostly), List.of());
    EntityBin bin =
        new Tally(targets, blocks, new Quorum(1)).count(snapshots.getLast(), List.of()).getFirst();
    assertThat(bin.up()).isEqualTo(BLOCKS);
    assertThat(bin.coverage()).isGreaterThan(0.9);
    assertThat(bin.lossPercent()).as("five of fifty addresses").isBetween(4.0, 18.0);
    assertThat(bin.latency10()).isPositive().isLessThanOrEqualTo(bin.latency50());
    assertThat(bin.latency50()).isLessThanOrEqualTo(bin.latency90());
  }

  @Test
  void allOfTheInternetFitsInFourHundredAndFiftyMegabytes() throws IOException {
    long before = used();
    Targets targets = targets(5_700_000, 200_000);
    BlockTable blocks = targets.table();
    Settings settings = new Settings(600, 300, 3000, 20_000);
    Prober prober = new Prober(targets, blocks, settings, new Sockets(null, null, List.of(), 3000));
    Tally tally = new Tally(targets, blocks, new Quorum(1));
    int[] octets = IntStream.rangeClosed(1, 20).toArray();
    for (int block = 0; block < targets.size(); block++) {
      blocks.restore(block, 0.9f, octets);
    }
    // What is there while a bin is handed in: how all blocks are, the counts of it, some points.
    Snapshot snapshot = new Snapshot(0, states(blocks), new byte[targets.size()], 0, 0);
    // Four other vantage points have reported, as they do over the network.
    List<VantageReport> others = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      others.add(sent(tally.report(snapshot, 300), blocks));
    }
    List<EntityBin> bins = tally.count(snapshot, others);
    List<SignalPoint> points = ProbeSignals.points(0, 300, bins.subList(0, 5000));
    long megabytes = (used() - before) / 1_000_000;
    Reference.reachabilityFence(prober);
    Reference.reachabilityFence(tally);
    Reference.reachabilityFence(snapshot);
    Reference.reachabilityFence(others);
    Reference.reachabilityFence(bins);
    Reference.reachabilityFence(points);
    System.err.println("prober of 5.7 million blocks: " + megabytes + " MB retained");
    assertThat(megabytes).isBetween(300L, 450L);
  }

  private static VantageReport sent(VantageReport report, BlockTable blocks) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    report.write(bytes);
    return VantageReport.read(new ByteArrayInputStream(bytes.toByteArray()), blocks);
  }

  private static Codes states(BlockTable blocks) {
    Codes states = new Codes(blocks.size());
    for (int block = 0; block < blocks.size(); block++) {
      states.set(block, blocks.state(block).ordinal());
    }
    return states;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Test
  void theOrderMeetsEachBlockOnceAndKeepsNeighboursApart() {
    for (int size : new int[] {1, 2, 3, 1000, 65_537}) {
      Shuffle order = new Shuffle(size);
      boolean[] met = new boolean[size];
      long distance = 0;
      for (int place = 0; place < size; place++) {
        int block = order.at(place);
        assertThat(met[block]).isFalse();
        met[block] = true;
        distance += place == 0 ? 0 : Math.abs(block - order.at(place - 1));
      }
      if (size >= 1000) {
        assertThat(distance / size).as("a third by chance").isBetween(size / 4L, size / 2L);
      }
    }
  }
}
