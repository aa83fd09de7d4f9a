package dimout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.evaluate.method.Dimout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealEventsTest {
  private static final Path DATA =
      Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"));

  @Test
  void iranIsFoundFromCountiesToCountry() {
    Path series = DATA.resolve("series");
    assumeTrue(
        Files.isDirectory(series.resolve("monash-ip-observatory")),
        "skipped: no real series at " + series);
    List<Table> tables = new RealEvents(series, List.of(new Dimout())).tables(List.of());
    Table iran = tables.getFirst();
    assertThat(iran.title()).isEqualTo("Iran, November 2019");
    List<String> country = iran.rows().getLast();
    assertThat(country.get(2)).isEqualTo("1");
    assertThat(country.get(4)).startsWith("2019-11-16T2");
    assertThat(Double.parseDouble(country.get(7))).isBetween(5.0, 9.0);
    assertThat(Integer.parseInt(iran.rows().getFirst().get(2))).isGreaterThanOrEqualTo(70);
  }

  @Test
  void withoutDataThereIsNoTable() {
    Path nowhere = Path.of("no-such-folder");
    assertThat(new RealEvents(nowhere, List.of(new Dimout())).tables(List.of())).isEmpty();
  }
}
