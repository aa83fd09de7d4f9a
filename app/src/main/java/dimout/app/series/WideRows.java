package dimout.app.series;

import dimout.app.error.UserError;
import dimout.model.Entity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time a row: the time, then a column per signal of one place. */
final class WideRows implements RowShape {
  private final SeriesSettings settings;
  private final SampleBook book;
  private final int time;
  private final List<Column> columns = new ArrayList<>();
  private final int width;

  private record Column(int at, SeriesKey key) {}

  private WideRows(Header header, SeriesSettings settings, SampleBook book) {
    this.settings = settings;
    this.book = book;
    this.width = header.names().size();
    String named = settings.columns().time();
    this.time = named == null ? 0 : header.find("--time-column", named, "time");
  }

  /**
   * Reads the header.
   *
   * @throws UserError (exit 2) without {@code --place}, or when the kind of a signal is not known
   */
  static WideRows of(Header header, SeriesSettings settings, SampleBook book) {
    Entity place = settings.place();
    if (place == null) {
      throw UserError.usage(
          header.file()
              + " has a column per signal (no column named entity or signal); say whose they are"
              + " with --place, as in --place country/IR");
    }
    WideRows rows = new WideRows(header, settings, book);
    rows.addColumns(header, place.toString());
    return rows;
  }

  private void addColumns(Header header, String place) {
    String only = settings.columns().value();
    int onlyAt = only == null ? -1 : header.find("--value-column", only, only);
    for (int i = 0; i < width; i++) {
      String name = header.names().get(i);
      if (i != time && !name.isEmpty() && (onlyAt < 0 || i == onlyAt)) {
        addColumn(header, i, new SeriesKey(place, name));
      }
    }
    if (columns.isEmpty()) {
      throw UserError.input(header.file(), "line 1", "has no column of a signal beside the time");
    }
  }

  private void addColumn(Header header, int at, SeriesKey key) {
    if (!SampleBook.isName(key.signal())) {
      throw UserError.input(
          header.file(), "line 1", RowShape.shown(key.signal()) + " is no name of a signal");
    }
    book.meet(key);
    columns.add(new Column(at, key));
  }

  @Override
  public @Nullable String take(List<String> fields) {
    Moment moment = time < fields.size() ? settings.times().read(fields.get(time)) : null;
    if (moment == null) {
      return RowShape.shown(time < fields.size() ? fields.get(time) : "") + " is no time";
    }
    String wrong = fields.size() < width ? "the row ends before its last column" : null;
    for (Column column : columns) {
      if (column.at() < fields.size()) {
        double value = ValueReader.read(fields.get(column.at()));
        if (value == ValueReader.UNREADABLE) {
          wrong = RowShape.shown(fields.get(column.at())) + " is no value";
        } else {
          book.add(column.key(), moment, value);
        }
      }
    }
    return wrong;
  }
}
