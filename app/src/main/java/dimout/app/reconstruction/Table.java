package dimout.app.reconstruction;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dimout.app.error.UserError;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** A small CSV table with a header, whose errors name its line. */
final class Table {
  private static final int MOST_ROWS = 20_000;

  private Table() {}

  /** A cell that cannot be; its message is a sentence for the user. */
  static final class BadCell extends RuntimeException {
    private static final long serialVersionUID = 1;

    BadCell(String message) {
      super(message);
    }
  }

  /**
   * Reads every row.
   *
   * @param name as the user knows the table
   * @param columns those that must be there, in any order, beside others
   * @param row takes one row; throws {@link BadCell} or {@link IllegalArgumentException} to refuse
   * @throws UserError naming table and line
   */
  static void read(String name, String text, List<String> columns, Consumer<NamedCsvRecord> row) {
    int rows = 0;
    long line = 1;
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      for (NamedCsvRecord next : reader) {
        line = next.getStartingLineNumber();
        requireColumns(next, columns);
        if (++rows > MOST_ROWS) {
          throw new BadCell("more than " + MOST_ROWS + " rows: a table of facts is small");
        }
        row.accept(next);
      }
    } catch (BadCell | IllegalArgumentException e) {
      throw UserError.input(name, "line " + line, String.valueOf(e.getMessage()), e);
    } catch (CsvParseException e) {
      throw UserError.input(name, "after line " + line, "is no CSV: " + e.getMessage(), e);
    } catch (IOException e) {
      throw UserError.input(name, "", "cannot be read: " + e.getMessage(), e);
    }
    if (rows == 0) {
      throw UserError.input(name, "", "has no row under a header " + String.join(",", columns));
    }
  }

  private static void requireColumns(NamedCsvRecord row, List<String> columns) {
    for (String column : columns) {
      if (!row.getHeader().contains(column)) {
        throw new BadCell(
            "the header has no column '" + column + "': it is " + String.join(",", columns));
      }
      if (row.findField(column).isEmpty()) {
        throw new BadCell("the row ends before column '" + column + "'");
      }
    }
  }

  /** A cell without the space around it. */
  static String cell(NamedCsvRecord row, String column) {
    return row.getField(column).strip();
  }

  /** A cell that is not empty. */
  static String filled(NamedCsvRecord row, String column) {
    String text = cell(row, column);
    if (text.isEmpty()) {
      throw new BadCell("column '" + column + "' is empty");
    }
    return text;
  }

  /** A cell that is a number in a range. */
  static double number(NamedCsvRecord row, String column, double lowest, double highest) {
    String text = filled(row, column);
    double value;
    try {
      value = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new BadCell("column '" + column + "': '" + text + "' is no number");
    }
    if (!(value >= lowest && value <= highest)) {
      throw new BadCell(
          "column '%s': %s is not between %s and %s"
              .formatted(column, text, plain(lowest), plain(highest)));
    }
    return value;
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
