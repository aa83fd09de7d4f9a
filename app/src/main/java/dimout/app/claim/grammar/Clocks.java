package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Numbers.Figure;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day: 17:30, 5 pm, 17h, um 17 Uhr, saat 17.00, الساعة الخامسة. */
final class Clocks {
  /** Minutes after midnight, as read; and the tokens it was read from. */
  record Clock(int minutes, boolean halfDayKnown, boolean utc, int from, int to) {}

  private static final String WEAK = "weak";
  private static final String HALF = "half";
  private static final Tag[] ZONES = {Tag.LOCAL, Tag.UTC};
  private static final Tag[] UNITS = {Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH, Tag.PERCENT};

  private final Sentence sentence;
  private final List<Token> tokens;

  Clocks(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The clock time that begins at a token, or null. */
  @Nullable Clock at(int at) {
    if (sentence.inName(at)) {
      return null;
    }
    Mark lead = sentence.at(at, Tag.CLOCK);
    boolean weak = lead != null && lead.value().equals(WEAK);
    int start = lead == null ? at : lead.to();
    if (start >= tokens.size()) {
      return null;
    }
    Mark half = lead != null && lead.value().equals(HALF) ? lead : sentence.at(start, Tag.CLOCK);
    if (half != null && half.value().equals(HALF)) {
      return halfTo(at, half.to());
    }
    int[] read = read(start, lead != null && !weak);
    if (read == null) {
      return null;
    }
    int to = read[1];
    Mark unit = sentence.at(to, Tag.CLOCK, Tag.HOUR);
    boolean hours = sentence.at(to, Tag.HOUR) != null;
    boolean local = unit != null && sentence.in(unit.to(), unit.to() + 2, ZONES).isPresent();
    boolean led = local || lead != null || sentence.before(at, Tag.WEEKDAY, Tag.YESTERDAY) != null;
    boolean named = unit != null && (!hours || led || minutesFollow(unit.to()));
    if (named && unit != null) {
      to = unit.to();
      to = minutesAfter(read, to);
    }
    Mark day = sentence.at(to, Tag.AM, Tag.PM);
    boolean sure = read[2] == 1 || named || day != null || (lead != null && !weak);
    if (!sure || sentence.at(to, Tag.PERCENT) != null) {
      return null;
    }
    return finish(read[0], day, at, day == null ? to : day.to());
  }

  /** "Halb fünf", "половина пятого": half an hour before. */
  private @Nullable Clock halfTo(int at, int hourAt) {
    Mark ordinal = sentence.at(hourAt, Tag.ORDINAL);
    Figure hour =
        ordinal == null
            ? Numbers.at(sentence, hourAt)
            : new Figure(Double.parseDouble(ordinal.value()), ordinal.to());
    boolean read =
        hour != null
            && hour.value() >= 1
            && hour.value() <= 12
            && hour.value() == Math.rint(hour.value())
            && sentence.at(hour.to(), UNITS) == null;
    if (hour == null || !read) {
      return null;
    }
    Mark half = sentence.at(hour.to(), Tag.AM, Tag.PM);
    return finish((int) (hour.value() * 60) - 30, half, at, half == null ? hour.to() : half.to());
  }

  private Clock finish(int minutes, @Nullable Mark half, int from, int to) {
    int read = minutes;
    if (half != null && half.tag() == Tag.PM && read < 12 * 60) {
      read += 12 * 60;
    } else if (half != null && half.tag() == Tag.AM && read >= 12 * 60) {
      read -= 12 * 60;
    }
    Mark zone = sentence.in(to, to + 4, ZONES).orElse(null);
    boolean utc = zone != null && zone.tag() == Tag.UTC;
    boolean known = half != null || read >= 12 * 60 || read == 0;
    return new Clock(read, known, utc, from, zone == null ? to : zone.to());
  }

  /** Minutes, next token, and 1 when minutes were written with a colon. */
  private int @Nullable [] read(int at, boolean strong) {
    Token token = tokens.get(at);
    Mark ordinal = sentence.at(at, Tag.ORDINAL);
    boolean halfDay = ordinal != null && sentence.at(ordinal.to(), Tag.AM, Tag.PM) != null;
    ordinal = strong || halfDay ? ordinal : null;
    if (ordinal != null) {
      Mark half = sentence.at(ordinal.to(), Tag.HALF);
      double hour = Double.parseDouble(ordinal.value());
      return half == null ? hour(hour, ordinal.to()) : hour(hour + 0.5, half.to());
    }
    if (token.kind() == Token.Kind.NUMBER && token.word().matches("[0-2]?[0-9]\\.[0-5][0-9]")) {
      String[] parts = token.word().split("\\.", -1);
      return clock(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), at + 1, 0);
    }
    boolean colon =
        token.kind() == Token.Kind.NUMBER
            && token.word().matches("[0-2]?[0-9]")
            && at + 2 < tokens.size()
            && (tokens.get(at + 1).is(":") || tokens.get(at + 1).is("∶"))
            && tokens.get(at + 2).word().matches("[0-5][0-9]");
    if (colon) {
      int minutes = Integer.parseInt(tokens.get(at + 2).word());
      return clock(Integer.parseInt(token.word()), minutes, at + 3, 1);
    }
    if (sentence.at(at, Tag.HOUR) != null && sentence.at(at + 1, Tag.AM, Tag.PM) != null) {
      return hour(1, at + 1);
    }
    Figure number = Numbers.at(sentence, at);
    return number == null ? null : hour(number.value(), number.to());
  }

  private static int @Nullable [] hour(double hour, int to) {
    return hour == Math.rint(hour) || hour % 1 == 0.5
        ? clock((int) hour, hour % 1 == 0.5 ? 30 : 0, to, 0)
        : null;
  }

  private static int @Nullable [] clock(int hour, int minutes, int to, int colon) {
    return hour < 0 || hour > 24 ? null : new int[] {hour % 24 * 60 + minutes, to, colon};
  }

  private boolean minutesFollow(int to) {
    return to < tokens.size() && tokens.get(to).word().matches("[0-5][0-9]");
  }

  /** "17h30", "17 Uhr 30". */
  private int minutesAfter(int[] read, int to) {
    if (minutesFollow(to)) {
      read[0] += Integer.parseInt(tokens.get(to).word());
      return to + 1;
    }
    return to;
  }
}
