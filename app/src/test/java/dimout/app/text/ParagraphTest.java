package dimout.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ParagraphTest {
  @Test
  void aFigureIsNotPartedFromItsUnit() throws IOException {
    String text = ("traffic is at 5 % of usual, dark for 48 h 30 min since 10:45 UTC. ").repeat(20);
    StringBuilder out = new StringBuilder();
    Paragraph.write(out, text.strip(), "  ");
    assertThat(out.toString().lines())
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> {
          assertThat(line).startsWith("  ").hasSizeLessThanOrEqualTo(96);
          assertThat(line.strip()).doesNotMatch("^(%|h|min|UTC)\\b.*");
        });
    assertThat(out.toString().replaceAll("\\s+", " ").strip()).isEqualTo(text.strip());
  }

  @Test
  void aWordThatIsTooLongStandsAlone() throws IOException {
    StringBuilder out = new StringBuilder();
    Paragraph.write(out, "a " + "x".repeat(200) + " b", "");
    assertThat(out.toString().lines()).containsExactly("a", "x".repeat(200), "b");
  }
}
