package dimout.app.site;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dimout.app.error.UserError;
import dimout.model.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of dated facts that are shown beside the curves: CSV with the columns {@code time, entity,
 * what, source} in any order. A time is ISO 8601 in UTC, or a date; a source is an address, or
 * words, and never empty: what nobody stands for is no fact.
 */
public final class FactFile {
  private static final List<String> COLUMNS = List.of("time", "entity", "what", "source");
  private static final long LARGEST = 4 << 20;
  private static final int MOST = 10_000;
  private static final int LONGEST = 600;
  private static final int DATE = "2022-01-05".length();

  private FactFile() {}

  /**
   * Reads all of it.
   *
   * @throws UserError naming file, line and mend
   */
  public static List<SiteParts.DatedFact> read(Path file) {
    String name = file.toString();
    try {
      if (Files.size(file) > LARGEST) {
        throw UserError.input(name, "", "is larger than 4 MiB: a file of facts is small");
      }
      return read(name, Files.readString(file));
    } catch (IOException e) {
      throw UserError.input(name, "", "cannot be read as UTF-8 text (" + e + ")", e);
    }
  }

  /** The same from a text that is there already. */
  public static List<SiteParts.DatedFact> read(String name, String text) {
    List<SiteParts.DatedFact> facts = new ArrayList<>();
    long line = 1;
    try (CsvReader<NamedCsvRecord> rows = rows(text)) {
      for (NamedCsvRecord row : rows) {
        line = row.getStartingLineNumber();
        facts.add(fact(row));
        if (facts.size() > MOST) {
          throw new IllegalArgumentException("more than " + MOST + " facts");
        }
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw UserError.input(name, "line " + line, String.valueOf(e.getMessage()), e);
    } catch (CsvParseException e) {
      throw UserError.input(name, "after line " + line, "is no CSV: " + e.getMessage(), e);
    } catch (IOException | UncheckedIOException e) {
      throw UserError.input(name, "", "cannot be read as UTF-8 text (" + e + ")", e);
    }
    return facts;
  }

  private static CsvReader<NamedCsvRecord> rows(String text) {
    return CsvReader.builder()
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofNamedCsvRecord(text);
  }

  private static SiteParts.DatedFact fact(NamedCsvRecord row) {
    return new SiteParts.DatedFact(
        time(cell(row, "time")),
        Entity.parse(cell(row, "entity")).toString(),
        cell(row, "what"),
        cell(row, "source"),
        cell(row, "time").length() == DATE);
  }

  private static String cell(NamedCsvRecord row, String column) {
    String cell = row.findField(column).orElse("").strip();
    if (cell.isEmpty()) {
      throw new IllegalArgumentException(
          "column '" + column + "' is missing or empty; the columns are " + COLUMNS);
    }
    if (cell.length() > LONGEST) {
      throw new IllegalArgumentException(
          "column '" + column + "' is longer than " + LONGEST + " letters");
    }
    return cell;
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text.length() == DATE ? text + "T00:00:00Z" : text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no time such as 2022-01-05T10:45:00Z, and no date", e);
    }
  }
}
