package dimout.app.config;

import dimout.model.SignalKind;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code [[signal]]}: what its name does not tell of a signal.
 *
 * @param kind null: told by the name's beginning
 * @param zone of its weekly rhythm; null: of the entity's capital
 * @param usual a constant that the signal is relative to; null: learnt
 * @param step seconds of a bin; 0: told by the points
 */
public record SignalSettings(
    String name,
    @Nullable SignalKind kind,
    @Nullable ZoneId zone,
    @Nullable Double usual,
    int step) {
  static SignalSettings of(Section section) {
    SignalSettings settings =
        new SignalSettings(
            section.requiredText("name"),
            kind(section),
            section.zone("zone"),
            section.number("usual"),
            section.whole("step", 0, 0, 86_400));
    if (settings.usual != null && settings.usual <= 0) {
      throw section.wrong("usual", "must be above 0");
    }
    section.nothingElse();
    return settings;
  }

  private static @Nullable SignalKind kind(Section section) {
    String word = section.text("kind");
    if (word == null) {
      return null;
    }
    for (SignalKind kind : SignalKind.values()) {
      if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
        return kind;
      }
    }
    throw section.wrong("kind", "must be one of probing, traffic, telescope, bgp");
  }
}
