package dimout.app.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dimout.app.error.UserError;
import dimout.model.SignalKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every sentence of the contract's "Series in". */
class SeriesReaderTest {
  private final Reading reading = new Reading();

  @Test
  void readsLongFormWithColumnsByName() {
    SeriesInput input =
        reading.text(
            """
            value,signal,x,Entity,time
            5,bgp-a,?,country/KZ,600
            4,bgp-a,?,country/KZ,300
            7,bgp-a,?,asn/9198,300
            6,bgp-a,?,country/KZ,900
            """);

    assertThat(Reading.shown(input))
        .isEqualTo(
            """
            asn/9198 bgp-a/300: 300=7
            country/KZ bgp-a/300: 300=4 600=5 900=6
            """);
    assertThat(input.remarks())
        .containsExactly("1 values come before their predecessor in time: sorted");
    assertThat(input.asOf()).isEqualTo(Instant.ofEpochSecond(1200));
  }

  @Test
  void readsTheOutputOfVisibility() {
    SeriesInput input =
        reading.text(
            """
            time,entity,signal,value,coverage
            2015-04-01T08:00:00Z,country/KZ,bgp-visible-slash24,10,1
            2015-04-01T08:05:00Z,country/KZ,bgp-visible-slash24,,0
            2015-04-01T08:10:00Z,country/KZ,bgp-visible-slash24,11,0.69
            2015-04-01T08:15:00Z,country/KZ,bgp-visible-slash24,12,0.7
            2015-04-01T08:20:00Z,country/KZ,bgp-visible-slash24,0,1
            """);

    assertThat(Reading.shown(input))
        .isEqualTo(
            "country/KZ bgp-visible-slash24/300: 1427875200=10 1427875500=- 1427875800=-"
                + " 1427876100=12 1427876400=0\n");
    assertThat(input.series().get(0).kind()).isEqualTo(SignalKind.BGP);
  }

  @Test
  void readsWideFormWithAStepPerSignal() {
    reading.place = "country/IR";
    SeriesInput input =
        reading.text(
            """
            when,ping-slash24,merit-tel
            0,100,5
            300,,6
            600,,7
            900,NaN,nan
            1800,90,8
            3600,80,9
            """);

    assertThat(Reading.shown(input))
        .isEqualTo(
            """
            country/IR merit-tel/300: 0=5 300=6 600=7 900=- 1800=8 3600=9
            country/IR ping-slash24/1800: 0=100 1800=90 3600=80
            """);
    assertThat(input.series())
        .extracting(InputSeries::kind)
        .containsExactly(SignalKind.TELESCOPE, SignalKind.PROBING);
  }

  @Test
  void wideNeedsAPlace() {
    assertThatThrownBy(() -> reading.text("time,traffic\n0,1\n"))
        .isInstanceOfSatisfying(UserError.class, e -> assertThat(e.exitStatus()).isEqualTo(2))
        .hasMessageContaining("--place");
  }

  @Test
  void longWithoutEntitiesTakesThePlace() {
    reading.place = "group/lab";
    assertThat(
            Reading.shown(
                reading.text("time,signal,value\n0,traffic,1\n60,traffic,2\n120,traffic,3\n")))
        .isEqualTo("group/lab traffic/60: 0=1 60=2 120=3\n");
  }

  @Test
  void anUnknownKindNamesTheOption() {
    reading.place = "country/IR";
    assertThatThrownBy(() -> reading.text("time,bits\n0,1\n"))
        .isInstanceOfSatisfying(UserError.class, e -> assertThat(e.exitStatus()).isEqualTo(2))
        .hasMessageContaining("--kind");
    reading.kinds.put("bits", SignalKind.TRAFFIC);
    assertThat(reading.text("time,bits\n0,1\n").series().get(0).kind())
        .isEqualTo(SignalKind.TRAFFIC);
  }

  @Test
  void kindsFollowTheBeginningOfTheName() {
    reading.place = "country/IR";
    SeriesInput input =
        reading.text("t,bgp,ping,prob,telescope,merit,traffic,gtr\n0,1,1,1,1,1,1,1\n");
    assertThat(input.series())
        .extracting(InputSeries::signal, InputSeries::kind)
        .containsExactly(
            tuple("bgp", SignalKind.BGP),
            tuple("gtr", SignalKind.TRAFFIC),
            tuple("merit", SignalKind.TELESCOPE),
            tuple("ping", SignalKind.PROBING),
            tuple("prob", SignalKind.PROBING),
            tuple("telescope", SignalKind.TELESCOPE),
            tuple("traffic", SignalKind.TRAFFIC));
  }

  @Test
  void anOptionForASignalThatIsNotThereIsWrong() {
    reading.place = "country/IR";
    reading.usuals.put("trafic", 100.0);
    assertThatThrownBy(() -> reading.text("time,traffic\n0,1\n"))
        .isInstanceOfSatisfying(UserError.class, e -> assertThat(e.exitStatus()).isEqualTo(2))
        .hasMessageContaining("--usual trafic")
        .hasMessageContaining("traffic");
  }

  @Test
  void ofDuplicateTimesTheLastWins() {
    reading.place = "country/IR";
    SeriesInput input = reading.text("t,traffic\n0,1\n60,2\n120,3\n60,9\n120,\n180,4\n");
    assertThat(Reading.shown(input)).endsWith("0=1 60=9 120=- 180=4\n");
    assertThat(input.remarks()).contains("2 duplicate times: the last value of each is used");
  }

  @Test
  void absentIsZeroWhereAnotherSeriesHasData() {
    reading.place = "country/IR";
    reading.absentIsZero.add("telescope");
    SeriesInput input =
        reading.text("t,telescope,bgp\n0,3,1\n300,4,1\n600,,1\n900,,\n1200,5,1\n1500,,1\n");
    assertThat(Reading.shown(input))
        .contains("telescope/300: 0=3 300=4 600=0 900=- 1200=5 1500=0\n");
  }

  @Test
  void absentRowsAreZeroTooButNotBadlyMeasuredOnes() {
    reading.absentIsZero.add("telescope");
    SeriesInput input =
        reading.text(
            """
            time,entity,signal,value,coverage
            0,country/IR,telescope,3,1
            300,country/IR,telescope,4,1
            600,country/IR,telescope,2,0.1
            0,country/IR,bgp,1,1
            300,country/IR,bgp,1,1
            600,country/IR,bgp,1,1
            900,country/IR,bgp,1,1
            """);
    assertThat(Reading.shown(input)).contains("country/IR telescope/300: 0=3 300=4 600=- 900=0\n");
  }

  @Test
  void asOfLooksAtNothingLater() {
    reading.place = "country/IR";
    reading.asOf = Instant.ofEpochSecond(200);
    SeriesInput input = reading.text("t,traffic\n0,1\n60,2\n120,3\n180,4\n240,5\n");
    assertThat(Reading.shown(input)).endsWith("/60: 0=1 60=2 120=3\n");
    assertThat(input.asOf()).isEqualTo(Instant.ofEpochSecond(200));
  }

  @Test
  void aConstantUsualGoesWithItsSignal() {
    reading.place = "country/IR";
    reading.usuals.put("traffic", 100.0);
    assertThat(reading.text("t,traffic\n0,1\n").series().get(0).constantUsual()).isEqualTo(100.0);
  }

  @Test
  void gzipAndByteOrderMarksAreRecognised() throws IOException {
    reading.place = "country/IR";
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write("\ufefftime,traffic\r\n0,1\r\n60,2\r\n".getBytes(StandardCharsets.UTF_8));
    }
    String expected = "country/IR traffic/60: 0=1 60=2\n";
    assertThat(Reading.shown(reading.bytes(zipped.toByteArray()))).isEqualTo(expected);
    byte[] utf16 = "\ufefftime,traffic\n0,1\n60,2\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Reading.shown(reading.bytes(utf16))).isEqualTo(expected);
  }

  @Test
  void truncatedGzipGivesWhatIsReadable() throws IOException {
    reading.place = "country/IR";
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write("time,traffic\n".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 50_000; i++) {
        gzip.write((i * 60 + "," + i * 7919L % 1009 + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] half = Arrays.copyOf(zipped.toByteArray(), zipped.size() / 2);
    SeriesInput input = reading.bytes(half);
    assertThat(input.series().get(0).points().size()).isBetween(10_000, 49_000);
    assertThat(input.failure()).isNotNull().hasMessageContaining("standard input, after line");
  }

  @Test
  void fewUnreadableRowsAreRemarkedManyAreAFailure() {
    reading.place = "country/IR";
    StringBuilder csv = new StringBuilder("t,traffic\n");
    for (int i = 0; i < 200; i++) {
      csv.append(i * 60).append(',').append(i == 50 ? "x7" : "1").append('\n');
    }
    SeriesInput few = reading.text(csv.toString());
    assertThat(few.failure()).isNull();
    assertThat(few.remarks())
        .containsExactly(
            "standard input, line 52: 'x7' is no value; left out 1 of 200 rows (0.5 %)");
    SeriesInput many =
        reading.text(csv.toString().replaceFirst("600,1", "later,1").replaceFirst("660,1", "660"));
    assertThat(many.failure())
        .isNotNull()
        .hasMessage(
            "standard input, line 12: 'later' is no time; 3 of 200 rows (1.5 %) cannot be read");
    assertThat(many.failure()).extracting(UserError::exitStatus).isEqualTo(3);
    assertThat(many.series().get(0).points()).hasSize(197);
  }

  @Test
  void aRowWithTooManyFieldsIsNotBelieved() {
    reading.place = "country/IR";
    SeriesInput input = reading.text("t,traffic\n0,1\n60,2,000\n120,3,\n");
    assertThat(Reading.shown(input)).endsWith(": 0=1 120=3\n");
    assertThat(input.failure()).isNotNull().hasMessageContaining("line 3");
  }

  @Test
  void aShortRowKeepsWhatItHas() {
    reading.place = "country/IR";
    SeriesInput input = reading.text("t,traffic,bgp\n0,1,1\n60,2\n120,3,3\n180,4,4\n");
    assertThat(Reading.shown(input)).contains("traffic/60: 0=1 60=2 120=3 180=4");
    assertThat(input.failure()).isNotNull().hasMessageContaining("line 3");
  }

  @Test
  void aStrayQuoteSpoilsOnlyItsLine() {
    reading.place = "country/IR";
    StringBuilder csv = new StringBuilder("t,traffic\n");
    for (int i = 0; i < 300; i++) {
      csv.append(i * 60).append(i == 9 ? ",\"1" : ",1").append('\n');
    }
    SeriesInput input = reading.text(csv.toString());
    assertThat(input.series().get(0).points()).hasSize(299);
    assertThat(input.remarks().get(0)).startsWith("standard input, line 11: a quote is not closed");
  }

  @Test
  void quotesCommasAndLineEndsInFieldsAreRead() {
    reading.kinds.put("a \"b\", c", SignalKind.TRAFFIC);
    SeriesInput input =
        reading.text(
            "time,entity,signal,value,note\n0,\"country/IR\",\"a \"\"b\"\", c\",1,\"two\nlines\"\n");
    assertThat(Reading.shown(input)).startsWith("country/IR a \"b\", c/300: 0=1");
    assertThat(input.failure()).isNull();
  }

  @Test
  void namedColumnsGiveGroups() {
    reading.timeColumn = "time_e_str";
    reading.entityColumn = "name_1";
    reading.valueColumn = "connectivity";
    reading.timeFormat = "dd-MMM-yyyy HH:mm:ss";
    reading.zone = ZoneId.of("Asia/Tehran");
    reading.kinds.put("connectivity", SignalKind.PROBING);
    SeriesInput input =
        reading.text("name_1,time_e_str,connectivity\nArdebil,11-Nov-2019 03:30:00,100\n");
    assertThat(Reading.shown(input)).startsWith("group/Ardebil connectivity/300: 1573430400=100");
  }

  @Test
  void aColumnThatIsNotThereIsNamed() {
    reading.timeColumn = "when";
    reading.place = "country/IR";
    assertThatThrownBy(() -> reading.text("t,traffic\n0,1\n"))
        .isInstanceOfSatisfying(UserError.class, e -> assertThat(e.exitStatus()).isEqualTo(2))
        .hasMessageContaining("--time-column when")
        .hasMessageContaining("t, traffic");
  }

  @Test
  void emptyHeaderlessAndRowlessFilesAreInvalid() {
    reading.place = "country/IR";
    for (String csv : List.of("", "\n\n", "0,1\n60,2\n", "t,traffic\n", "nonsense\n")) {
      assertThatThrownBy(() -> reading.text(csv))
          .describedAs(csv)
          .isInstanceOfSatisfying(UserError.class, e -> assertThat(e.exitStatus()).isEqualTo(3));
    }
  }

  @Test
  void severalFilesAreOneInputAndAMissingOneIsSaid(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(folder.resolve("a.csv"), "time,traffic\n0,1\n60,2\n120,5\n");
    Path second = Files.writeString(folder.resolve("b.csv"), "time,traffic\n120,3\n180,4\n");
    reading.place = "country/IR";
    SeriesInput input =
        reading.files(
            List.of(first.toString(), folder + "/none.csv", second.toString()), new byte[0]);
    assertThat(Reading.shown(input)).endsWith("0=1 60=2 120=3 180=4\n");
    assertThat(input.failure()).isNotNull().hasMessageEndingWith("none.csv: there is no such file");
  }

  @Test
  void oneWrongTimeDoesNotStretchASeriesOverAges() {
    reading.place = "country/IR";
    SeriesInput input =
        reading.text("t,traffic,bgp\n0,1,\n1700000000,1,1\n1700000001,1,1\n1700000002,1,1\n");
    assertThat(input.series()).extracting(InputSeries::signal).containsExactly("bgp");
    assertThat(input.failure()).isNotNull().hasMessageContaining("is one of its times wrong?");
  }

  @Test
  void aSeriesWithoutAnyValueStaysKnown() {
    reading.place = "country/IR";
    assertThat(Reading.shown(reading.text("t,traffic,bgp\n0,,1\n60,,1\n120,,1\n")))
        .contains("country/IR traffic/300: 0=-");
  }
}
