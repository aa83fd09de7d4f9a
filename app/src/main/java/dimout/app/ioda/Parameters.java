package dimout.app.ioda;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that an endpoint declares, read in order and echoed in the envelope: texts stay
 * texts, whole numbers are numbers, a flag that is there without a value is true.
 */
final class Parameters {
  private final Context context;
  private final Map<String, @Nullable Object> echoed = new LinkedHashMap<>();

  Parameters(Context context) {
    this.context = context;
  }

  @Nullable String text(String name) {
    return text(name, null);
  }

  @Nullable String text(String name, @Nullable String otherwise) {
    String value = context.queryParam(name);
    String read = value == null || value.isEmpty() ? otherwise : value;
    echoed.put(name, read);
    return read;
  }

  @Nullable Long whole(String name, @Nullable Long otherwise) {
    String value = context.queryParam(name);
    if (value == null || value.isEmpty()) {
      echoed.put(name, otherwise);
      return otherwise;
    }
    Long read = parse(name, value);
    echoed.put(name, read);
    return read;
  }

  boolean flag(String name) {
    String value = context.queryParam(name);
    boolean read = value != null && !value.equals("false") && !value.equals("0");
    echoed.put(name, read);
    return read;
  }

  static Long parse(String name, String value) {
    if (!value.matches("-?\\d{1,15}")) {
      throw new Wrong("'" + name + "' must be a whole number");
    }
    return Long.parseLong(value);
  }

  /** What a request gets wrong: status 400, and this text as the envelope's error. */
  static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    Wrong(String text) {
      super(text);
    }
  }

  /** A time that must be there; endpoints of outages echo it as the text that it came as. */
  long requiredTime(String name, boolean echoText) {
    String value = context.queryParam(name);
    if (value == null || value.isEmpty()) {
      throw new Wrong(
          name.equals("from")
              ? "'from' timestamp must be set"
              : "Missing required request parameter '" + name + "'");
    }
    long time = parse(name, value);
    echoed.put(name, echoText ? value : (Object) time);
    return time;
  }

  /** As given, in the order read; an empty list when the endpoint declares none. */
  Object echo() {
    return echoed.isEmpty() ? List.of() : echoed;
  }
}
