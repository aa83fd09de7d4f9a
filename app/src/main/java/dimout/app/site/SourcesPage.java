package dimout.app.site;

import dimout.pipeline.Catalog;
import dimout.source.SourceHealth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What is measured, and how those who measure it are. */
record SourcesPage(
    Frame frame, String lead, List<Row> rows, List<Catalog.SignalEntry> signals, String version) {
  /**
   * One source.
   *
   * @param state in one word, for the style sheet
   */
  record Row(String name, String state, String stateWords, String since, String last, String note) {
    static Row of(SourceHealth health, Words words) {
      String state = health.state().name().toLowerCase(Locale.ROOT);
      return new Row(
          health.source(),
          switch (health.state()) {
            case OK -> "normal";
            case STARTING -> "learning";
            case DEGRADED -> "below";
            case DOWN -> "no_data";
          },
          words.say("site.source.state." + state),
          words.utc(health.since()),
          words.utc(health.lastArrival()),
          Objects.requireNonNullElse(health.note(), ""));
    }
  }

  static List<Row> rows(List<SourceHealth> sources, Words words) {
    return sources.stream().map(health -> Row.of(health, words)).toList();
  }
}
