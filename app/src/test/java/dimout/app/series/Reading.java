package dimout.app.series;

import dimout.model.Entity;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a text as the command would, with settings changed one at a time. */
final class Reading {
  @Nullable String timeColumn;
  @Nullable String entityColumn;
  @Nullable String valueColumn;
  @Nullable String timeFormat;
  ZoneId zone = ZoneOffset.UTC;
  @Nullable String place;
  final Map<String, SignalKind> kinds = new HashMap<>();
  final Map<String, Double> usuals = new HashMap<>();
  final Set<String> absentIsZero = new HashSet<>();
  @Nullable Instant asOf;

  SeriesInput text(String csv) {
    return bytes(csv.getBytes(StandardCharsets.UTF_8));
  }

  SeriesInput bytes(byte[] csv) {
    return files(List.of("-"), csv);
  }

  SeriesInput files(List<String> files, byte[] input) {
    SeriesSettings settings =
        new SeriesSettings(
            new SeriesSettings.Columns(timeColumn, entityColumn, valueColumn),
            TimeForm.of(timeFormat),
            zone,
            any -> zone,
            place == null ? null : Entity.parse(place),
            kinds,
            usuals,
            absentIsZero,
            asOf);
    return new SeriesReader(settings, new ByteArrayInputStream(input)).read(files);
  }

  /** One series as text: seconds and value of each point, {@code -} for no data. */
  static String shown(InputSeries series) {
    StringBuilder text = new StringBuilder();
    for (SignalPoint point : series.points()) {
      Double value = point.value();
      text.append(text.isEmpty() ? "" : " ")
          .append(point.time())
          .append('=')
          .append(value == null ? "-" : value.toString().replaceAll("\\.0$", ""));
    }
    return text.toString();
  }

  static String shown(SeriesInput input) {
    StringBuilder text = new StringBuilder();
    for (InputSeries series : input.series()) {
      text.append(series.entity())
          .append(' ')
          .append(series.signal())
          .append('/')
          .append(series.stepSeconds())
          .append(": ")
          .append(shown(series))
          .append('\n');
    }
    return text.toString();
  }
}
