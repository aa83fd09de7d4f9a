package dimout.app.series;

import dimout.app.error.UserError;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads one file into the book, as far as it goes, and says what was wrong with it. */
final class FileRows {
  private static final double TOLERATED = 0.01;

  private final String name;
  private final SeriesSettings settings;
  private final SampleBook book;
  private long rows;
  private long unreadable;
  private long firstUnreadable;
  private String firstReason = "";
  private @Nullable UserError failure;

  FileRows(String name, SeriesSettings settings, SampleBook book) {
    this.name = name;
    this.settings = settings;
    this.book = book;
  }

  /**
   * Reads all rows.
   *
   * @throws UserError when nothing of the file can be used: it is missing, empty, without a header
   */
  void read(String file, InputStream input) {
    long line = 0;
    try (Reader text = TextSource.open(file, input)) {
      CsvRecords records = new CsvRecords(text);
      if (!records.next()) {
        throw UserError.input(name, "", "is empty; a line with the names of columns is expected");
      }
      Header header = Header.of(name, records.fields(), settings.times());
      RowShape shape =
          LongRows.fits(header, settings)
              ? LongRows.of(header, settings, book)
              : WideRows.of(header, settings, book);
      while (records.next()) {
        line = records.line();
        row(shape, records, header.names().size());
      }
    } catch (IOException e) {
      failure = broken(line, e);
    }
  }

  /** What makes the exit status 3 although rows were read; null when nothing does. */
  @Nullable UserError failure() {
    if (failure == null && unreadable > TOLERATED * rows) {
      failure =
          UserError.input(
              name, "line " + firstUnreadable, firstReason + "; " + share() + " cannot be read");
    }
    return failure;
  }

  /** A remark for standard error; null when every row was read. */
  @Nullable String remark() {
    return unreadable == 0 || failure() != null
        ? null
        : name + ", line " + firstUnreadable + ": " + firstReason + "; left out " + share();
  }

  private String share() {
    return String.format(
        Locale.ROOT,
        "%,d of %,d rows (%.1f %%)",
        unreadable,
        rows,
        100.0 * unreadable / Math.max(rows, 1));
  }

  private void row(RowShape shape, CsvRecords records, int width) {
    rows++;
    String wrong = records.broken() ? "a quote is not closed" : checked(shape, records, width);
    if (wrong != null) {
      firstUnreadable = unreadable == 0 ? records.line() : firstUnreadable;
      firstReason = unreadable == 0 ? wrong : firstReason;
      unreadable++;
    }
  }

  /** More fields than columns may mean a number cut in two: nothing of such a row is used. */
  private static @Nullable String checked(RowShape shape, CsvRecords records, int width) {
    List<String> fields = records.fields();
    for (int i = width; i < fields.size(); i++) {
      if (!fields.get(i).isBlank()) {
        return "the row has " + fields.size() + " fields, the header " + width;
      }
    }
    return shape.take(fields);
  }

  private UserError broken(long line, IOException e) {
    String what =
        e instanceof EOFException ? "is cut off; what was before it is used" : e.getMessage();
    return UserError.input(name, line == 0 ? "" : "after line " + line, String.valueOf(what), e);
  }
}
