package dimout.wire.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.WireWriter;
import dimout.wire.mrt.MrtRecord;
import dimout.wire.mrt.RandomMrt;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our text beside that of Debian's bgpdump, on the same bytes. */
class BgpdumpTest {
  private static final String BGPDUMP = "bgpdump";

  @TempDir private Path folder;

  @BeforeAll
  static void installed() {
    boolean found =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, BGPDUMP)));
    assumeTrue(found, "skipped: bgpdump is not installed");
  }

  private static byte[] ours(byte[] mrt) {
    TextDump dump = new TextDump();
    for (int at = 0; at < mrt.length; at += 12 + BigEndian.i32(mrt, at + 8)) {
      dump.record(mrt, at, at + 12 + BigEndian.i32(mrt, at + 8));
    }
    return Arrays.copyOf(dump.bytes(), dump.size());
  }

  /** What bgpdump prints; empty when it does not end well. */
  private String theirs(byte[] mrt) throws IOException, InterruptedException {
    Path file = Files.createTempFile(folder, "oracle", ".mrt");
    Path text = Files.createTempFile(folder, "oracle", ".txt");
    Files.write(file, mrt);
    Process process =
        new ProcessBuilder(BGPDUMP, "-m", file.toString())
            .redirectOutput(text.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    String lines = Files.readString(text, StandardCharsets.ISO_8859_1);
    Files.delete(file);
    Files.delete(text);
    return process.exitValue() == 0 ? lines : "";
  }

  private static byte[] bytes(List<MrtRecord> records) {
    WireWriter out = new WireWriter();
    records.forEach(record -> record.write(out));
    return out.toByteArray();
  }

  private static String firstDifference(String[] ours, String[] theirs) {
    for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
      if (!ours[i].equals(theirs[i])) {
        return "line " + (i + 1) + "\nours   " + ours[i] + "\ntheirs " + theirs[i];
      }
    }
    return "";
  }

  private void same(byte[] mrt) throws IOException, InterruptedException {
    String expected = theirs(mrt);
    String actual = new String(ours(mrt), StandardCharsets.ISO_8859_1);
    assertThat(firstDifference(actual.split("\n"), expected.split("\n"))).isEmpty();
    assertThat(actual.length()).isEqualTo(expected.length());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void recordsOfEveryKind(long seed) throws IOException, InterruptedException {
    byte[] mrt = bytes(new RandomMrt(seed).records(2000));
    assertThat(theirs(mrt)).isNotEmpty();
    same(mrt);
  }

  /**
   * Bytes behind the header changed at random. bgpdump aborts over some such files and prints bytes
   * from behind its buffers for others: a file is compared where it prints the same twice.
   */
  @Test
  void recordsDamagedWithinTheirFrames() throws IOException, InterruptedException {
    Random random = new Random(7);
    int compared = 0;
    for (int seed = 100; seed < 100 + Integer.getInteger("dimout.oracle.files", 120); seed++) {
      List<MrtRecord> records = new ArrayList<>(new RandomMrt(seed).records(6));
      byte[] mrt = bytes(records);
      int from = records.get(0).toByteArray().length;
      damage(mrt, from, random);
      String expected = theirs(mrt);
      if (!expected.isEmpty() && expected.equals(theirs(mrt)) && printable(expected)) {
        same(mrt);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(30);
  }

  private static boolean printable(String text) {
    return text.chars().allMatch(letter -> letter == '\n' || (letter >= ' ' && letter < 127));
  }

  private static void damage(byte[] mrt, int from, Random random) {
    for (int at = from; at < mrt.length; ) {
      int length = BigEndian.i32(mrt, at + 8);
      if (random.nextBoolean()) {
        mrt[at + 12 + random.nextInt(length)] = (byte) random.nextInt(256);
      }
      at += 12 + length;
    }
  }

  @Test
  void realFiles() throws IOException, InterruptedException {
    Path data = Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"));
    assumeTrue(Files.isDirectory(data), "skipped: no real data at " + data);
    List<Path> files;
    try (Stream<Path> all = Files.walk(data.resolve("mrt"))) {
      files =
          all.filter(Files::isRegularFile)
              .filter(file -> file.toString().matches(".*(test_data|mrtparse-samples|bgpstream).*"))
              .filter(file -> file.toString().matches(".*(\\.gz|_bgp|_rib|-v2|-mp|table)"))
              .sorted()
              .toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] mrt = read(file);
      assertThat(new String(ours(mrt), StandardCharsets.ISO_8859_1).equals(theirs(mrt)))
          .as(file.toString())
          .isTrue();
    }
  }

  private static byte[] read(Path file) throws IOException {
    if (!file.toString().endsWith(".gz")) {
      return Files.readAllBytes(file);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      in.transferTo(bytes);
    }
    return bytes.toByteArray();
  }
}
