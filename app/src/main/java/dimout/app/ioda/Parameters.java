package dimout.app.ioda;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that an endpoint declares, read in order and echoed in the envelope: texts stay
 * texts, whole numbers are numbers, a flag that is there without a value is true. An endpoint reads
 * all of them before it {@linkplain #check checks}, so that an error echoes them all.
 */
final class Parameters {
  private final Context context;
  private final Map<String, @Nullable Object> echoed = new LinkedHashMap<>();
  private @Nullable Wrong first;

  Parameters(Context context) {
    this.context = context;
  }

  /** What a request gets wrong: status 400, and this text as the envelope's error. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String text) {
      super(text);
    }
  }

  /** Notes what is wrong; the first is what is told. */
  void wrong(String text) {
    if (first == null) {
      first = new Wrong(text);
    }
  }

  /**
   * Ends the reading.
   *
   * @throws Wrong when anything read was
   */
  void check() {
    if (first != null) {
      throw first;
    }
  }

  @Nullable String text(String name) {
    return text(name, null);
  }

  @Nullable String text(String name, @Nullable String otherwise) {
    String value = given(name);
    String read = value == null ? otherwise : value;
    echoed.put(name, read);
    return read;
  }

  @Nullable Long whole(String name, @Nullable Long otherwise) {
    String value = given(name);
    Long read = value == null ? otherwise : parse(name, value);
    echoed.put(name, read);
    return read;
  }

  boolean flag(String name) {
    String value = context.queryParam(name);
    boolean read = value != null && !value.equals("false") && !value.equals("0");
    echoed.put(name, read);
    return read;
  }

  /** A time that must be there; endpoints of outages echo it as the text that it came as. */
  long requiredTime(String name, boolean echoText) {
    String value = given(name);
    Long time = value == null ? null : parse(name, value);
    echoed.put(name, echoText ? value : time);
    if (value == null) {
      wrong(
          name.equals("from")
              ? "'from' timestamp must be set"
              : "Missing required request parameter '" + name + "'");
    }
    return time == null ? 0 : time;
  }

  private @Nullable String given(String name) {
    String value = context.queryParam(name);
    return value == null || value.isEmpty() ? null : value;
  }

  private @Nullable Long parse(String name, String value) {
    if (!value.matches("-?\\d{1,15}")) {
      wrong("'" + name + "' must be a whole number");
      return null;
    }
    return Long.parseLong(value);
  }

  /** As given, in the order read; an empty list when the endpoint declares none. */
  Object echo() {
    return echoed.isEmpty() ? List.of() : echoed;
  }
}
