package dimout.app.claim.verdict;

import dimout.app.text.Figures;
import dimout.app.text.Names;
import dimout.app.text.Phrases;
import dimout.app.text.PlaceZone;
import dimout.app.text.Times;
import java.time.Instant;
import java.util.Map;

/** Figures, times and names as the explanations say them, in the reader's language. */
final class Words {
  private final Phrases phrases;
  private final Figures figures;
  private final Times times;
  private final String place;

  Words(String entity, Phrases phrases) {
    this.phrases = phrases;
    this.figures = new Figures(phrases);
    this.times = new Times(phrases, PlaceZone.orUtc(entity));
    this.place = new Names(phrases).entity(entity);
  }

  String place() {
    return place;
  }

  /** A sentence of the claim check's. */
  String say(String key) {
    return phrases.say(key);
  }

  String say(String key, Map<String, ?> arguments) {
    return phrases.say(key, arguments);
  }

  /** A sentence about one moment. */
  String say(String key, Instant time) {
    return say(key, Map.of("time", time(time)));
  }

  /** A sentence about a level. */
  String say(String key, Level level) {
    return say(key, Map.of("level", level(level)));
  }

  /** A sentence about a level and a moment. */
  String say(String key, Level level, Instant time) {
    return say(key, Map.of("level", level(level), "time", time(time)));
  }

  String hours(double hours) {
    return figures.duration(hours);
  }

  /** A signal's level: always with its name and interval. */
  private String level(Level level) {
    return say(
        "claim.level",
        Map.of(
            "signal",
            level.signal(),
            "level",
            figures.level(level.percent(), level.low(), level.high())));
  }

  String time(Instant time) {
    return times.instant(time, null);
  }
}
