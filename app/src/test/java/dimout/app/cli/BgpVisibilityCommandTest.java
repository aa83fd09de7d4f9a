package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.error.UserError;
import dimout.wire.bgp.AsPath;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.mrt.Bgp4mpMessage;
import dimout.wire.mrt.Endpoints;
import dimout.wire.mrt.MrtTime;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as its user types it: good files, several collectors, and everything bad. */
class BgpVisibilityCommandTest {
  private static final int TIME = 1_641_379_500;

  @TempDir private Path folder;
  private Path rib;
  private Path geo;
  private Path out;
  private String said = "";

  @BeforeEach
  void files() throws IOException {
    rib = Files.write(folder.resolve("rib.mrt"), rib(1, 0, 1, 2, 3));
    geo = Files.writeString(folder.resolve("geo.csv"), "network,country\n10.0.0.0/8,KZ\n");
    out = folder.resolve("out.csv");
  }

  private int run(Object... arguments) {
    List<String> all = new ArrayList<>(List.of("bgp", "visibility", "--out", out.toString()));
    Arrays.stream(arguments).map(Object::toString).forEach(all::add);
    PrintStream before = System.err;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
      return Main.run(all.toArray(String[]::new));
    } finally {
      System.setErr(before);
      said = caught.toString(StandardCharsets.UTF_8);
    }
  }

  private String written() throws IOException {
    return Files.readString(out);
  }

  /** A table of one peer, 10.0.x.0/24 for each x, originated by AS 9198. */
  private static byte[] rib(int peer, int... blocks) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(index);
    data.writeInt(0x0a090909);
    data.writeShort(0);
    data.writeShort(1);
    data.writeByte(2);
    data.writeInt(peer);
    data.writeInt(0x0a090900 + peer);
    data.writeInt(100 + peer);
    record(all, 1, index.toByteArray());
    int sequence = 0;
    for (int block : blocks) {
      ByteArrayOutputStream entry = new ByteArrayOutputStream();
      data = new DataOutputStream(entry);
      data.writeInt(sequence++);
      data.write(new byte[] {24, 10, 0, (byte) block});
      data.writeShort(1);
      data.writeShort(0);
      data.writeInt(TIME);
      byte[] attributes = {
        0x40, 1, 1, 0, 0x40, 2, 6, 2, 1, 0, 0, 0x23, (byte) 0xee, 0x40, 3, 4, 10, 9, 9, 1
      };
      data.writeShort(attributes.length);
      data.write(attributes);
      record(all, 2, entry.toByteArray());
    }
    return all.toByteArray();
  }

  private static void record(OutputStream out, int subtype, byte[] body) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(TIME);
    data.writeShort(13);
    data.writeShort(subtype);
    data.writeInt(body.length);
    data.write(body);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private Path updates(int... times) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Endpoints ends = Endpoints.of("10.9.9.1", 101, "10.9.9.9", 109);
    for (int time : times) {
      UpdateMessage message =
          UpdateMessage.announce(
              List.of(Prefix.parse("10.0.7.0/24")), AsPath.of(101, 9198), new byte[4]);
      all.write(Bgp4mpMessage.received(MrtTime.of(time), ends, message).toByteArray());
    }
    return Files.write(folder.resolve("updates.mrt"), all.toByteArray());
  }

  @Test
  void updatesWithoutATableDumpAreToldOf() throws IOException {
    assertThat(run("--geo", geo, updates(TIME, TIME + 1))).isZero();
    assertThat(said).contains("1 of 1 peers began without a table dump");
    assertThat(run("--geo", geo, rib, updates(TIME, TIME + 1))).isZero();
    assertThat(said).isEmpty();
  }

  @Test
  void recordsOutOfOrderAreCounted() throws IOException {
    assertThat(run("--geo", geo, rib, updates(TIME + 9, TIME + 2, TIME + 3))).isZero();
    assertThat(said).contains("2 records are earlier than what came before them");
  }

  @Test
  void aTable() throws IOException {
    assertThat(run("--geo", geo, rib)).isZero();
    assertThat(written())
        .isEqualTo(
            """
            time,entity,signal,value,coverage
            2022-01-05T10:45:00Z,asn/9198,bgp-visible-slash24,4,1
            2022-01-05T10:45:00Z,country/KZ,bgp-visible-origins,1,1
            2022-01-05T10:45:00Z,country/KZ,bgp-visible-slash24,4,1
            2022-01-05T10:45:00Z,geoasn/9198-KZ,bgp-visible-slash24,4,1
            """);
    assertThat(said).isEmpty();
  }

  @Test
  void moreFilesThanStayOpen() throws IOException {
    List<Object> arguments =
        new ArrayList<>(List.of("--geo", geo, "--entity", "country/KZ", "--bin", 60));
    for (int peer = 1; peer <= 12; peer++) {
      Path file = folder.resolve("rib" + peer + ".gz");
      Files.write(file, gzip(peer <= 6 ? rib(peer, 0, 1, 2, 3) : rib(peer, 0, 1, 2)));
      arguments.add("collector" + peer + "=" + file);
    }
    assertThat(run(arguments.toArray())).isZero();
    assertThat(written())
        .contains("2022-01-05T10:45:00Z,country/KZ,bgp-visible-slash24,4,1\n")
        .doesNotContain("asn/");
  }

  @Test
  void fromAndUntil() throws IOException {
    assertThat(run("--geo", geo, "--until", "2022-01-05T10:45:00Z", rib)).isZero();
    assertThat(written()).isEqualTo("time,entity,signal,value,coverage\n");
    assertThat(run("--geo", geo, "--from", "2022-01-05T10:50:00Z", rib)).isZero();
    assertThat(written()).isEqualTo("time,entity,signal,value,coverage\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--bin|0|--bin 0: a bin has",
        "--entity|kz|kz' is no entity",
        "--entity|region/KZ-75|for countries, asn and geoasn only",
        "--from|yesterday|is no time: write it",
        "--until|12|is no time: write it"
      })
  void wrongOptions(String option, String value, String expected) {
    assertThat(run(option, value, "--geo", geo, rib)).isEqualTo(UserError.USAGE);
    assertThat(said).contains(expected).containsOnlyOnce("\n");
  }

  @Test
  void aMissingFileStopsBeforeAnything() throws IOException {
    Files.writeString(out, "good");
    Path missing = folder.resolve("none.gz");
    assertThat(run("--geo", geo, rib, missing)).isEqualTo(UserError.INPUT);
    assertThat(said).contains(missing + ": no such file").containsOnlyOnce("\n");
    assertThat(written()).isEqualTo("good");
    assertThat(folder.resolve("out.csv.part")).doesNotExist();
    assertThat(run("--geo", missing, rib)).isEqualTo(UserError.INPUT);
    assertThat(run("--geo", folder, rib)).isEqualTo(UserError.INPUT);
  }

  @Test
  void anEmptyFileIsRemarked() throws IOException {
    Path empty = Files.createFile(folder.resolve("updates.mrt"));
    assertThat(run("--geo", geo, rib, empty)).isZero();
    assertThat(said).contains(empty + ": empty");
    assertThat(written()).contains("country/KZ,bgp-visible-slash24,4");
  }

  @Test
  void ofATruncatedFileWhatIsReadable() throws IOException {
    byte[] bytes = rib(1, 0, 1, 2, 3);
    Files.write(rib, Arrays.copyOf(bytes, bytes.length - 5));
    assertThat(run("--geo", geo, rib)).isEqualTo(UserError.INPUT);
    assertThat(written()).contains("country/KZ,bgp-visible-slash24,3");
    assertThat(said).contains("rib.mrt, offset").containsOnlyOnce("\n");
    byte[] packed = gzip(bytes);
    Files.write(rib, Arrays.copyOf(packed, packed.length - 12));
    assertThat(run("--geo", geo, rib)).isEqualTo(UserError.INPUT);
    assertThat(said).contains("rib.mrt, offset");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.0.0.9-10.0.0.1,KZ|geo.csv, line 1: the range ends before it begins",
        "hello world|geo.csv: no network in it",
        "''|geo.csv: no network in it",
        "network,country|geo.csv: no network in it",
        "10.0.0.0/8,Kazakhstan|geo.csv, line 1: 'Kazakhstan' is no country"
      })
  void badGeo(String content, String expected) throws IOException {
    Files.writeString(geo, content);
    assertThat(run("--geo", geo, rib)).isEqualTo(UserError.INPUT);
    assertThat(said).contains(expected).containsOnlyOnce("\n");
  }

  @Test
  void aFewBadRowsOfGeoAreRemarked() throws IOException {
    StringBuilder table = new StringBuilder("network,country\n10.9.9.9-10.0.0.1,IR\n");
    for (int i = 0; i < 200; i++) {
      table.append("10.0.").append(i).append(".0/24,KZ\n");
    }
    Files.writeString(geo, table);
    assertThat(run("--geo", geo, rib)).isZero();
    assertThat(said).contains("geo.csv, line 2: the range ends").contains("1 of 201 rows");
    assertThat(written()).contains("country/KZ,bgp-visible-slash24,4");
  }

  @Test
  void aWrongTypeOfGeo() throws IOException {
    Files.write(geo, rib(1, 0, 1, 2));
    assertThat(run("--geo", geo, rib)).isEqualTo(UserError.INPUT);
    assertThat(said).contains("geo.csv: neither a text table of networks nor an intact MaxMind DB");
  }

  @Test
  void anOutputThatCannotBeWritten() {
    out = folder.resolve("no/such/folder/out.csv");
    assertThat(run("--geo", geo, rib)).isEqualTo(UserError.USAGE);
    assertThat(said).contains("out.csv: cannot be written");
    out = Path.of("/dev/full");
    if (Files.exists(out)) {
      assertThat(run("--geo", geo, rib)).isEqualTo(UserError.USAGE);
      assertThat(said).contains("/dev/full: cannot be written");
    }
  }
}
