package dimout.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
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
    long[] keys = {
      0, BlockKey.ofIpv4(0x0a000000), BlockKey.ofIpv4(0xcb0071ff), BlockKey.ofIpv6(-1L)
    };
    return new VantageReport(1_700_000_000L, 300, keys, new byte[] {1, 2, 0, 1});
  }

  @Test
  void aReportIsReadAsItWasWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report().write(out);
    VantageReport read = VantageReport.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.time()).isEqualTo(1_700_000_000L);
    assertThat(read.stepSeconds()).isEqualTo(300);
    assertThat(read.keys()).isEqualTo(report().keys());
    assertThat(read.votes()).isEqualTo(report().votes());
    assertThat(read.measured()).isEqualTo(3);
  }

  @Test
  void everyBrokenByteAndEveryCutIsNoticed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report().write(out);
    byte[] good = out.toByteArray();
    for (int at = 0; at < good.length; at++) {
      byte[] broken = good.clone();
      broken[at] ^= 0x02;
      assertThatThrownBy(() -> VantageReport.read(new ByteArrayInputStream(broken)))
          .isInstanceOf(IOException.class);
      byte[] cut = Arrays.copyOf(good, at);
      assertThatThrownBy(() -> VantageReport.read(new ByteArrayInputStream(cut)))
          .isInstanceOf(IOException.class);
    }
  }
}
