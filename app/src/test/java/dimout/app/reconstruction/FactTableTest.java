package dimout.app.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.error.UserError;
import dimout.app.reconstruction.Network.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactTableTest {
  private static final String HEADER = "time,networks,what,level,source,note\n";
  private static final String CUT = "2022-01-05T10:45:00Z,all,connectivity,2,a report,\n";
  private static final List<Network> NETWORKS =
      List.of(new Network(9198, "a", Kind.FIXED, 100, 100, List.of()));

  private static FactTable read(String rows) {
    return FactTable.read("mine.csv", HEADER + rows, NETWORKS, ZoneId.of("Asia/Almaty"));
  }

  @Test
  void eightQuietWeeksPrecedeTheFirstLevelAndADayFollowsTheLast() {
    FactTable table = read(CUT + "2022-01-11T02:15:00Z,all,connectivity,100,a report,\n");

    assertThat(table.from()).isEqualTo(Instant.parse("2021-11-09T18:00:00Z"));
    assertThat(table.to()).isEqualTo(Instant.parse("2022-01-13T00:00:00Z"));
  }

  @Test
  void aHolidayIsALocalDayAndMovesNoLimit() {
    FactTable table = read(CUT + "2021-12-16,all,holiday,,a calendar,\n");

    assertThat(table.facts().getFirst().time()).isEqualTo(Instant.parse("2021-12-15T18:00:00Z"));
    assertThat(table.facts().getFirst().level()).isEqualTo(100);
    assertThat(table.from()).isEqualTo(Instant.parse("2021-11-09T18:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          2022-01-05 10:45,all,connectivity,2,x,         | line 3 | '2022-01-05 10:45' is no time
          2022-01-05,all,connectivity,2,x,               | line 3 | is no time in UTC
          +1000000-01-05T10:45:00Z,all,connectivity,2,x, | line 3 | between 1995 and 2100
          2022-01-05T10:45:00Z,asn/1,connectivity,2,x,   | line 3 | 'asn/1' is none of all, asn/9198
          2022-01-05T10:45:00Z,all,magic,2,x,            | line 3 | 'magic' is none of connectivity
          2022-01-05T10:45:00Z,all,connectivity,two,x,   | line 3 | 'two' is no number
          2022-01-05T10:45:00Z,all,connectivity,101,x,   | line 3 | 101 is not between 0 and 100
          2022-01-05T10:45:00Z,all,connectivity,NaN,x,   | line 3 | NaN is not between
          2022-01-05T10:45:00Z,all,connectivity,2,,      | line 3 | 'source' is empty
          2022-01-05T10:45:00Z,all                       | line 3 | the row ends before column 'what'
          2022-06-05T10:45:00Z,all,connectivity,2,x,     | 151 days | 60 is the most
          """)
  void aRowThatCannotBeIsNamed(String row, String place, String mend) {
    assertThatThrownBy(() -> read(CUT + row + "\n"))
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.exitStatus()).isEqualTo(UserError.INPUT))
        .hasMessageStartingWith("mine.csv")
        .hasMessageContaining(place)
        .hasMessageContaining(mend);
  }

  @Test
  void aTableInWhichNothingHappensIsRefused() {
    assertThatThrownBy(() -> read("2022-01-05T10:45:00Z,all,connectivity,100,x,\n"))
        .hasMessageContaining("nothing happens");
    assertThatThrownBy(() -> read("")).hasMessageContaining("has no row");
    assertThatThrownBy(
            () -> FactTable.read("mine.csv", "a,b\n1,2\n", NETWORKS, ZoneId.of("Asia/Almaty")))
        .hasMessageContaining("mine.csv, line 2: the header has no column 'time'");
  }

  @Test
  void aFileThatCannotBeReadIsAnInputOfOneLine(@TempDir Path folder) throws Exception {
    Path binary = folder.resolve("binary.csv");
    Files.write(binary, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});

    for (Path path : List.of(folder.resolve("absent.csv"), folder, binary)) {
      assertThatThrownBy(() -> Reconstruction.from(path))
          .isInstanceOfSatisfying(
              UserError.class, error -> assertThat(error.exitStatus()).isEqualTo(UserError.INPUT))
          .hasMessageStartingWith(path.toString());
    }
  }
}
