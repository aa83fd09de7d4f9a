package dimout.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The code and a plain reading of the papers, probe by probe over random courses. */
class TrinocularAgainstThePapersTest {
  private static final int COURSES = 6000;
  private static final int ROUNDS = 250;
  private static final int ROUND = 600;

  private final Random random = new Random(20130812);
  private long probes;
  private long edges;
  private long exhausted;
  private final Set<BlockState> met = new TreeSet<>();

  /** A block of ours beside a plain one, and a truth that neither knows. */
  private final class Course {
    final boolean asDecided;
    final BlockTable blocks = new BlockTable(new int[] {random.nextInt() << 8});
    final Trinocular ours = new Trinocular(blocks, ROUND, Trinocular.BUDGET);
    final PlainTrinocular plain;
    final double answering;
    final double whileDown = random.nextInt(4) == 0 ? 0.1 * random.nextDouble() : 0;
    final double flip = Math.pow(10, -0.5 - 2 * random.nextDouble());
    boolean up = true;
    int now = 1_700_000_000;

    Course(boolean asDecided, float availability, int size) {
      this.asDecided = asDecided;
      List<Integer> octets = IntStream.range(0, 256).boxed().collect(Collectors.toList());
      java.util.Collections.shuffle(octets, random);
      Set<Integer> ever = new TreeSet<>(octets.subList(0, size));
      blocks.restore(0, availability, ever.stream().mapToInt(octet -> octet).toArray());
      plain = new PlainTrinocular(asDecided, ever, availability);
      answering = random.nextBoolean() ? availability : random.nextDouble();
    }

    /** One round of both, probe by probe. */
    void round() {
      up ^= random.nextDouble() < flip;
      ours.beginRound(0, now);
      plain.beginRound();
      for (boolean more = true; more; ) {
        int octet = ours.next(0);
        assertThat(blocks.everAnswered(0, octet)).isTrue();
        boolean answered = random.nextDouble() < (up ? answering : whileDown);
        boolean ourMore = ours.outcome(0, octet, answered, now);
        if (!asDecided) {
          plain.availability = blocks.availability(0); // the papers take it as known
        }
        more = plain.probe(octet, answered);
        assertThat(ourMore).as("more than %s", plain.probes).isEqualTo(more);
        assertThat(blocks.belief(0)).isCloseTo((float) plain.belief, within(1e-4f));
        assertThat(blocks.state(0)).isEqualTo(plain.state);
        probes++;
        if (plain.onTheEdge()) {
          return;
        }
      }
      assertThat((int) blocks.spent[0]).isEqualTo(plain.probes).isLessThanOrEqualTo(15);
      now += ROUND;
    }

    boolean over() {
      met.add(plain.state);
      edges += plain.onTheEdge() ? 1 : 0;
      exhausted += plain.exhausted() ? 1 : 0;
      return plain.onTheEdge() || plain.state == BlockState.NOT_ANALYSABLE;
    }
  }

  @Test
  void asDecidedItIsTheSameForEveryAvailabilityAndSize() {
    for (int i = 0; i < COURSES; i++) {
      // Sparse blocks as often as others.
      double availability = i % 2 == 0 ? 0.05 + 0.25 * random.nextDouble() : random.nextDouble();
      Course course = new Course(true, (float) availability, 1 + random.nextInt(256));
      assertThat(course.blocks.state(0)).isEqualTo(course.plain.state);
      for (int round = 0; round < ROUNDS && !course.over(); round++) {
        course.round();
        assertThat(course.blocks.availability(0))
            .isCloseTo((float) course.plain.availability, within(1e-4f));
      }
    }
    assertThat(probes).as("compared").isGreaterThan(1_000_000);
    assertThat(edges).as("left to rounding").isLessThan(COURSES / 50);
    assertThat(exhausted).isPositive();
    assertThat(met)
        .containsExactlyInAnyOrder(BlockState.UP, BlockState.DOWN, BlockState.NOT_ANALYSABLE);
  }

  /** Between A of 0.2 and 0.8, and until a round's probes are spent, nothing was decided. */
  @Test
  void whereNothingWasDecidedItIsThePaper() {
    for (int i = 0; i < COURSES; i++) {
      float availability = 0.22f + 0.56f * random.nextFloat();
      Course course = new Course(false, availability, 15 + random.nextInt(242));
      for (int round = 0; round < ROUNDS && !course.over(); round++) {
        course.round();
        float known = course.blocks.availability(0);
        if (course.plain.exhausted() || known < 0.205f || known > 0.795f) {
          break;
        }
      }
    }
    assertThat(probes).as("compared").isGreaterThan(1_000_000);
  }

  @Test
  void recoveryIsLookedForInTheFirstFourRoundsTheEighthAndEverySixteenth() {
    for (float availability : new float[] {0.2f, 0.3f, 0.5f, 0.8f, 0.95f}) {
      BlockTable blocks = new BlockTable(new int[1]);
      blocks.restore(0, availability, IntStream.range(0, 40).toArray());
      Trinocular ours = new Trinocular(blocks, ROUND, Trinocular.BUDGET);
      List<Integer> further = new ArrayList<>();
      // A year: what is counted must not run over.
      for (int round = 0; round < 53_000; round++) {
        ours.beginRound(0, round * ROUND);
        boolean wasDown = blocks.state(0) == BlockState.DOWN;
        int asked = 1;
        while (ours.outcome(0, ours.next(0), false, round * ROUND)) {
          asked++;
        }
        if (wasDown) {
          further.add(asked - 1);
        }
      }
      int recovery = (int) Math.ceil(Math.log(0.2) / Math.log(1 - blocks.availability(0)));
      for (int since = 1; since <= further.size(); since++) {
        boolean due = since <= 4 || since == 8 || since % 16 == 0;
        assertThat(further.get(since - 1))
            .as("%s rounds since up", since)
            .isEqualTo(due ? Math.min(14, recovery) : 0);
      }
    }
  }
}
