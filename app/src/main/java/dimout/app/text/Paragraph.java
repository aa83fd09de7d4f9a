package dimout.app.text;

import java.io.IOException;
import java.util.regex.Pattern;

/** Text in lines of a terminal; a figure is not parted from its unit. */
final class Paragraph {
  private static final int WIDTH = 96;
  private static final Pattern BREAK = Pattern.compile(" (?!(?:%|h|min|UTC)(?:[).,;:]|\\s|$))");

  private Paragraph() {}

  /**
   * Writes a text, with a line's end after it.
   *
   * @param indent before each line
   */
  static void write(Appendable out, String text, String indent) throws IOException {
    StringBuilder line = new StringBuilder(indent);
    for (String word : BREAK.split(text, -1)) {
      boolean first = line.length() == indent.length();
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    out.append(line).append('\n');
  }
}
