package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.bgp.WireWriter;
import dimout.wire.mrt.Bgp4mpMessage;
import dimout.wire.mrt.Endpoints;
import dimout.wire.mrt.MrtTime;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands on routes as processes, at the edges of the system they run on. */
@Timeout(300)
class BgpProcessTest {
  private static final long PATIENCE_SECONDS = 240;
  private static final int DONE = 0;
  private static final int USAGE = 2;
  private static final int INPUT = 3;
  private static final File FULL = new File("/dev/full");

  /** Root may read everything, so another user has to try. */
  private static final List<String> NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all");

  /** What the commands tried here need; all else may stay where only root can read it. */
  private static final Pattern NEEDED =
      Pattern.compile(
          ".*(classes|picocli|progressbar|jline|jackson|commons-|zstd|maxmind|dimout|slf4j).*");

  @TempDir private Path folder;

  private record Ended(int status, List<String> errors) {}

  private Ended run(List<String> before, File in, File out, String... arguments)
      throws IOException, InterruptedException {
    String classpath = System.getProperty("java.class.path");
    return run(before, classpath, in, out, arguments);
  }

  private Ended run(List<String> before, String classpath, File in, File out, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx96m", "--enable-native-access=ALL-UNNAMED", "-cp"));
    command.addAll(List.of(classpath, Main.class.getName(), "bgp"));
    command.addAll(List.of(arguments));
    File errors = folder.resolve("errors").toFile();
    ProcessBuilder builder = new ProcessBuilder(command);
    Process process = builder.redirectInput(in).redirectOutput(out).redirectError(errors).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new AssertionError("does not end: " + command);
    }
    List<String> lines = Files.readAllLines(errors.toPath());
    return new Ended(
        process.exitValue(), lines.stream().filter(line -> line.startsWith("dimout:")).toList());
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(), device("null"), device("null"), arguments);
  }

  private static File device(String name) {
    File device = new File("/dev", name);
    assumeThat(device).as("skipped: this system has no " + device).exists();
    return device;
  }

  private Path updates() throws IOException {
    WireWriter out = new WireWriter();
    Endpoints ends = Endpoints.of("192.0.2.1", 64500, "192.0.2.9", 65000);
    for (int i = 0; i < 50; i++) {
      List<Prefix> prefixes = List.of(Prefix.parse("10." + i + ".0.0/16"));
      UpdateMessage message = UpdateMessage.announce(prefixes, AsPath.of(1, 2), new byte[4]);
      Bgp4mpMessage.received(MrtTime.of(1_600_000_000L + i), ends, message).write(out);
    }
    return Files.write(folder.resolve("updates.mrt"), out.toByteArray());
  }

  /** As nobody where root runs the tests; with a copy of the program that nobody may read. */
  private Ended runWithoutRights(String... arguments) throws IOException, InterruptedException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return run(arguments);
    }
    File nowhere = device("null");
    return run(NOBODY, readableByAll(), nowhere, nowhere, arguments);
  }

  private static void assumeAnotherUser() throws IOException, InterruptedException {
    if ("root".equals(System.getProperty("user.name"))) {
      boolean can =
          Stream.of("/usr/bin/setpriv", "/bin/setpriv").anyMatch(name -> new File(name).exists());
      assumeThat(can).as("skipped: run by root, and there is no setpriv to be nobody").isTrue();
      List<String> java = new ArrayList<>(NOBODY);
      java.addAll(List.of(System.getProperty("java.home") + "/bin/java", "-version"));
      Process tried =
          new ProcessBuilder(java).redirectErrorStream(true).redirectOutput(device("null")).start();
      assumeThat(tried.waitFor()).as("skipped: nobody may not run this JDK").isZero();
    }
  }

  private String readableByAll() throws IOException {
    Path copies = folder.resolve("program");
    List<String> classpath = new ArrayList<>();
    for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path from = Path.of(part);
      if (NEEDED.matcher(part).matches() && Files.exists(from)) {
        Path to = copies.resolve(classpath.size() + "-" + from.getFileName());
        copy(from, to);
        classpath.add(to.toString());
      }
    }
    allow(folder, "rwxr-xr-x");
    return String.join(File.pathSeparator, classpath);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!Files.exists(target)) {
          Files.createDirectories(target.toAbsolutePath().getParent());
          Files.copy(file, target);
        }
      }
    }
  }

  private static void allow(Path file, String rights) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  /** In less memory than what is looked through, and with an end. */
  @ParameterizedTest
  @CsvSource({
    "zero, count", "zero, dump", "zero, visibility",
    "urandom, count", "urandom, dump", "urandom, visibility"
  })
  void endlessInputThatIsNoMrt(String source, String command)
      throws IOException, InterruptedException {
    String[] arguments =
        command.equals("dump") ? new String[] {"dump", "-m", "-"} : new String[] {command, "-"};
    Ended ended = run(List.of(), device(source), device("null"), arguments);
    assertThat(ended.status()).isEqualTo(INPUT);
    assertThat(ended.errors()).anySatisfy(line -> assertThat(line).contains("standard input, "));
    assertThat(ended.errors()).hasSizeLessThanOrEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"count", "dump", "visibility"})
  void fullDisk(String command) throws IOException, InterruptedException {
    String file = updates().toString();
    String[] arguments =
        command.equals("dump") ? new String[] {"dump", "-m", file} : new String[] {command, file};
    assumeThat(FULL).as("skipped: this system has no " + FULL).exists();
    Ended ended = run(List.of(), device("null"), FULL, arguments);
    assertThat(ended.status()).isEqualTo(USAGE);
    assertThat(ended.errors()).hasSize(1);
    assertThat(ended.errors().get(0)).contains("standard output cannot be written");
  }

  @Test
  void fullDiskUnderAnOutputFile() throws IOException, InterruptedException {
    assumeThat(FULL).as("skipped: this system has no " + FULL).exists();
    Ended ended = run("visibility", updates().toString(), "--out", FULL.toString());
    assertThat(ended.status()).isEqualTo(USAGE);
    assertThat(ended.errors()).hasSize(1);
    assertThat(ended.errors().get(0)).contains(FULL.toString());
  }

  @Test
  void noPermissionToRead() throws IOException, InterruptedException {
    assumeAnotherUser();
    Path file = updates();
    allow(file, "---------");
    Ended ended = runWithoutRights("count", file.toString());
    assertThat(ended.status()).isEqualTo(INPUT);
    assertThat(ended.errors()).containsExactly("dimout: " + file + ": no permission to read it");
    allow(file, "rw-r--r--");
    assertThat(runWithoutRights("count", file.toString()).status()).isEqualTo(DONE);
  }

  @Test
  void noPermissionToWriteLeavesTheOldResult() throws IOException, InterruptedException {
    assumeAnotherUser();
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path old = Files.writeString(closed.resolve("points.csv"), "old", StandardCharsets.US_ASCII);
    String[] arguments = {"visibility", updates().toString(), "--out", old.toString()};
    allow(closed, "r-xr-xr-x");
    Ended ended = runWithoutRights(arguments);
    allow(closed, "rwxr-xr-x");
    assertThat(ended.status()).isEqualTo(USAGE);
    assertThat(ended.errors()).hasSize(1);
    assertThat(ended.errors().get(0)).contains(old + ": cannot be written");
    assertThat(old).hasContent("old");
  }
}
