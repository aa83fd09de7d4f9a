package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Clocks.Clock;
import dimout.app.claim.grammar.Dates.Day;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Interval;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The day that a paragraph last spoke of.
 *
 * @param night whether it was the night that began on it
 */
record ToldDay(LocalDate day, boolean night) {
  private static final int DAWN = 6 * 60;

  /** A preposition and an article. */
  private static final int LED = 2;

  /** The day that a sentence leaves its readers with; what it began with when it names none. */
  static @Nullable ToldDay after(Scene scene) {
    ToldDay told = scene.setting().told();
    ZoneId zone = scene.setting().zone();
    for (Moment moment : scene.moments()) {
      Interval span = moment.interval();
      if (moment.dated() && span != null && !until(scene, moment) && !begun(scene, moment)) {
        told = new ToldDay(span.from().atZone(zone).toLocalDate(), DayPart.night(span, zone));
      }
    }
    return told;
  }

  /** "Cut on Sunday. It dropped at eight and returned at three on Monday": it dropped on Sunday. */
  static boolean before(@Nullable ToldDay told, @Nullable Day next) {
    LocalDate date = next == null ? null : next.date();
    return told != null && date != null && told.day().isBefore(date);
  }

  /** "Ordered on Thursday that the net, cut since January, be restored": told of Thursday. */
  private static boolean begun(Scene scene, Moment moment) {
    return since(scene, moment)
        && scene.moments().stream().anyMatch(own -> own.dated() && !since(scene, own));
  }

  private static boolean since(Scene scene, Moment moment) {
    return scene.sentence().in(moment.from() - LED, moment.from(), Tag.SINCE).isPresent();
  }

  /** "Offline until Wednesday": still to come, and not the day of what follows. */
  private static boolean until(Scene scene, Moment moment) {
    return scene.setting().ahead(moment.interval()) && new Ends(scene).at(moment);
  }

  /** "Out last night. It was cut at nine and back at two": of the day after that night's. */
  static boolean nextDay(@Nullable ToldDay told, @Nullable Clock clock) {
    return told != null && clock != null && !told.of(clock).equals(told.day());
  }

  /** "On the night to Sunday it came back. At about four …": the hour is of that Sunday. */
  LocalDate of(Clock clock) {
    return night && clock.minutes() < DAWN ? day.plusDays(1) : day;
  }
}
