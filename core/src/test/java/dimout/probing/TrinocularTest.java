package dimout.probing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A simulated Internet of blocks whose truth is known. */
class TrinocularTest {
  private static final int ROUND = 600;
  private static final int START = 1_700_000_000;

  /** Blocks of one kind, probed round after round, and the worst that happened to them. */
  private static final class World {
    final Random random = new Random(11);
    final BlockTable blocks;
    final Trinocular prober;
    double answering;
    boolean cut;
    int round;
    long probes;
    int mostInOneRound;

    World(int size, double answering) {
      int[] networks = new int[size];
      for (int block = 0; block < size; block++) {
        networks[block] = 0x0a000000 + (block << 8);
      }
      this.blocks = new BlockTable(networks);
      this.prober = new Trinocular(blocks, ROUND, Trinocular.BUDGET);
      this.answering = answering;
    }

    void know(float availability, int addresses) {
      int[] octets = new int[addresses];
      for (int octet = 0; octet < addresses; octet++) {
        octets[octet] = octet;
      }
      for (int block = 0; block < blocks.size(); block++) {
        blocks.restore(block, availability, octets);
      }
    }

    void rounds(int count) {
      for (int i = 0; i < count; i++, round++) {
        for (int block = 0; block < blocks.size(); block++) {
          probe(block);
        }
      }
    }

    private void probe(int block) {
      prober.beginRound(block, now());
      boolean more = true;
      int spent = 0;
      while (more) {
        int octet = prober.next(block);
        if (octet == Trinocular.DONE) {
          break;
        }
        spent++;
        more = outcome(block, octet);
      }
      probes += spent;
      mostInOneRound = Math.max(mostInOneRound, spent);
    }

    /** One probe outside the round's own. */
    void ask(int block) {
      outcome(block, prober.next(block));
    }

    private boolean outcome(int block, int octet) {
      boolean answered = !cut && octet < 100 && random.nextDouble() < answering;
      return prober.outcome(block, octet, answered, now());
    }

    /** Blocks that came into this state within half a round of the truth. */
    long dated(BlockState state, long truth) {
      return IntStream.range(0, blocks.size())
          .filter(b -> blocks.state(b) == state)
          .filter(b -> Math.abs(blocks.changedAt(b) - truth) <= ROUND / 2)
          .count();
    }

    int now() {
      return START + round * ROUND;
    }

    long down() {
      long down = 0;
      for (int block = 0; block < blocks.size(); block++) {
        down += blocks.state(block) == BlockState.DOWN ? 1 : 0;
      }
      return down;
    }
  }

  @Test
  void lossOfThreePercentIsNoOutage() {
    World world = new World(2000, 0.97);
    world.know(0.97f, 100);
    for (int i = 0; i < 50; i++) {
      world.rounds(1);
      assertThat(world.down()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.8, 0.97})
  void anOutageIsSeenWithinTwoRoundsAndSoIsItsEnd(double answering) {
    World world = new World(1000, answering);
    world.know((float) answering, 100);
    world.rounds(30);
    assertThat(world.down()).isLessThan(10);

    world.cut = true;
    world.rounds(2);
    assertThat(world.down()).isEqualTo(1000);

    world.cut = false;
    world.rounds(2);
    assertThat(world.down()).isLessThan(30);
  }

  @Test
  void aLongOutageIsAskedSparinglyAndItsEndIsStillSeen() {
    World world = new World(1000, 0.3);
    world.know(0.3f, 100);
    world.cut = true;
    world.rounds(40);
    long before = world.probes;
    world.rounds(16);
    assertThat((world.probes - before) / 16000.0).as("probes a round").isLessThan(2);

    world.cut = false;
    world.rounds(16);
    assertThat(world.down()).isLessThan(10);
  }

  @Test
  void aSparseBlockIsCalledDownOnlyAfterAllItsAddressesWereAskedInVain() {
    World world = new World(1000, 0.12);
    world.know(0.12f, 100);
    world.rounds(200);
    assertThat(world.down()).isLessThan(5);

    world.cut = true;
    world.rounds(9);
    assertThat(world.down()).isEqualTo(1000);
  }

  @Test
  void probingIsPolite() {
    World world = new World(1000, 0.6);
    world.know(0.6f, 100);
    world.rounds(144);
    assertThat(world.mostInOneRound).isLessThanOrEqualTo(Trinocular.BUDGET);
    assertThat(world.probes / 1000.0 / 24).as("probes an hour and block").isLessThan(20);
  }

  @Test
  void aSurveyFindsAddressesAndAvailability() {
    World world = new World(50, 0.7);
    world.rounds(26);
    assertThat(world.mostInOneRound).isLessThanOrEqualTo(Trinocular.BUDGET);
    for (int block = 0; block < 50; block++) {
      assertThat(world.blocks.state(block)).isEqualTo(BlockState.UP);
      assertThat(world.blocks.everActive(block)).isBetween(50, 95);
      assertThat(world.blocks.availability(block)).isBetween(0.5f, 0.9f);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 0.5, 0.8, 0.97})
  void startAndEndAreDatedWithinHalfARound(double answering) {
    World world = new World(1000, answering);
    world.know((float) answering, 100);
    world.rounds(30);
    // Between two rounds: the truth lies half a round before the next one.
    world.cut = true;
    int start = world.now() - ROUND / 2;
    world.rounds(3);
    assertThat(world.dated(BlockState.DOWN, start)).isGreaterThan(970);

    world.cut = false;
    int end = world.now() - ROUND / 2;
    world.rounds(3);
    // Four recoveries in five are to be seen in the round in which they happen.
    assertThat(world.dated(BlockState.UP, end)).isGreaterThan(750);
  }

  @Test
  void neighboursThatComeBackAreFollowedWithinTheBudget() {
    World world = new World(100, 0.3);
    world.know(0.3f, 100);
    world.cut = true;
    world.rounds(30);
    world.cut = false;
    world.rounds(1);
    long still = world.down();
    assertThat(still).as("one probe a round finds a third").isGreaterThan(40);
    for (int block = 0; block < 100; block++) {
      while (world.blocks.state(block) == BlockState.DOWN && world.prober.again(block)) {
        world.ask(block);
      }
      assertThat(world.blocks.spent[block]).isLessThanOrEqualTo((byte) Trinocular.BUDGET);
    }
    assertThat(world.down()).isLessThan(15);
  }

  @Test
  void whatCannotBeJudgedIsSurveyedAgainAfterFourWeeks() {
    World world = new World(20, 0);
    world.rounds(20);
    world.answering = 0.7;
    world.rounds(27 * 144);
    assertThat(world.blocks.state(3)).isEqualTo(BlockState.NOT_ANALYSABLE);
    world.rounds(9 * 144);
    for (int block = 0; block < 20; block++) {
      assertThat(world.blocks.state(block)).isEqualTo(BlockState.UP);
    }
  }

  @Test
  void emptyAndLoneBlocksAreNotJudged() {
    World empty = new World(10, 0);
    empty.rounds(20);
    assertThat(empty.blocks.state(3)).isEqualTo(BlockState.NOT_ANALYSABLE);

    World lone = new World(10, 0.9);
    lone.know(0.15f, 16);
    assertThat(lone.blocks.state(3)).isEqualTo(BlockState.NOT_ANALYSABLE);
    Arrays.fill(lone.blocks.changedAt, lone.now());
    lone.rounds(1);
    assertThat(lone.probes).isZero();
  }

  @Test
  void everyAddressIsAskedOnce() {
    BlockTable blocks = new BlockTable(new int[] {0xc0000200, 0xcb007100});
    for (int block = 0; block < 2; block++) {
      boolean[] met = new boolean[256];
      for (int i = 0; i < 256; i++) {
        met[blocks.advance(block)] = true;
      }
      assertThat(met).doesNotContain(false);
    }
  }
}
