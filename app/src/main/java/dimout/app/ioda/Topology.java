package dimout.app.ioda;

import com.ibm.icu.util.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Country shapes: Natural Earth by the npm package world-atlas (public domain), which the build
 * brings; under the names that IODA's clients join by.
 */
final class Topology {
  private static final String COUNTRIES = "/dimout/app/geo/countries.json";
  private static final String OBJECT = "ne_10m_admin_0.countries";

  private Topology() {}

  /** The topology of a type of entity. */
  static Object of(String type) {
    JsonNode topology = type.equals("country") ? Once.COUNTRIES : null;
    if (topology == null) {
      throw new Parameters.Wrong("there is no topology of '" + type + "'");
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("entityType", type);
    data.put("idField", "usercode");
    data.put("topology", topology);
    return data;
  }

  /** Read when it is first asked for. */
  private static final class Once {
    static final @Nullable JsonNode COUNTRIES = countries();
  }

  private static @Nullable JsonNode countries() {
    try (InputStream in = Topology.class.getResourceAsStream(COUNTRIES)) {
      if (in == null) {
        return null;
      }
      ObjectNode topology = (ObjectNode) JsonMapper.shared().readTree(in);
      ObjectNode objects = (ObjectNode) topology.get("objects");
      JsonNode countries = objects.remove("countries");
      for (JsonNode geometry : countries.get("geometries")) {
        ObjectNode properties = (ObjectNode) geometry.get("properties");
        String code = code(geometry.path("id").asString(""));
        properties.put("usercode", code);
        properties.put("id", code);
      }
      objects.set(OBJECT, countries);
      return topology;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two letters for the three digits of ISO 3166-1; {@code ??} for what has none. */
  private static String code(String digits) {
    try {
      return digits.isEmpty() ? "??" : Region.getInstance(Integer.parseInt(digits)).toString();
    } catch (IllegalArgumentException unknown) {
      return "??";
    }
  }
}
