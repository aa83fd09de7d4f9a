package dimout.app.run;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What stages remember, as JSON: their fields as they are. Of equal strings that are read one is
 * kept, or each of many series would have its own name of one zone.
 */
public final class StateJson {
  private final ObjectMapper json =
      JsonMapper.builder()
          .changeDefaultVisibility(seen ->
              seen.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                  .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                  .withVisibility(PropertyAccessor.CREATOR, Visibility.PUBLIC_ONLY))
          .addModule(new SimpleModule().addDeserializer(String.class, new Kept()))
          .build();

  /** One for what belongs together: it keeps its strings as long as it is there itself. */
  public StateJson() {}

  /** Writes; the stream is closed. */
  public void write(OutputStream out, Object remembered) {
    json.writeValue(out, remembered);
  }

  /** Reads what was written. */
  public <T> T read(InputStream in, Class<T> type) {
    return json.readValue(in, type);
  }

  private static final class Kept extends StdDeserializer<String> {
    private final Map<String, String> strings = new HashMap<>();

    Kept() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser in, DeserializationContext context) {
      return strings.computeIfAbsent(in.getString(), string -> string);
    }
  }
}
