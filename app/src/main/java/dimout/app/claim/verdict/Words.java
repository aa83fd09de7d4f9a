package dimout.app.claim.verdict;

import dimout.app.text.CapitalZone;
import dimout.app.text.Figures;
import dimout.app.text.Names;
import dimout.app.text.Phrases;
import dimout.app.text.Times;
import java.time.Instant;
import java.util.Locale;

/** Figures, times and names as the explanations say them. */
final class Words {
  private static final Phrases ENGLISH = Phrases.of(Locale.ENGLISH);

  private final Figures figures = new Figures(ENGLISH);
  private final Times times;
  private final String place;

  Words(String entity) {
    this.times = new Times(ENGLISH, CapitalZone.orUtc(entity));
    this.place = new Names(ENGLISH).entity(entity);
  }

  String place() {
    return place;
  }

  String hours(double hours) {
    return figures.duration(hours);
  }

  /** A signal's level: always with its name and interval. */
  String level(Level level) {
    return level.signal()
        + " was at "
        + figures.level(level.percent(), level.low(), level.high())
        + " of usual";
  }

  String time(Instant time) {
    return times.instant(time, null);
  }
}
