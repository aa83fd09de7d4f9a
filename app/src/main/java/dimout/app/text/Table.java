package dimout.app.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Cells in columns as wide as their widest, two spaces apart. */
final class Table {
  private final List<String[]> rows = new ArrayList<>();

  void row(String... cells) {
    rows.add(cells);
  }

  void write(Appendable out, String indent) throws IOException {
    int[] widths = widths();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.length; i++) {
        line.append(row[i]).repeat(' ', widths[i] - length(row[i]) + 2);
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    int[] widths = new int[columns];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], length(row[i]));
      }
    }
    return widths;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
