package dimout.app.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.run.RouteWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code dimout bgp visibility --archive} against archives on the loopback. */
@Timeout(300)
class ArchiveVisibilityTest {
  private static final long EIGHT = Instant.parse("2023-11-15T08:00:00Z").getEpochSecond();
  private static final RouteWorld WORLD =
      new RouteWorld(3, EIGHT, EIGHT + 3600, EIGHT + 1200, EIGHT + 1800);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd.HHmm").withZone(ZoneOffset.UTC);
  private static final Path DATA =
      Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"));

  private ArchiveServer server;
  @TempDir Path folder;

  @BeforeEach
  void serve() throws IOException {
    server = new ArchiveServer();
    Files.writeString(folder.resolve("geo.csv"), "10.0.0.0/16,KZ\n10.1.0.0/16,IR\n");
    for (String collector : RouteWorld.COLLECTORS) {
      server.put(path(collector, "bview", EIGHT), ArchiveServer.gzip(WORLD.rib(collector, EIGHT)));
      for (long at = EIGHT; at < EIGHT + 3600; at += 300) {
        byte[] updates = WORLD.updates(collector, at, at + 300);
        server.put(path(collector, "updates", at), ArchiveServer.gzip(updates));
      }
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String path(String collector, String kind, long time) {
    return "/"
        + collector
        + "/2023.11/"
        + kind
        + "."
        + STAMP.format(Instant.ofEpochSecond(time))
        + ".gz";
  }

  private int run(String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "bgp",
                    "visibility",
                    "--archive-ris",
                    server.address(),
                    "--cache",
                    folder.resolve("cache").toString(),
                    "--geo",
                    folder.resolve("geo.csv").toString(),
                    "--out",
                    out().toString()),
                Stream.of(more))
            .toList();
    return dimout.app.cli.Commands.run(arguments.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out.csv");
  }

  private int ofTheHour(String collectors) {
    return run(
        "--archive",
        "ris:" + collectors,
        "--from",
        "2023-11-15T08:00:00Z",
        "--until",
        "2023-11-15T09:00:00Z");
  }

  @Test
  void archivesGiveTheSamePointsAsTheirFiles() throws IOException {
    assertThat(ofTheHour("rrc00,rrc01,rrc06")).isZero();
    String ofArchives = Files.readString(out());
    assertThat(ofArchives)
        .contains("2023-11-15T08:20:00Z,country/KZ,bgp-visible-slash24,0,")
        .contains("2023-11-15T08:00:00Z,country/KZ,bgp-visible-slash24,");

    long asked = server.requests.stream().filter(path -> path.endsWith(".gz")).count();
    assertThat(ofTheHour("rrc00,rrc01,rrc06")).isZero();
    assertThat(server.requests.stream().filter(path -> path.endsWith(".gz")).count())
        .as("what was fetched is not fetched again")
        .isEqualTo(asked);

    try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
      List<String> files =
          kept.filter(Files::isRegularFile)
              .map(file -> file.toString().replaceAll(".*/(rrc..)/.*", "$1=") + file)
              .sorted()
              .toList();
      assertThat(
              dimout.app.cli.Commands.run(
                  Stream.concat(
                          Stream.of(
                              "bgp",
                              "visibility",
                              "--geo",
                              folder.resolve("geo.csv").toString(),
                              "--out",
                              folder.resolve("files.csv").toString()),
                          files.stream())
                      .toArray(String[]::new)))
          .isZero();
    }
    assertThat(Files.readString(folder.resolve("files.csv"))).isEqualTo(ofArchives);
  }

  @Test
  void aBrokenDownloadGoesOnWhereItWas() {
    String table = path("rrc00", "bview", EIGHT);
    server.breaking.add(table);
    assertThat(ofTheHour("rrc00")).isZero();
    assertThat(server.requests).anyMatch(request -> request.startsWith(table + " bytes="));
    assertThat(folder.resolve("cache")).isDirectoryRecursivelyContaining("glob:**/bview*.gz");
    assertThat(folder.resolve("cache")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void whatIsMissingMakesTheCollectorMissingAndNoOutage() throws IOException {
    server.absent.add(path("rrc00", "updates", EIGHT + 600));
    assertThat(ofTheHour("rrc00")).as("not all could be read").isEqualTo(3);
    List<String> kz =
        Files.readAllLines(out()).stream()
            .filter(line -> line.contains("country/KZ,bgp-visible-slash24"))
            .toList();
    assertThat(kz.get(1)).matches(".*slash24,[4-8]\\d,1.*");
    assertThat(kz.subList(2, kz.size())).allMatch(line -> line.contains("slash24,,"));
  }

  @Test
  void aDamagedFileIsNamedForgottenAndMakesMissing() throws IOException {
    byte[] broken = ArchiveServer.gzip(WORLD.updates("rrc00", EIGHT + 600, EIGHT + 900));
    for (int i = broken.length / 2; i < broken.length; i++) {
      broken[i] = 7;
    }
    String path = path("rrc00", "updates", EIGHT + 600);
    server.put(path, broken);
    assertThat(ofTheHour("rrc00")).isEqualTo(3);
    assertThat(Files.readString(out())).contains("08:15:00Z,country/KZ,bgp-visible-slash24,,");
    try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
      assertThat(kept).noneMatch(file -> file.toString().endsWith(path));
    }
  }

  /** A page of an error with status 200, half a file, and one that grows without end. */
  @Test
  void whatIsNoDumpIsDeletedAndMakesMissing() throws IOException {
    byte[] page = "<html><body>We are moving house.</body></html>".getBytes(UTF_8);
    byte[] whole = ArchiveServer.gzip(WORLD.updates("rrc00", EIGHT + 600, EIGHT + 900));
    for (byte[] wrong :
        List.of(page, ArchiveServer.gzip(page), Arrays.copyOf(whole, whole.length / 2), bomb())) {
      String path = path("rrc00", "updates", EIGHT + 600);
      server.put(path, wrong);
      assertThat(ofTheHour("rrc00")).as("not all could be read").isEqualTo(3);
      assertThat(Files.readString(out())).contains("08:15:00Z,country/KZ,bgp-visible-slash24,,");
      try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
        assertThat(kept).noneMatch(file -> file.toString().endsWith(path));
      }
      server.put(path, whole);
      assertThat(ofTheHour("rrc00")).as("it is fetched anew").isZero();
      try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
        Path good = kept.filter(file -> file.toString().endsWith(path)).findFirst().orElseThrow();
        Files.delete(good);
      }
    }
  }

  /** One sound update, again and again. */
  private static byte[] bomb() throws IOException {
    byte[] record = RouteWorld.record(new RouteWorld.Event(EIGHT + 600, 0, 0, true));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      for (long size = 0; size < 300L << 20; size += record.length) {
        out.write(record);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void anArchiveThatIsNotThereIsAClearLine() {
    server.close();
    assertThat(ofTheHour("rrc00")).isEqualTo(3);
    assertThat(run("--archive", "ris:rrc00")).as("without a time").isEqualTo(2);
    assertThat(
            run(
                "--archive",
                "rrc00",
                "--from",
                "2023-11-15T08:00:00Z",
                "--until",
                "2023-11-15T09:00:00Z"))
        .isEqualTo(2);
  }

  /** Real files at the places where the archives have them. */
  @Test
  void realFilesOfRis() throws IOException {
    Path table = DATA.resolve("mrt/ripe-ncc-bgpdump/test_data/bview.20020722.2337.gz");
    assumeTrue(Files.isRegularFile(table), "skipped: no files at " + DATA.resolve("mrt"));
    server.put("/rrc00/2002.07/bview.20020722.2337.gz", Files.readAllBytes(table));
    int status =
        run(
            "--archive",
            "ris:rrc00",
            "--from",
            "2002-07-22T23:40:00Z",
            "--until",
            "2002-07-22T23:50:00Z",
            "--entity",
            "country/KZ",
            "--entity",
            "country/IR");
    assertThat(status).as("its updates are missing").isEqualTo(3);
    assertThat(server.requests).contains("/rrc00/2002.07/bview.20020722.2337.gz");
  }

  @Test
  void routeViewsHasAnotherLayout() throws IOException {
    Path updates =
        DATA.resolve("mrt/libbgpstream/routeviews.route-views.jinx.updates.1427846400.bz2");
    assumeTrue(Files.isRegularFile(updates), "skipped: no files at " + DATA.resolve("mrt"));
    String base = "/route-views.jinx/bgpdata/2015.04/";
    server.put(base + "UPDATES/updates.20150401.0000.bz2", Files.readAllBytes(updates));
    int status =
        run(
            "--archive-routeviews",
            server.address(),
            "--archive",
            "routeviews:route-views.jinx",
            "--from",
            "2015-04-01T00:00:00Z",
            "--until",
            "2015-04-01T00:15:00Z");
    assertThat(status).as("a table is missing").isEqualTo(3);
    assertThat(server.requests)
        .contains(base + "UPDATES/updates.20150401.0000.bz2", base + "RIBS/");
  }
}
