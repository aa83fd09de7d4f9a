package dimout.app.series;

import dimout.app.error.UserError;
import dimout.model.Entity;
import dimout.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value a row: {@code time,entity,signal,value[,coverage]}. */
final class LongRows implements RowShape {
  private static final double ENOUGH_COVERAGE = 0.7;
  private static final int NONE = -1;

  private final SeriesSettings settings;
  private final SampleBook book;
  private final int time;
  private final int entity;
  private final int signal;
  private final int value;
  private final int coverage;
  private final String onlySignal;
  private final Map<String, String> entities = new HashMap<>();

  private LongRows(Header header, SeriesSettings settings, SampleBook book) {
    SeriesSettings.Columns columns = settings.columns();
    this.settings = settings;
    this.book = book;
    this.time = header.find("--time-column", columns.time(), "time");
    this.entity = header.find("--entity-column", columns.entity(), "entity");
    this.signal = header.find("signal");
    this.value = header.find("--value-column", columns.value(), "value");
    this.coverage = header.find("coverage");
    this.onlySignal = value == NONE ? "" : header.names().get(value);
    if (time == NONE) {
      throw UserError.input(
          header.file(), "line 1", "no column is named time; name it with --time-column");
    }
    if (value == NONE) {
      throw UserError.input(
          header.file(), "line 1", "no column is named value; name it with --value-column");
    }
    if (entity == NONE && settings.place() == null) {
      throw UserError.usage(
          header.file()
              + " names no entity; say whose it is with --place, as in --place country/IR");
    }
  }

  /** Whether a header is of this shape. */
  static boolean fits(Header header, SeriesSettings settings) {
    return header.find("--entity-column", settings.columns().entity(), "entity") != NONE
        || header.find("signal") != NONE;
  }

  static LongRows of(Header header, SeriesSettings settings, SampleBook book) {
    return new LongRows(header, settings, book);
  }

  @Override
  public @Nullable String take(List<String> fields) {
    int last = Math.max(Math.max(time, entity), Math.max(signal, value));
    if (fields.size() <= last) {
      return "the row ends before its " + (value == last ? "value" : "last column");
    }
    Moment moment = settings.times().read(fields.get(time));
    if (moment == null) {
      return RowShape.shown(fields.get(time)) + " is no time";
    }
    double measured = ValueReader.read(fields.get(value));
    if (measured == ValueReader.UNREADABLE) {
      return RowShape.shown(fields.get(value)) + " is no value";
    }
    String owner = owner(fields);
    if (owner.isEmpty()) {
      return RowShape.shown(fields.get(entity)) + " is no entity, such as country/KZ or asn/9198";
    }
    String name = signal == NONE ? onlySignal : fields.get(signal).strip();
    if (!SampleBook.isName(name)) {
      return RowShape.shown(name) + " is no name of a signal";
    }
    return add(fields, moment, new SeriesKey(owner, name), measured);
  }

  private @Nullable String add(List<String> fields, Moment moment, SeriesKey key, double measured) {
    double share = coverage == NONE || coverage >= fields.size() ? 1 : coverage(fields);
    if (share == ValueReader.UNREADABLE) {
      return RowShape.shown(fields.get(coverage)) + " is no coverage";
    }
    boolean unsure = share < ENOUGH_COVERAGE && Bins.isData(measured);
    book.add(key, moment, unsure ? Bins.UNSURE : measured);
    return null;
  }

  private double coverage(List<String> fields) {
    double share = ValueReader.read(fields.get(coverage));
    return Double.isNaN(share) ? 1 : share;
  }

  /** Whose the row is; empty when the text is no entity. */
  private String owner(List<String> fields) {
    if (entity == NONE) {
      return String.valueOf(settings.place());
    }
    return entities.computeIfAbsent(fields.get(entity), this::parse);
  }

  /** A name alone is a group's where the user said which column holds the entities. */
  private String parse(String written) {
    String text = written.strip();
    try {
      boolean bare = settings.columns().entity() != null && text.indexOf('/') < 0;
      return (bare ? new Entity(EntityType.GROUP, text) : Entity.parse(text)).toString();
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
