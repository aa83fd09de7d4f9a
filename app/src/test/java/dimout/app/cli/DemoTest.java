package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.error.UserError;
import dimout.app.reconstruction.Reconstruction;
import dimout.app.reconstruction.ReconstructionFiles;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoTest {
  /** Bins of five minutes: what is found may be one of them late. */
  private static final double ONE_BIN = 5 / 60.0 + .001;

  @TempDir static Path shared;

  private static final Reconstruction BUNDLED = Reconstruction.bundled();
  private static @Nullable DemoReplay bundledReplay;

  @TempDir Path folder;

  private static DemoReplay bundledReplay() {
    if (bundledReplay == null) {
      bundledReplay = DemoReplay.read(BUNDLED, ReconstructionFiles.of(BUNDLED, shared, () -> {}));
    }
    return bundledReplay;
  }

  private Path facts(String... rows) throws IOException {
    Path file = folder.resolve("facts.csv");
    Files.writeString(
        file, "time,networks,what,level,source,note\n" + String.join("\n", rows) + "\n");
    return file;
  }

  private DemoReplay replay(Reconstruction reconstruction) {
    return DemoReplay.read(
        reconstruction, ReconstructionFiles.of(reconstruction, folder.resolve("cache"), () -> {}));
  }

  @Test
  void theBundledReconstructionGivesTheArticlesSixtiethHour() throws IOException {
    DemoReplay replay = bundledReplay();
    Instant then = Instant.parse("2022-01-07T22:45:00Z");
    Incident incident = replay.runCountry(then).event("country/KZ").orElseThrow();

    assertThat(incident.status()).isEqualTo(IncidentStatus.CONFIRMED);
    assertThat(incident.ongoing()).isTrue();
    assertThat(incident.onset()).isEqualTo("2022-01-05T10:45:00Z");
    assertThat(incident.hours().gross()).isEqualTo(60.0);
    assertThat(incident.hours().net()).isBetween(48.0, 49.0);
    assertThat(incident.spells()).hasSize(4);
    assertThat(incident.spells().getLast().percentOfUsual()).isBetween(4.5, 5.5);
    assertThat(signal(incident, SignalKind.TRAFFIC).onset()).isEqualTo("2022-01-04T14:30:00Z");
    assertThat(signal(incident, SignalKind.BGP).percentOfUsual()).isBetween(98.0, 100.0);
    assertThat(incident.routedButDark()).isTrue();

    DemoFindings findings = replay.runCountry(BUNDLED.facts().to());
    Incident whole = findings.event("country/KZ").orElseThrow();
    assertThat(findings.analysis().incidents()).containsExactly(whole);
    assertThat(whole.recovery()).isEqualTo("2022-01-11T02:15:00Z");
    assertThat(whole.hours().gross()).isEqualTo(135.5);
    assertThat(whole.hours().net()).isBetween(108.0, 110.0);
    assertThat(whole.hours().longest()).isBetween(20.5, 21.5);
    assertThat(whole.spells()).hasSize(7);
  }

  @Test
  void inARestorationTheReportSaysThatItIsBack() throws IOException {
    Instant then = Instant.parse("2022-01-06T12:00:00Z");
    StringBuilder text = new StringBuilder();
    new DemoReport(BUNDLED, bundledReplay(), bundledReplay().runCountry(then), then).write(text);

    assertThat(text.toString().replaceAll("\\s+", " "))
        .contains("As of 6 January 2022 12:00 UTC")
        .contains("Back since 6 January 10:30 UTC")
        .doesNotContain("135 h 30 min")
        .doesNotContain("What was published");
  }

  @Test
  void beforeTheEventNothingIsFound() throws IOException {
    Instant then = Instant.parse("2021-12-25T00:00:00Z");
    StringBuilder text = new StringBuilder();
    new DemoReport(BUNDLED, bundledReplay(), bundledReplay().runCountry(then), then).write(text);

    assertThat(text.toString()).contains("Kazakhstan: no outage found.");
  }

  @Test
  void aCollectorThatFailsIsNoDataAndNoOutage() {
    DemoFindings findings = bundledReplay().runCountry(Instant.parse("2021-12-20T00:00:00Z"));

    assertThat(findings.analysis().incidents()).isEmpty();
    assertThat(findings.points())
        .filteredOn(point -> point.signal().startsWith("bgp"))
        .filteredOn(point -> point.state() == PointState.NO_DATA)
        .hasSizeBetween(55, 65);
  }

  @Test
  void replayingTwiceGivesTheSame() {
    Instant then = Instant.parse("2022-01-06T12:00:00Z");
    DemoReplay again = DemoReplay.read(BUNDLED, ReconstructionFiles.of(BUNDLED, shared, () -> {}));

    assertThat(again.runCountry(then)).isEqualTo(bundledReplay().runCountry(then));
  }

  private static IncidentSignal signal(Incident incident, SignalKind kind) {
    return incident.signals().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void theReportSaysThatItIsNoMeasurementAndBothHeadlines() throws IOException {
    DemoReplay replay = bundledReplay();
    DemoFindings findings = replay.runCountry(BUNDLED.facts().to());
    StringBuilder text = new StringBuilder();
    new DemoReport(BUNDLED, replay, findings, null).write(text);

    String words = text.toString().replaceAll("\\s+", " ");
    assertThat(words)
        .contains("a reconstruction from published reports")
        .contains("7 January 2022 22:45 UTC (8 January 04:45 in Almaty)")
        .contains("gross 60 h (onset to end), net 48 h 30 min")
        .contains("gross 135 h 30 min (onset to end)")
        .contains("“60 h” (press, 8 January 2022): right as gross hours")
        .contains("“5 %” (press, 8 January 2022, citing NetBlocks)");
  }

  @Test
  void otherFactsMoveEverything() throws IOException {
    Path mine =
        facts(
            "2022-02-10T03:20:00Z,all,connectivity,30,a report,",
            "2022-02-10T08:20:00Z,all,connectivity,100,a report,",
            "2022-02-10T12:05:00Z,all,connectivity,12,a report,",
            "2022-02-11T00:35:00Z,all,connectivity,100,a report,");
    Reconstruction reconstruction = Reconstruction.from(mine);
    DemoFindings findings = replay(reconstruction).runCountry(reconstruction.facts().to());
    Incident incident = findings.event("country/KZ").orElseThrow();

    assertThat(incident.onset()).isEqualTo("2022-02-10T03:20:00Z");
    List<Spell> spells = incident.spells();
    assertThat(spells).hasSize(2);
    assertThat(spells.get(0).percentOfUsual()).isBetween(28.0, 32.0);
    assertThat(spells.get(1).percentOfUsual()).isBetween(11.0, 13.0);
    assertThat(hours(spells.get(0))).isBetween(5 - ONE_BIN, 5 + ONE_BIN);
    assertThat(hours(spells.get(1))).isBetween(12.5 - ONE_BIN, 12.5 + ONE_BIN);
    assertThat(incident.hours().gross()).isBetween(21.25 - ONE_BIN, 21.25 + ONE_BIN);
  }

  @Test
  void theBundledFactsADayLaterGiveTheSameADayLater() throws IOException {
    Path source = Path.of("../examples/kazakhstan-2022/facts.csv");
    StringBuilder later = new StringBuilder();
    for (String line : Files.readAllLines(source)) {
      String first = line.substring(0, line.indexOf(','));
      String moved =
          first.equals("time")
              ? first
              : first.length() == 10
                  ? LocalDate.parse(first).plusDays(1).toString()
                  : Instant.parse(first).plus(Duration.ofDays(1)).toString();
      later.append(moved).append(line.substring(line.indexOf(','))).append('\n');
    }
    Path mine = folder.resolve("later.csv");
    Files.writeString(mine, later);
    Reconstruction reconstruction = Reconstruction.from(mine);
    Incident incident =
        replay(reconstruction)
            .runCountry(reconstruction.facts().to())
            .event("country/KZ")
            .orElseThrow();

    assertThat(incident.onset()).isEqualTo("2022-01-06T10:45:00Z");
    assertThat(incident.recovery()).isEqualTo("2022-01-12T02:15:00Z");
    assertThat(incident.spells()).hasSize(7);
  }

  private static double hours(Spell spell) {
    return Duration.between(spell.from(), spell.until()).toSeconds() / 3600.0;
  }

  @Test
  void theCommandWritesItsAnalysisAndPoints() throws IOException {
    Path mine =
        facts(
            "2022-02-10T03:20:00Z,all,connectivity,3,a report,",
            "2022-02-10T08:20:00Z,all,connectivity,100,a report,");
    Path out = folder.resolve("out");

    assertThat(run("--facts", mine.toString(), "--out", out.toString())).isZero();

    JsonNode analysis = JsonMapper.shared().readTree(out.resolve("analysis.json"));
    assertThat(analysis.get("schema").asString()).isEqualTo("dimout/analysis/1");
    assertThat(Files.readString(out.resolve("analysis.json")))
        .contains("A reconstruction from published reports, not a measurement.");
    assertThat(Files.readString(out.resolve("chart.svg")))
        .contains("A reconstruction from published reports, not a measurement.");
    boolean found = false;
    for (JsonNode incident : analysis.get("incidents")) {
      found |=
          incident.get("entity").asString().equals("country/KZ")
              && incident.get("onset").asString().equals("2022-02-10T03:20:00Z");
    }
    assertThat(found).isTrue();
    try (var lines = Files.lines(out.resolve("points.csv"))) {
      assertThat(lines.findFirst().orElseThrow())
          .isEqualTo("time,entity,signal,value,usual,percent_of_usual,low,high,state");
    }
  }

  @Test
  void whatCannotBeIsOneLine() throws IOException {
    Path bad = facts("2022-02-10T03:20:00Z,all,connectivity,much,a report,");
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(run("--facts", bad.toString())).isEqualTo(UserError.INPUT);
    assertThat(run("--as-of", "yesterday")).isEqualTo(UserError.USAGE);
    assertThat(run("--port", "70000")).isEqualTo(UserError.USAGE);
    assertThat(run("--out", file.toString())).isEqualTo(UserError.USAGE);
    assertThat(runWith(file)).isEqualTo(UserError.USAGE);
  }

  private int run(String... arguments) {
    return runWith(folder.resolve("cache"), arguments);
  }

  private static int runWith(Path cache, String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "demo";
    all[1] = "--no-serve";
    all[2] = "--cache";
    all[3] = cache.toString();
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    PrintStream before = System.err;
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(lines, true, StandardCharsets.UTF_8)) {
      System.setErr(captured);
      int status = Main.run(all);
      if (status != 0) {
        assertThat(
                lines.toString(StandardCharsets.UTF_8).lines().filter(l -> !l.contains("writing")))
            .hasSize(1);
      }
      return status;
    } finally {
      System.setErr(before);
    }
  }
}
