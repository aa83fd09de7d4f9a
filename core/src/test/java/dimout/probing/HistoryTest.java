package dimout.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is kept between runs, and what of it is not believed. */
class HistoryTest {
  private static final long[] GROUPS = {BlockKey.ofIpv6(0x20010db8_00010000L)};

  private static BlockTable blocks() {
    return new BlockTable(new int[] {0x0a000000, 0x0a000100, 0xcb007100, 7}, GROUPS);
  }

  private static byte[] written() throws IOException {
    BlockTable blocks = blocks();
    for (int block = 0; block < 4; block++) {
      blocks.restore(block, 0.5f + block / 10f, IntStream.range(block, 40).toArray());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    History.write(blocks, out);
    assertThat(History.bytes(blocks)).isEqualTo(out.size());
    return out.toByteArray();
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    BlockTable read = blocks();
    History.read(read, new ByteArrayInputStream(written()));
    for (int block = 0; block < 4; block++) {
      assertThat(read.state(block)).isEqualTo(BlockState.UP);
      assertThat(read.availability(block)).isEqualTo(0.5f + block / 10f);
      assertThat(read.everActive(block)).isEqualTo(40 - block);
    }
  }

  @Test
  void blocksAreFoundWhereverTheyStand() throws IOException {
    BlockTable read = new BlockTable(new int[] {0x0a000100, 0x0b000000, 0xcb007100, 9}, GROUPS);
    History.read(read, new ByteArrayInputStream(written()));
    assertThat(read.everActive(0)).isEqualTo(39);
    assertThat(read.state(1)).isEqualTo(BlockState.SURVEY);
    assertThat(read.everActive(2)).isEqualTo(38);
    assertThat(read.everActive(3)).as("the IPv6 group").isEqualTo(37);
  }

  @Test
  void everyBrokenByteAndEveryCutIsNoticed() throws IOException {
    byte[] good = written();
    for (int at = 0; at < good.length; at++) {
      byte[] broken = good.clone();
      broken[at] ^= 0x40;
      assertThatThrownBy(() -> History.read(blocks(), new ByteArrayInputStream(broken)))
          .isInstanceOf(IOException.class);
      byte[] cut = java.util.Arrays.copyOf(good, at);
      assertThatThrownBy(() -> History.read(blocks(), new ByteArrayInputStream(cut)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void piecesGiveTheSameBytes() throws IOException {
    BlockTable blocks = blocks();
    History.read(blocks, new ByteArrayInputStream(written()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    History.Writer writer = new History.Writer(blocks, out);
    int steps = 1;
    while (!writer.write(1)) {
      steps++;
    }
    assertThat(steps).isEqualTo(4);
    assertThat(out.toByteArray()).isEqualTo(written());
  }
}
