package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.SignalPoint;
import dimout.probing.BlockState;
import dimout.probing.Codes;
import dimout.probing.Quorum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signals of each entity, and a plain count of the same answers. */
class TallyTest {
  /** Half a class of latency, and a rounding to hundredths. */
  private static final double CLASS = Math.pow(2, 1 / 16.0) - 1;

  @TempDir private Path folder;
  private final Random random = new Random(17);

  /** What became of one block's periodic probe. */
  private record Block(
      List<String> entities, BlockState state, boolean asked, @Nullable Double millis) {
    boolean judged() {
      return state == BlockState.UP || state == BlockState.DOWN;
    }

    boolean counts() {
      return asked && state == BlockState.UP;
    }
  }

  private Block block(List<String> entities, double unasked) {
    BlockState state = BlockState.values()[random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 2];
    boolean answered = state == BlockState.UP && random.nextInt(30) != 0;
    Double millis = answered ? 0.2 * Math.exp(2 + 1.5 * random.nextGaussian()) : null;
    return new Block(entities, state, random.nextDouble() >= unasked, millis);
  }

  private static byte outcome(Block block) {
    if (!block.asked()) {
      return Outcome.UNKNOWN;
    }
    Double millis = block.millis();
    return millis == null ? Outcome.LOST : Outcome.answered((long) (millis * 1e6));
  }

  @Test
  void eachEntityHasTheSignalsOfItsOwnBlocks() throws IOException {
    List<Block> blocks = new ArrayList<>();
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 6000; number++) {
      int country = random.nextInt(3);
      String code = List.of("KZ", "UZ", "KG").get(country);
      int asn = 64_500 + random.nextInt(4);
      List<String> entities =
          List.of("country/" + code, "asn/" + asn, "geoasn/" + asn + "-" + code);
      // A third of a country was not asked: under 0.7 it is no data.
      blocks.add(block(entities, country == 2 ? 0.35 : 0.05));
      lines.append("5.%d.%d.0/24,".formatted(number >> 8, number & 255));
      lines.append(String.join(",", entities)).append('\n');
    }
    Path file = Files.writeString(folder.resolve("targets"), lines);
    Targets targets =
        TargetsFile.read(file, new OptOut(List.of()), address -> List.of(), remark -> {});
    Codes states = new Codes(blocks.size());
    byte[] outcomes = new byte[blocks.size()];
    for (int number = 0; number < blocks.size(); number++) {
      states.set(number, blocks.get(number).state().ordinal());
      outcomes[number] = outcome(blocks.get(number));
    }
    Tally tally = new Tally(targets, targets.table(), new Quorum(1));
    List<EntityBin> bins =
        tally.count(new Snapshot(300, states, outcomes, blocks.size(), 0), List.of());
    TreeMap<String, Double> found = new TreeMap<>();
    for (SignalPoint point : ProbeSignals.points(300, 300, bins)) {
      Double value = point.value();
      found.put(point.entity() + " " + point.signal(), value == null ? Double.NaN : value);
    }
    assertThat(bins).hasSize(3 + 4 + 12);
    for (EntityBin bin : bins) {
      check(bin.entity(), blocks, found);
    }
  }

  @Test
  void anEntityAppearsOnceItsBlocksAreKnown() throws IOException {
    Path file = Files.writeString(folder.resolve("targets"), "5.0.0.0-5.0.99.255,country/KZ\n");
    Targets targets =
        TargetsFile.read(file, new OptOut(List.of()), address -> List.of(), remark -> {});
    Tally tally = new Tally(targets, targets.table(), new Quorum(1));
    Codes states = new Codes(100);
    byte[] outcomes = new byte[100];
    Arrays.fill(outcomes, Outcome.answered(1));
    for (int known = 1; known <= 100; known++) {
      states.set(known - 1, BlockState.UP.ordinal());
      assertThat(tally.count(new Snapshot(300, states, outcomes, 0, 0), List.of()))
          .as("%s of 100", known)
          .hasSize(known < 95 ? 0 : 1);
    }
  }

  private static void check(String entity, List<Block> all, TreeMap<String, Double> found) {
    List<Block> judged =
        all.stream().filter(block -> block.entities().contains(entity) && block.judged()).toList();
    double coverage = (double) judged.stream().filter(Block::asked).count() / judged.size();
    List<Block> counted = judged.stream().filter(Block::counts).toList();
    List<Double> millis = new ArrayList<>();
    for (Block block : all) {
      Double one = block.millis();
      if (block.entities().contains(entity) && block.asked() && one != null) {
        millis.add(one);
      }
    }
    Collections.sort(millis);
    double up = judged.stream().filter(block -> block.state() == BlockState.UP).count();
    double lost = counted.stream().filter(block -> block.millis() == null).count();
    boolean data = coverage >= 0.7;
    same(found, entity + " probing-up-slash24", data ? up : Double.NaN, 0);
    same(
        found,
        entity + " echo-loss-percent",
        data ? 100 * lost / counted.size() : Double.NaN,
        0.01);
    for (int percent : new int[] {10, 50, 90}) {
      double exact = millis.get((int) Math.ceil(percent / 100.0 * millis.size()) - 1);
      String signal = entity + " echo-latency-p" + percent + "-ms";
      same(found, signal, data ? exact : Double.NaN, exact * CLASS + 0.01);
    }
  }

  private static void same(TreeMap<String, Double> found, String key, double value, double error) {
    assertThat(found).containsKey(key);
    if (Double.isNaN(value)) {
      assertThat(found.get(key)).as(key).isNaN();
    } else {
      assertThat(found.get(key)).as(key).isCloseTo(value, within(error));
    }
  }
}
