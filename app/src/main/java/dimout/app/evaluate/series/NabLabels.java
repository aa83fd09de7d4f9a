package dimout.app.evaluate.series;

import dimout.app.error.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The labelled windows of the Numenta Anomaly Benchmark. */
public final class NabLabels {
  /**
   * Something unusual was seen between these times, whether up or down.
   *
   * @param from epoch seconds
   * @param until epoch seconds
   */
  public record Window(long from, long until) {}

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

  private NabLabels() {}

  /** By the name of the file without folder and ending; empty where the file is not there. */
  public static Map<String, List<Window>> read(Path folder) {
    Path file = folder.resolve("nab/combined_windows.json");
    Map<String, List<Window>> byName = new TreeMap<>();
    if (!Files.isReadable(file)) {
      return byName;
    }
    try {
      JsonMapper mapper = JsonMapper.builder().build();
      Map<String, List<List<String>>> all =
          mapper.readValue(file, new TypeReference<Map<String, List<List<String>>>>() {});
      all.forEach((name, windows) -> byName.put(simple(name), read(name, windows)));
    } catch (JacksonException e) {
      throw UserError.input(file.toString(), "", "is no JSON of labelled windows", e);
    }
    return byName;
  }

  private static String simple(String name) {
    return name.substring(name.indexOf('/') + 1).replace(".csv", "");
  }

  private static List<Window> read(String name, List<List<String>> windows) {
    ZoneId clock = ZoneId.of(name.contains("nyc_taxi") ? "America/New_York" : "UTC");
    List<Window> read = new ArrayList<>();
    for (List<String> window : windows) {
      read.add(new Window(epoch(window.get(0), clock), epoch(window.get(1), clock)));
    }
    return read;
  }

  private static long epoch(String text, ZoneId clock) {
    return LocalDateTime.parse(text, TIME).atZone(clock).toEpochSecond();
  }
}
