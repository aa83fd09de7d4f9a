package dimout.app.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactFileTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("facts.csv"), text);
  }

  @Test
  void columnsComeInAnyOrderAndATimeMayBeADate() throws IOException {
    Path file =
        file(
            "source,what,entity,time\n"
                + "https://example.org/a,\"An order, published\",country/kz,2022-01-05T10:30:00Z\n"
                + "a newspaper,State of emergency,country/KZ,2022-01-05\n");
    assertThat(FactFile.read(file))
        .containsExactly(
            new SiteParts.DatedFact(
                Instant.parse("2022-01-05T10:30:00Z"),
                "country/KZ",
                "An order, published",
                "https://example.org/a",
                false),
            new SiteParts.DatedFact(
                Instant.parse("2022-01-05T00:00:00Z"),
                "country/KZ",
                "State of emergency",
                "a newspaper",
                true));
  }

  @Test
  void whatCannotBeIsNamedByItsLine() throws IOException {
    String head = "time,entity,what,source\n2022-01-05,country/KZ,a,b\n";
    for (String bad :
        new String[] {
          "yesterday,country/KZ,a,b",
          "2022-01-05,nonsense,a,b",
          "2022-01-05,country/KZ,a,",
          "2022-01-05,country/KZ",
          "2022-01-05,country/KZ," + "x".repeat(601) + ",b"
        }) {
      Path file = file(head + bad + "\n");
      assertThatThrownBy(() -> FactFile.read(file))
          .as(bad)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("facts.csv")
          .hasMessageContaining("line 3");
    }
    assertThatThrownBy(() -> FactFile.read(folder.resolve("none.csv")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("none.csv");
  }
}
