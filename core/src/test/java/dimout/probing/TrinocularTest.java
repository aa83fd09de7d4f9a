package dimout.probing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A simulated Internet of blocks whose truth is known. */
class TrinocularTest {
  private static final int ROUND = 600;

  /** Blocks of one kind, probed round after round, and the worst that happened to them. */
  private static final class World {
    final Random random = new Random(11);
    final BlockTable blocks;
    final Trinocular prober;
    final double answering;
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
      this.prober = new Trinocular(blocks);
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
      prober.beginRound(block);
      boolean more = true;
      int spent = 0;
      while (more) {
        int octet = prober.next(block);
        if (octet == Trinocular.DONE) {
          break;
        }
        spent++;
        boolean answered = !cut && octet < 100 && random.nextDouble() < answering;
        more = prober.outcome(block, octet, answered, round * ROUND);
      }
      probes += spent;
      mostInOneRound = Math.max(mostInOneRound, spent);
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
    assertThat(world.mostInOneRound).isLessThanOrEqualTo(16);
    for (int block = 0; block < 50; block++) {
      assertThat(world.blocks.state(block)).isEqualTo(BlockState.UP);
      assertThat(world.blocks.everActive(block)).isBetween(50, 95);
      assertThat(world.blocks.availability(block)).isBetween(0.5f, 0.9f);
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
