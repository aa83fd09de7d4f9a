package dimout.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decides that a block is down, and the bytes in which vantage points say so. */
class QuorumTest {
  @ParameterizedTest
  @CsvSource({
    "1, 0, 0, NONE",
    "1, 1, 0, UP",
    "1, 0, 1, DOWN",
    "1, 1, 1, UP",
    "2, 0, 1, NONE",
    "2, 1, 0, NONE",
    "2, 0, 2, DOWN",
    "2, 1, 2, DOWN",
    "2, 2, 2, UP",
    "3, 1, 1, NONE"
  })
  void moreThanHalfOfTheLivingDecide(int least, int up, int down, Vote expected) {
    assertThat(new Quorum(least).of(up, down)).isEqualTo(expected);
  }

  private static VantageReport report() {
    return new VantageReport(1_700_000_000L, 300, BLOCKS, votes(1, 2, 0, 1));
  }

  private static Codes votes(int... each) {
    Codes votes = new Codes(each.length);
    for (int block = 0; block < each.length; block++) {
      votes.set(block, each[block]);
    }
    return votes;
  }

  private static List<Integer> votes(VantageReport report) {
    return IntStream.range(0, report.blocks().size()).mapToObj(report.votes()::get).toList();
  }

  /** Three of IPv4 and one of IPv6. */
  private static final BlockTable BLOCKS =
      new BlockTable(new int[] {0, 0x0a000000, 0xcb007100, 7}, new long[] {BlockKey.ofIpv6(-1L)});

  @Test
  void codesAreIndependent() {
    Random random = new Random(5);
    int[] plain = new int[1000];
    Codes codes = new Codes(plain.length);
    for (int i = 0; i < 20_000; i++) {
      int block = random.nextInt(plain.length);
      plain[block] = random.nextInt(4);
      codes.set(block, plain[block]);
    }
    assertThat(IntStream.range(0, plain.length).map(codes::get))
        .containsExactly(java.util.Arrays.stream(plain).boxed().toArray(Integer[]::new));
  }

  @Test
  void aReportIsReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report().write(out);
    VantageReport read = VantageReport.read(new ByteArrayInputStream(out.toByteArray()), BLOCKS);
    assertThat(read.time()).isEqualTo(1_700_000_000L);
    assertThat(read.stepSeconds()).isEqualTo(300);
    assertThat(votes(read)).containsExactly(1, 2, 0, 1);
    assertThat(read.measured()).isEqualTo(3);
    BlockTable others = new BlockTable(new int[] {0x05000000, 0x0a000000, 0xcb007200});
    VantageReport here = VantageReport.read(new ByteArrayInputStream(out.toByteArray()), others);
    assertThat(votes(here)).as("of the blocks that we have").containsExactly(0, 2, 0);
  }

  @Test
  void everyBrokenByteAndEveryCutIsNoticed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report().write(out);
    byte[] good = out.toByteArray();
    for (int at = 0; at < good.length; at++) {
      byte[] broken = good.clone();
      broken[at] ^= 0x02;
      assertThatThrownBy(() -> VantageReport.read(new ByteArrayInputStream(broken), BLOCKS))
          .isInstanceOf(IOException.class);
      byte[] cut = Arrays.copyOf(good, at);
      assertThatThrownBy(() -> VantageReport.read(new ByteArrayInputStream(cut), BLOCKS))
          .isInstanceOf(IOException.class);
    }
  }
}
