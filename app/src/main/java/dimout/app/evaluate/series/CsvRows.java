package dimout.app.evaluate.series;

import dimout.app.error.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Rows of a CSV file with a header; fields may be quoted, rows do not span lines. */
final class CsvRows {
  private final Path file;
  private final List<String> header;
  private final List<List<String>> rows;

  private CsvRows(Path file, List<String> header, List<List<String>> rows) {
    this.file = file;
    this.header = header;
    this.rows = rows;
  }

  static CsvRows read(Path file) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      reader.lines().map(CsvRows::fields).forEach(rows::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      throw UserError.input(file.toString(), "", "cannot be read; check the file", e);
    }
    if (rows.isEmpty()) {
      throw UserError.input(file.toString(), "", "is empty; a header was expected");
    }
    return new CsvRows(file, rows.getFirst(), rows.subList(1, rows.size()));
  }

  /** Hands over the named columns of every row, in the order asked for. */
  void forEach(List<String> columns, Consumer<List<String>> row) {
    int[] places = columns.stream().mapToInt(this::place).toArray();
    for (int line = 0; line < rows.size(); line++) {
      List<String> fields = rows.get(line);
      List<String> picked = new ArrayList<>(places.length);
      for (int place : places) {
        if (place >= fields.size()) {
          throw UserError.input(file.toString(), "line " + (line + 2), "has too few fields");
        }
        picked.add(fields.get(place));
      }
      row.accept(picked);
    }
  }

  private int place(String column) {
    int place = header.indexOf(column);
    if (place < 0) {
      throw UserError.input(file.toString(), "line 1", "has no column '" + column + "'");
    }
    return place;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
