package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Numbers.Figure;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which day, week or hour of an outage it is: "fifth day", "day 36", "hour 336". */
final class Ordinals {
  private static final Set<String> HEADS = Set.of(":", "–", "—");

  /** No outage is counted in more. */
  private static final int DAYS = 100;

  private static final int HOURS = 10_000;
  private static final int CLOCK = 24;

  /** From twenty on, an ordinal may be of two words. */
  private static final int LEAST_TENS = 20;

  private final Sentence sentence;

  Ordinals(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "Fifth day", "5th day", "day five" and, after the noun, "اليوم الخامس". */
  @Nullable Quantity at(int at) {
    Mark day = sentence.at(at, Tag.DAY, Tag.WEEK, Tag.NIGHT);
    if (day == null && sentence.at(at, Tag.DAYCOUNT) != null) {
      day = sentence.at(at, Tag.HOUR); // "ساعته المئة", its hundredth hour; "hour 336"
    }
    if (day != null && day.value().isEmpty()) {
      return numbered(at, day);
    }
    Figure nth = nth(at);
    if (nth == null) {
      return null;
    }
    int next = nth.to();
    Mark fill = sentence.at(next, Tag.FILL);
    Mark unit =
        sentence.at(fill == null ? next : fill.to(), Tag.DAY, Tag.WEEK, Tag.HOUR, Tag.NIGHT);
    unit = unit == null ? running(fill == null ? next : fill.to()) : unit;
    boolean phrase = unit != null && !unit.value().isEmpty() && unit.to() - unit.from() > 1;
    return unit == null || phrase ? null : nth(nth.value(), at, unit.to(), unit.tag());
  }

  /** "Fifth", "5th", "vigésimo quinto", "quatre-vingt-treizième". */
  private @Nullable Figure nth(int at) {
    Mark word = sentence.at(at, Tag.ORDINAL);
    Figure tens = word == null ? Numbers.at(sentence, at) : figure(word);
    if (tens != null && tens.value() >= LEAST_TENS && tens.value() % 10 == 0) {
      int next =
          sentence.tokens().size() > tens.to() && sign(tens.to()) ? tens.to() + 1 : tens.to();
      Mark unit = sentence.at(next, Tag.ORDINAL);
      Figure ones = unit == null ? null : figure(unit);
      if (ones != null && ones.value() < LEAST_TENS) {
        return new Figure(tens.value() + ones.value(), ones.to());
      }
    }
    return word == null ? suffixed(at) : figure(word);
  }

  private boolean sign(int at) {
    return sentence.tokens().get(at).is("-");
  }

  private static Figure figure(Mark word) {
    return new Figure(Double.parseDouble(word.value()), word.to());
  }

  /** "For a fourth morning in a row". */
  private @Nullable Mark running(int at) {
    Mark part = sentence.at(at, Tag.MORNING, Tag.AFTERNOON, Tag.EVENING);
    return part != null && sentence.at(part.to(), Tag.RUNNING) != null ? part : null;
  }

  private @Nullable Quantity numbered(int at, Mark day) {
    Mark after = sentence.at(day.to(), Tag.ORDINAL);
    if (after != null && sentence.in(after.to(), after.to() + 2, Tag.MONTHNAME).isPresent()) {
      return null; // "روز هجدهم دی" is a date
    }
    if (after != null) {
      return nth(Double.parseDouble(after.value()), at, after.to(), day.tag());
    }
    if (day.tag() == Tag.HOUR) {
      return hourCount(at, day);
    }
    Mark counted = sentence.at(at, Tag.DAYCOUNT);
    boolean counts = counted != null && (counted.value().isEmpty() || heads(at));
    Figure count = counts ? figure(day.to(), DAYS) : null;
    return count == null ? null : nth(count.value(), at, count.to(), day.tag());
  }

  /** A Spanish "Día 36 sin internet", where "el día 13" would be a date. */
  private boolean heads(int at) {
    return at == 0 || HEADS.contains(sentence.tokens().get(at - 1).word());
  }

  /** "At hour 336": of more hours than a day has, or it would be a time. */
  private @Nullable Quantity hourCount(int at, Mark hour) {
    Figure count = figure(hour.to(), HOURS);
    return count == null || count.value() <= CLOCK
        ? null
        : nth(count.value(), at, count.to(), Tag.HOUR);
  }

  /** A whole number that counts nothing else. */
  private @Nullable Figure figure(int at, int most) {
    Figure number = Numbers.at(sentence, at);
    boolean counts =
        number != null
            && number.value() == Math.rint(number.value())
            && number.value() < most
            && sentence.at(number.to(), Quantities.UNITS) == null
            && sentence.at(number.to(), Tag.MONTHNAME) == null;
    return counts ? number : null;
  }

  private static Quantity nth(double value, int from, int to, Tag unit) {
    Unit counted = unit == Tag.HOUR ? Unit.HOURS : Unit.DAYS;
    return new Quantity(counted, unit == Tag.WEEK ? value * 7 : value, false, true, from, to);
  }

  /** The number with its "th", "-й", ".ª" and the like. */
  private @Nullable Figure suffixed(int at) {
    Token token = sentence.tokens().get(at);
    boolean number = token.kind() == Token.Kind.NUMBER && token.word().length() <= 3;
    Mark suffix = number ? sentence.at(at + 1, Tag.ORDSUFFIX) : null;
    boolean glued = suffix != null && sentence.tokens().get(at + 1).gap() == Token.Gap.NONE;
    Figure value = glued ? Numbers.at(sentence, at) : null;
    return value == null || suffix == null ? null : new Figure(value.value(), suffix.to());
  }
}
