package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Interval;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What people call the parts of a day, as hours of local time; a night runs into the next day. Noon
 * and midnight are moments, midnight the one with which the named day begins.
 */
enum DayPart {
  MORNING(Tag.MORNING, 6, 12),
  NOON(Tag.NOON, 12, 12),
  AFTERNOON(Tag.AFTERNOON, 12, 18),
  EVENING(Tag.EVENING, 17, 24),
  NIGHT(Tag.NIGHT, 20, 30),
  MIDNIGHT(Tag.MIDNIGHT, 0, 0),
  /** A Spanish "madrugada": between midnight and the morning. */
  SMALL_HOURS(Tag.MORNING, 0, 6),
  LATE_AFTERNOON(Tag.AFTERNOON, 17, 19);

  /** A morning's value in a lexicon. */
  private static final String SMALL = "small";

  /** An afternoon's. */
  private static final String END = "end";

  static final Tag[] TAGS = {
    Tag.MORNING, Tag.NOON, Tag.AFTERNOON, Tag.EVENING, Tag.NIGHT, Tag.MIDNIGHT
  };

  private final Tag tag;
  private final int from;
  private final int until;

  DayPart(Tag tag, int from, int until) {
    this.tag = tag;
    this.from = from;
    this.until = until;
  }

  /**
   * The word for a part of a day at a token; a Russian "пятым днём" is a fifth day, not "by day".
   */
  static @Nullable Mark at(Sentence sentence, int at) {
    boolean counted = sentence.at(at, Tag.DAY) != null && sentence.before(at, Tag.ORDINAL) != null;
    return counted ? null : sentence.at(at, TAGS);
  }

  static DayPart of(Mark mark) {
    if (mark.value().equals(SMALL)) {
      return SMALL_HOURS;
    }
    if (mark.value().equals(END)) {
      return LATE_AFTERNOON;
    }
    for (DayPart part : values()) {
      if (part.tag == mark.tag()) {
        return part;
      }
    }
    throw new IllegalArgumentException(mark.tag() + " is no part of a day");
  }

  int from() {
    return from;
  }

  int until() {
    return until;
  }

  Interval on(LocalDate day, ZoneId zone) {
    return new Interval(
        day.atStartOfDay().plusHours(from).atZone(zone).toInstant(),
        day.atStartOfDay().plusHours(until).atZone(zone).toInstant());
  }

  /** Whether a stretch of time is a night. */
  static boolean night(Interval span, ZoneId zone) {
    return span.equals(NIGHT.on(span.from().atZone(zone).toLocalDate(), zone));
  }

  /** Whether a clock reading of 1 to 11 in this part of the day means the hours after noon. */
  boolean afterNoon(int hour) {
    return switch (this) {
      case AFTERNOON, LATE_AFTERNOON, EVENING -> hour < 12;
      case NIGHT -> hour >= 6 && hour < 12;
      case NOON -> hour < 6;
      case MORNING, MIDNIGHT, SMALL_HOURS -> false;
    };
  }
}
