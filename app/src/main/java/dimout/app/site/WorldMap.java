package dimout.app.site;

import com.ibm.icu.util.Region;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.publish.Addresses;
import dimout.store.SeriesHead;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The world as a map of percent of usual. A country in outage carries its figure in a ring, so that
 * nothing hangs on colour alone; one that is not measured is hatched, never drawn as normal.
 */
final class WorldMap {
  /** A country's outline; from Natural Earth (public domain) by way of world-atlas. */
  private record Shape(String number, String code, double x, double y, String path) {}

  private static final List<Shape> SHAPES = read();
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final double LOW = 80;
  private static final double HALF = 50;
  private static final double DARK = 20;
  private static final String STYLE =
      """
      <style>
      .sea{fill:#fff}path{stroke:#fff;stroke-width:.6}.none{fill:url(#hatch);stroke:#9aa4ab}
      .usual{fill:#b9d3c0}.low{fill:#f0cf8a}.half{fill:#e58a5a}.dark{fill:#b3261e}
      .ring{fill:#fff;stroke:#7a1f1f;stroke-width:2}
      text{font:600 13px system-ui,"Noto Sans",sans-serif;fill:#14212b}
      </style>
      <defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" \
      patternTransform="rotate(45)"><rect width="5" height="5" fill="#eef1f3"/>\
      <path d="M0 0V5" stroke="#c3cbd0" stroke-width="1.5"/></pattern></defs>
      """;

  private WorldMap() {}

  /**
   * The map as an SVG document.
   *
   * @param heads the series that speaks for each entity
   */
  static String draw(Map<String, SeriesHead> heads, Words words) {
    StringBuilder svg =
        new StringBuilder(150_000)
            .append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 480\" role=\"img\">")
            .append("<title>")
            .append(escaped(words.say("site.now.map")))
            .append("</title>")
            .append(STYLE)
            .append("<rect class=\"sea\" width=\"960\" height=\"480\"/>\n");
    StringBuilder rings = new StringBuilder();
    for (Shape shape : SHAPES) {
      String entity = "country/" + shape.code;
      SeriesHead head = shape.code.isEmpty() ? null : heads.get(entity);
      JudgedPoint newest = head == null ? null : head.newest();
      Double percent = newest == null ? null : newest.percentOfUsual();
      svg.append("<path class=\"").append(style(percent)).append("\" d=\"").append(shape.path);
      svg.append("\">");
      if (!shape.code.isEmpty()) {
        svg.append("<title>")
            .append(escaped(words.entity(entity) + ": " + words.level(percent)))
            .append("</title>");
      }
      svg.append("</path>\n");
      if (newest != null && percent != null && newest.state() == PointState.OUTAGE) {
        ring(rings, shape, escaped(words.level(percent)));
      }
    }
    return svg.append(rings).append("</svg>\n").toString();
  }

  /** What is known of each country as JSON, by its numeric code of ISO 3166-1. */
  static String data(Map<String, SeriesHead> heads, Words words) {
    Map<String, Object> countries = new TreeMap<>();
    for (Shape shape : SHAPES) {
      if (!shape.code.isEmpty()) {
        countries.put(shape.number, country("country/" + shape.code, heads, words));
      }
    }
    return JSON.writeValueAsString(countries);
  }

  private static Map<String, Object> country(
      String entity, Map<String, SeriesHead> heads, Words words) {
    Map<String, Object> country = new TreeMap<>();
    country.put("name", words.entity(entity));
    SeriesHead head = heads.get(entity);
    JudgedPoint newest = head == null ? null : head.newest();
    Double percent = newest == null ? null : newest.percentOfUsual();
    if (newest != null) {
      country.put("page", Addresses.entity(entity));
      country.put("state", newest.state().word());
      country.put("words", words.say("site.state." + newest.state().word()));
      country.put("level", words.level(percent));
      country.put("style", style(percent));
    }
    return country;
  }

  private static void ring(StringBuilder rings, Shape shape, String level) {
    rings
        .append("<circle class=\"ring\" r=\"21\" cx=\"")
        .append(shape.x)
        .append("\" cy=\"")
        .append(shape.y)
        .append("\"/><text text-anchor=\"middle\" x=\"")
        .append(shape.x)
        .append("\" y=\"")
        .append(shape.y + 4.5)
        .append("\">")
        .append(level)
        .append("</text>\n");
  }

  private static String style(@Nullable Double percent) {
    if (percent == null) {
      return "none";
    }
    return percent < DARK ? "dark" : percent < HALF ? "half" : percent < LOW ? "low" : "usual";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static List<Shape> read() {
    try (@Nullable InputStream in = WorldMap.class.getResourceAsStream("world.tsv")) {
      String text =
          new String(
              Objects.requireNonNull(in, "world.tsv").readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(WorldMap::shape).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape shape(String line) {
    String[] parts = line.split("\t", -1);
    return new Shape(
        parts[0],
        code(Integer.parseInt(parts[0])),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        parts[3]);
  }

  /** ISO 3166-1 alpha-2 of a numeric code; empty where there is none. */
  private static String code(int number) {
    try {
      return Region.getInstance(number).toString();
    } catch (IllegalArgumentException none) {
      return "";
    }
  }
}
