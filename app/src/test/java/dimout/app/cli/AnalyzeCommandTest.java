package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The command as a process of its own: what it prints where, and its exit status. */
class AnalyzeCommandTest {
  private static final long PATIENCE_SECONDS = 300;

  @TempDir private Path folder;

  private record Ended(int status, String out, String err) {}

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return run(List.of(), folder.resolve("out").toFile(), arguments);
  }

  private Ended run(List<String> before, File out, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.add("analyze");
    command.addAll(List.of(arguments));
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command).redirectOutput(out).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    boolean plain = out.isFile();
    return new Ended(
        process.exitValue(), plain ? Files.readString(out.toPath()) : "", Files.readString(err));
  }

  /** Four quiet weeks of noise around a daily rhythm, then a day and a half at a twentieth. */
  private Path twoSignals() throws IOException {
    Random random = new Random(7);
    StringBuilder csv = new StringBuilder("time,ping-slash24,traffic-bytes\n");
    long start = 1_638_316_800;
    for (int i = 0; i < 31 * 48; i++) {
      double day = 1 + 0.3 * Math.sin(2 * Math.PI * i / 48.0);
      boolean dark = i >= 29 * 48 && i < 30 * 48 + 24;
      long ping = Math.round(10_000 * (1 + 0.01 * random.nextGaussian()) * (dark ? 0.05 : 1));
      long bytes = Math.round(1e6 * day * (1 + 0.04 * random.nextGaussian()) * (dark ? 0.05 : 1));
      csv.append(start + i * 1800L).append(',').append(ping).append(',').append(bytes).append('\n');
    }
    return Files.writeString(folder.resolve("kz.csv"), csv);
  }

  @Test
  void findsConfirmsPrintsWritesAndDraws()
      throws IOException, InterruptedException, ParserConfigurationException, SAXException {
    String file = twoSignals().toString();
    Path points = folder.resolve("points.csv");
    Path chart = folder.resolve("chart.svg");
    Ended json =
        run(
            file,
            "--place",
            "country/KZ",
            "--format",
            "json",
            "--points",
            points.toString(),
            "--chart",
            chart.toString());
    assertThat(json.err()).isEqualTo("dimout: --chart " + chart + " shows country/KZ\n");
    assertThat(json.status()).isZero();

    JsonNode analysis = new ObjectMapper().readTree(json.out());
    assertThat(analysis.propertyNames()).containsExactly("schema", "as_of", "series", "incidents");
    assertThat(analysis.at("/series/0").propertyNames())
        .containsExactly(
            "entity",
            "signal",
            "kind",
            "step_seconds",
            "first",
            "last",
            "points",
            "missing",
            "trackable",
            "minimum_detectable_drop_percent",
            "outages",
            "level_shifts");
    JsonNode incident = analysis.at("/incidents/0");
    assertThat(incident.at("/status").asString()).isEqualTo("confirmed");
    assertThat(incident.at("/onset").asString()).isEqualTo("2021-12-30T00:00:00Z");
    assertThat(incident.at("/hours/net").decimalValue()).isEqualByComparingTo("36");
    assertThat(json.out()).contains("\"gross\": 36.00,");
    assertThat(incident.at("/statement/en").asString())
        .startsWith("Kazakhstan: active probing ")
        .contains("Traffic confirms");

    List<String> rows = Files.readAllLines(points);
    assertThat(rows.get(0))
        .isEqualTo("time,entity,signal,value,usual,percent_of_usual,low,high,state");
    assertThat(rows).hasSize(1 + 2 * 31 * 48);
    assertThat(rows.stream().filter(row -> row.endsWith(",outage"))).hasSize(2 * 72);
    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(chart.toFile());

    Ended again = run(file, "--place", "country/KZ", "--format", "json");
    assertThat(again.out()).isEqualTo(json.out());
    Ended text = run(file, "--place", "country/KZ");
    assertThat(text.out()).contains("Kazakhstan: active probing", "in Almaty", "net 36 h");
  }

  @Test
  void whatCannotBeWrittenOrReadIsOneLine() throws IOException, InterruptedException {
    String file = twoSignals().toString();
    wrong(2, "--points /dev/full cannot be written", file, "--points", "/dev/full");
    wrong(2, "--chart /dev/full cannot be written", file, "--chart", "/dev/full");
    wrong(2, "there is no such folder", file, "--points", folder + "/none/p.csv");
    wrong(2, "would overwrite the input", file, "--points", file);
    wrong(3, "there is no such file", folder + "/none.csv");
    wrong(2, "--zone Mars/Olympus", file, "--zone", "Mars/Olympus");
    wrong(2, "--kind", file, "--kind", "ping-slash24=magic");
    wrong(2, "--usual ping-slash24=0", file, "--usual", "ping-slash24=0");
    wrong(2, "--as-of soon", file, "--as-of", "soon");
    wrong(2, "--time-format", file, "--time-format", "%Q");
  }

  private void wrong(int status, String part, String... arguments)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--place", "country/KZ"));
    Ended ended = run(all.toArray(String[]::new));
    assertThat(ended.err().lines().filter(line -> !line.contains(" shows ")))
        .describedAs(ended.err())
        .singleElement()
        .asString()
        .contains(part);
    assertThat(ended.status()).isEqualTo(status);
  }

  @Test
  void aFullDiskBehindStandardOutputIsSaid() throws IOException, InterruptedException {
    assumeThat(Path.of("/dev/full")).exists();
    Ended ended =
        run(List.of(), new File("/dev/full"), twoSignals().toString(), "--place", "country/KZ");
    assertThat(ended.err()).startsWith("dimout: standard output cannot be written");
    assertThat(ended.status()).isEqualTo(2);
  }

  @Test
  void anUnprivilegedUserIsToldOfPermissions() throws IOException, InterruptedException {
    Path file = twoSignals();
    Files.setPosixFilePermissions(file, Set.of());
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeThat(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")))
        .describedAs("skipped: needs setpriv to become an unprivileged user")
        .isTrue();
    List<String> before =
        root
            ? List.of("setpriv", "--clear-groups", "--bounding-set", "-all", "--inh-caps", "-all")
            : List.of();
    Ended ended =
        run(before, folder.resolve("out").toFile(), file.toString(), "--place", "country/KZ");
    assertThat(ended.err()).contains("may not be read by this user");
    assertThat(ended.status()).isEqualTo(3);
  }

  @Test
  void helpTeachesWithoutComplaint() throws IOException, InterruptedException {
    Ended ended = run("--help");
    assertThat(ended.out()).containsPattern("Examples:(?s:.*)more than\\s+1\\s+%\\s+of its rows");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
  }

  @Test
  void mostlyUnreadableRowsArePrintedAndThenAnError() throws IOException, InterruptedException {
    String csv = Files.readString(twoSignals());
    Path file =
        Files.writeString(
            folder.resolve("bad.csv"), csv + "rubbish\n".repeat(100), StandardCharsets.UTF_8);
    Ended ended = run(file.toString(), "--place", "country/KZ");
    assertThat(ended.out()).contains("Kazakhstan: active probing");
    assertThat(ended.err()).contains("bad.csv, line 1490: 'rubbish' is no time; 100 of 1,588 rows");
    assertThat(ended.status()).isEqualTo(3);
  }
}
