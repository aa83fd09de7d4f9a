package dimout.app.api;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dimout.model.Entity;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads what is pushed: CSV ({@code time,entity,signal,value[,coverage][,step]}) or JSON lines of
 * the same names. A time is ISO 8601, {@code YYYY-MM-DD hh:mm[:ss]} in UTC, or epoch seconds; an
 * empty value, NaN or null is no data.
 */
public final class PushReader {
  private static final int LONGEST_NAME = 120;
  private static final long SLACK = 3_600;
  private static final List<String> COLUMNS =
      List.of("time", "entity", "signal", "value", "coverage", "step");

  private final Function<String, @Nullable SignalKind> kinds;
  private final PushSteps steps;
  private final Clock clock;
  private final LongSupplier keptFrom;

  /**
   * @param kinds null for a signal that nothing tells the kind of
   * @param keptFrom earlier points are not taken, epoch seconds
   */
  public PushReader(
      Function<String, @Nullable SignalKind> kinds,
      PushSteps steps,
      Clock clock,
      LongSupplier keptFrom) {
    this.kinds = kinds;
    this.steps = steps;
    this.clock = clock;
    this.keptFrom = keptFrom;
  }

  /**
   * All points of a body.
   *
   * @throws BadRow for the first row that cannot be read
   */
  List<SignalPoint> read(byte[] body) {
    String text = text(body);
    int first = 0;
    while (first < text.length() && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    boolean json = first < text.length() && text.charAt(first) == '{';
    List<Row> rows = json ? lines(text) : csv(text);
    return steps.points(rows);
  }

  /** One row, checked but for its bin. */
  record Row(
      int number,
      String entity,
      String signal,
      long time,
      @Nullable Double value,
      double coverage,
      int step) {}

  private static String text(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new BadRow(1, "the text is not UTF-8");
    }
  }

  private List<Row> lines(String text) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(number, object(number, line)));
      }
    }
    return rows;
  }

  private static Map<String, String> object(int number, String line) {
    try {
      JsonNode node = Shapes.JSON.readTree(line);
      if (!node.isObject()) {
        throw new BadRow(number, "is no JSON object");
      }
      Map<String, String> fields = new HashMap<>();
      node.propertyStream()
          .forEach(field -> {
            boolean known = field.getValue().isNumber() || field.getValue().isString();
            if (!known && !field.getValue().isNull()) {
              throw new BadRow(number, field.getKey() + " must be a text or a number");
            }
            fields.put(field.getKey(), known ? field.getValue().asString() : "");
          });
      return fields;
    } catch (JacksonException e) {
      throw new BadRow(number, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private List<Row> csv(String text) {
    List<Row> rows = new ArrayList<>();
    List<String> header = List.of();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        int number = (int) Math.min(Integer.MAX_VALUE, each.getStartingLineNumber());
        if (header.isEmpty()) {
          header = header(number, each.getFields());
        } else {
          rows.add(row(number, named(number, header, each.getFields())));
        }
      }
    } catch (CsvParseException e) {
      throw new BadRow(rows.size() + (header.isEmpty() ? 1 : 2), "is no CSV: " + e.getMessage());
    } catch (IOException e) {
      throw new BadRow(rows.size() + 1, "cannot be read");
    }
    return rows;
  }

  private static List<String> header(int number, List<String> fields) {
    List<String> names =
        fields.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    for (String name : COLUMNS.subList(0, 4)) {
      if (!names.contains(name)) {
        throw new BadRow(number, "the header has no column '" + name + "'");
      }
    }
    return names;
  }

  private static Map<String, String> named(int number, List<String> header, List<String> fields) {
    if (fields.size() != header.size()) {
      throw new BadRow(number, "has " + fields.size() + " fields, and the header " + header.size());
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < fields.size(); i++) {
      named.put(header.get(i), fields.get(i));
    }
    return named;
  }

  private Row row(int number, Map<String, String> fields) {
    try {
      String entity = Entity.parse(required(number, fields, "entity")).toString();
      String signal = signal(number, required(number, fields, "signal"));
      long time = time(number, required(number, fields, "time"));
      Double value = value(number, "value", fields.getOrDefault("value", ""));
      Double coverage = value(number, "coverage", fields.getOrDefault("coverage", ""));
      Double step = value(number, "step", fields.getOrDefault("step", ""));
      return new Row(
          number,
          entity,
          signal,
          time,
          value,
          coverage(number, value, coverage),
          step == null ? 0 : step(number, step));
    } catch (IllegalArgumentException e) {
      throw new BadRow(number, String.valueOf(e.getMessage()));
    }
  }

  private static String required(int number, Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      throw new BadRow(number, "'" + name + "' is missing");
    }
    return value;
  }

  private String signal(int number, String signal) {
    if (signal.length() > LONGEST_NAME || signal.chars().anyMatch(Character::isISOControl)) {
      throw new BadRow(number, "the signal's name is too long or has control characters");
    }
    if (kinds.apply(signal) == null) {
      throw new BadRow(
          number,
          "of what kind is the signal '"
              + signal
              + "'? Its name begins with none of bgp, ping, prob, telescope, merit, traffic, gtr;"
              + " name it in the configuration under [[signal]]");
    }
    return signal;
  }

  private long time(int number, String text) {
    long time = seconds(number, text);
    if (time < 0 || time > clock.instant().getEpochSecond() + SLACK) {
      throw new BadRow(number, "the time " + text + " lies in the future or before 1970");
    }
    if (time < keptFrom.getAsLong()) {
      throw new BadRow(number, "the time " + text + " is older than what is kept in full");
    }
    return time;
  }

  private static long seconds(int number, String text) {
    try {
      if (text.matches("\\d{1,11}")) {
        return Long.parseLong(text);
      }
      if (text.endsWith("Z")) {
        return Instant.parse(text).getEpochSecond();
      }
      String iso = text.replace(' ', 'T');
      return iso.matches(".*[+-]\\d\\d:?\\d\\d$") && iso.length() > 16
          ? OffsetDateTime.parse(iso).toEpochSecond()
          : LocalDateTime.parse(iso).toEpochSecond(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new BadRow(number, "'" + text + "' is no time: write 2022-01-05T10:45:00Z");
    }
  }

  private static @Nullable Double value(int number, String name, String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.equalsIgnoreCase("nan")) {
      return null;
    }
    try {
      double value = Double.parseDouble(plain);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new BadRow(number, "'" + name + "' is no number: " + plain);
    }
    throw new BadRow(number, "'" + name + "' is not finite");
  }

  private static double coverage(int number, @Nullable Double value, @Nullable Double coverage) {
    if (coverage == null) {
      return value == null ? 0 : 1;
    }
    if (coverage < 0 || coverage > 1) {
      throw new BadRow(number, "'coverage' must be from 0 to 1");
    }
    return coverage;
  }

  private static int step(int number, double step) {
    if (step < 1 || step > 86_400 || step != Math.rint(step)) {
      throw new BadRow(number, "'step' must be a whole number of seconds from 1 to 86400");
    }
    return (int) step;
  }
}
