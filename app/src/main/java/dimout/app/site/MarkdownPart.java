package dimout.app.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a plain Markdown text: a heading, a paragraph or a table.
 *
 * @param level of a heading; 0 of anything else
 * @param rows of a table, the first its head; empty for anything else
 */
record MarkdownPart(int level, String text, List<List<String>> rows) {
  MarkdownPart {
    rows = List.copyOf(rows);
  }

  /** The parts of a text. */
  static List<MarkdownPart> read(String markdown) {
    List<MarkdownPart> parts = new ArrayList<>();
    for (String block : markdown.strip().split("\\n\\s*\\n", -1)) {
      List<String> lines = block.lines().map(String::strip).toList();
      List<String> table = lines.stream().filter(line -> line.startsWith("|")).toList();
      if (!table.isEmpty()) {
        parts.add(new MarkdownPart(0, "", rows(table)));
        continue;
      }
      String text = String.join(" ", lines).strip();
      int level = (int) text.chars().takeWhile(c -> c == '#').count();
      if (!text.isEmpty()) {
        parts.add(new MarkdownPart(level, plain(text.substring(level).strip()), List.of()));
      }
    }
    return parts;
  }

  private static List<List<String>> rows(List<String> table) {
    return table.stream()
        .filter(line -> !line.matches("[|:\\s-]+"))
        .map(line -> line.replaceAll("^\\||\\|$", ""))
        .map(line -> List.of(line.split("\\|", -1)).stream().map(MarkdownPart::plain).toList())
        .toList();
  }

  private static String plain(String text) {
    return text.replace("**", "").replace("`", "").strip();
  }
}
