package dimout.app.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Writes tables for people: aligned columns for a terminal, Markdown for a page. */
public final class Layout {
  private Layout() {}

  /** Columns padded with blanks. */
  public static String text(List<Table> tables) {
    StringBuilder out = new StringBuilder();
    for (Table table : tables) {
      out.append(table.title()).append('\n');
      out.append("=".repeat(length(table.title()))).append('\n');
      table.notes().forEach(note -> out.append(note).append('\n'));
      if (!table.rows().isEmpty()) {
        aligned(table, out);
      }
      out.append('\n');
    }
    return out.toString();
  }

  /** A page with a heading a table. */
  public static String markdown(String title, List<String> introduction, List<Table> tables) {
    StringBuilder out = new StringBuilder("# ").append(title).append("\n\n");
    introduction.forEach(line -> out.append(line).append("\n\n"));
    for (Table table : tables) {
      out.append("## ").append(table.title()).append("\n\n");
      table.notes().forEach(note -> out.append(note).append("\n\n"));
      if (!table.rows().isEmpty()) {
        out.append(piped(table.header()));
        out.append("|---".repeat(table.header().size())).append("|\n");
        table.rows().forEach(row -> out.append(piped(row)));
        out.append('\n');
      }
    }
    return out.toString().strip() + "\n";
  }

  private static String piped(List<String> cells) {
    List<String> escaped = cells.stream().map(cell -> cell.replace("|", "\\|")).toList();
    return "| " + String.join(" | ", escaped) + " |\n";
  }

  private static void aligned(Table table, StringBuilder out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.header());
    lines.addAll(table.rows());
    int[] widths = new int[table.header().size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(line.get(i)));
      }
    }
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        row.append(line.get(i)).append(" ".repeat(widths[i] - length(line.get(i)) + 2));
      }
      out.append(row.toString().stripTrailing()).append('\n');
    }
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
