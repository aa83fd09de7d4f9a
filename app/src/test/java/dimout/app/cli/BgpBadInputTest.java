package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.bgp.WireWriter;
import dimout.wire.mrt.Bgp4mpMessage;
import dimout.wire.mrt.Endpoints;
import dimout.wire.mrt.MrtTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be read, or only in part: the exit status, and never a defect. */
class BgpBadInputTest {
  private static final int DONE = 0;
  private static final int INPUT = 3;

  @TempDir private Path folder;

  private static byte[] updates(int count) {
    WireWriter out = new WireWriter();
    Endpoints ends = Endpoints.of("192.0.2.1", 64500, "192.0.2.9", 65000);
    for (int i = 0; i < count; i++) {
      List<Prefix> prefixes = List.of(Prefix.parse("10." + i % 256 + ".0.0/16"));
      UpdateMessage message = UpdateMessage.announce(prefixes, AsPath.of(1, 2), new byte[4]);
      Bgp4mpMessage.received(MrtTime.of(1_600_000_000L + i), ends, message).write(out);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] bzip2(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream bzip2 = new BZip2CompressorOutputStream(packed)) {
      bzip2.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] twice(byte[] bytes) {
    byte[] both = Arrays.copyOf(bytes, 2 * bytes.length);
    System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
    return both;
  }

  private int count(byte[] bytes) throws IOException {
    Path file = Files.createTempFile(folder, "input", ".mrt");
    Files.write(file, bytes);
    return Main.run("bgp", "count", file.toString());
  }

  @Test
  void soundFiles() throws IOException {
    byte[] sound = updates(50);
    assertThat(count(sound)).isEqualTo(DONE);
    assertThat(count(new byte[0])).isEqualTo(DONE);
    assertThat(count(twice(gzip(sound)))).isEqualTo(DONE);
    assertThat(count(twice(bzip2(sound)))).isEqualTo(DONE);
    assertThat(count(twice(Zstd.compress(sound)))).isEqualTo(DONE);
  }

  @Test
  void damagedFiles() throws IOException {
    byte[] sound = updates(50);
    assertThat(count(Arrays.copyOf(sound, sound.length - 1))).isEqualTo(INPUT);
    byte[] packed = gzip(sound);
    assertThat(count(Arrays.copyOf(packed, packed.length - 9))).isEqualTo(INPUT);
    byte[] blocks = bzip2(sound);
    assertThat(count(Arrays.copyOf(blocks, blocks.length - 9))).isEqualTo(INPUT);
    blocks[blocks.length / 2] ^= 16;
    assertThat(count(blocks)).isEqualTo(INPUT);
    byte[] frames = Zstd.compress(sound);
    assertThat(count(Arrays.copyOf(frames, frames.length - 9))).isEqualTo(INPUT);
    frames[frames.length / 2] ^= 16;
    frames[6] ^= 16;
    assertThat(count(frames)).isEqualTo(INPUT);
    byte[] oversized = sound.clone();
    oversized[8] = 0x7f;
    assertThat(count(oversized)).isEqualTo(INPUT);
  }

  @Test
  void otherFiles() throws IOException {
    assertThat(count("<html>no such page</html>".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(INPUT);
    byte[] png = {
      (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    assertThat(count(png)).isEqualTo(INPUT);
    assertThat(count(gzip(png))).isEqualTo(INPUT);
    byte[] garbage = new byte[1 << 20];
    new Random(3).nextBytes(garbage);
    assertThat(count(garbage)).isEqualTo(INPUT);
    assertThat(Main.run("bgp", "count", folder.resolve("missing").toString())).isEqualTo(INPUT);
    assertThat(Main.run("bgp", "count", folder.toString())).isEqualTo(INPUT);
  }
}
