package dimout.app.ioda;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What every answer is wrapped in; an error is an error: status 400 and its text. */
final class Envelope {
  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final String COPYRIGHT =
      "Measured and published by this Dimout observatory. The shapes follow the IODA API v2; the"
          + " data are this observatory's own.";

  private final Clock clock;

  Envelope(Clock clock) {
    this.clock = clock;
  }

  /** Answers with what {@code make} makes of the parameters. */
  void answer(Context context, String type, Function<Parameters, @Nullable Object> make) {
    String requested = now();
    Parameters parameters = new Parameters(context);
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    envelope.put("type", type);
    Map<String, Object> metadata = new LinkedHashMap<>();
    metadata.put("requestTime", requested);
    envelope.put("metadata", metadata);
    @Nullable Object data = null;
    @Nullable String error = null;
    try {
      data = make.apply(parameters);
    } catch (Parameters.Wrong e) {
      error = e.getMessage();
      context.status(400);
    }
    metadata.put("responseTime", now());
    envelope.put("requestParameters", parameters.echo());
    envelope.put("error", error);
    envelope.put("perf", null);
    envelope.put("data", data);
    envelope.put("copyright", COPYRIGHT);
    context.contentType("application/json");
    context.result(JSON.writeValueAsBytes(envelope));
  }

  private String now() {
    return TIME.format(clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
        + "+00:00";
  }
}
