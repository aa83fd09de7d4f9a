package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Numbers.Figure;
import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds durations and percentages in a sentence, from left to right, the longest first. */
final class Quantities {
  private static final Tag[] UNITS = {
    Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH, Tag.MINUTE, Tag.PERCENT
  };

  private static final Set<String> HEADS = Set.of(":", "–", "—");

  /** Nobody says "one in" more. */
  private static final int WHOLE = 1000;

  private static final int FEW = 10;

  /** No outage is counted in more. */
  private static final int DAYS = 100;

  private static final int HOURS = 10_000;
  private static final int CLOCK = 24;
  private static final int REACH = 14;

  /** From twenty on, an ordinal may be of two words. */
  private static final int LEAST_TENS = 20;

  /** Of a unit that is one wherever it says how long something lacked: "сутки". */
  private static final String ALONE = "alone";

  /** Prepositions: "за сутки". */
  private static final int SHORT = 2;

  private static final Tag[] COUNTS = {Tag.NUMBER, Tag.ORDINAL, Tag.HALF, Tag.FILL, Tag.NOTFOR};
  private static final Tag[] LACKS = {
    Tag.NEG, Tag.NONE, Tag.DARK, Tag.OFFLINE, Tag.CONTINUE, Tag.RUNNING
  };

  private final Sentence sentence;

  private Quantities(Sentence sentence) {
    this.sentence = sentence;
  }

  static List<Quantity> in(Sentence sentence) {
    Quantities quantities = new Quantities(sentence);
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < sentence.tokens().size()) {
      Quantity quantity = quantities.at(at);
      if (quantity == null) {
        at++;
      } else {
        quantities.append(found, quantity);
        at = quantity.to();
      }
    }
    return found;
  }

  /** "Two days and six hours" is one duration, in hours. */
  private void append(List<Quantity> found, Quantity next) {
    Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last != null
        && last.unit() == Unit.DAYS
        && next.unit() == Unit.HOURS
        && !last.ordinal()
        && (next.from() == last.to()
            || (next.from() == last.to() + 1 && sentence.at(last.to(), Tag.AND) != null))) {
      found.set(
          found.size() - 1,
          new Quantity(
              Unit.HOURS, last.hours() + next.value(), false, false, last.from(), next.to()));
    } else {
      found.add(next);
    }
  }

  private @Nullable Quantity at(int at) {
    if (sentence.inName(at) || thousands(at)) {
      return null;
    }
    Quantity ordinal = ordinal(at);
    if (ordinal != null) {
      return ordinal;
    }
    Mark part = sentence.at(at, Tag.FRACTION);
    if (part != null && !counts(part)) {
      return new Quantity(
          Unit.PERCENT, Double.parseDouble(part.value()), false, false, at, part.to());
    }
    Quantity parts = inParts(at);
    if (parts != null) {
      return parts;
    }
    Mark whole = sentence.at(at, UNITS);
    if (whole != null && !whole.value().isEmpty() && rate(at)) {
      return null;
    }
    if (whole != null && !whole.value().isEmpty()) {
      double count = Double.parseDouble(whole.value());
      Mark more = sentence.at(whole.to(), Tag.HALF);
      return more == null
          ? counted(count, false, at, whole, whole.to())
          : counted(count + 0.5, false, at, whole, more.to());
    }
    if (whole != null && whole.tag() == Tag.PERCENT) {
      return percentFirst(at, whole);
    }
    if (whole != null && one(at, whole)) {
      return counted(1, false, at, whole, whole.to());
    }
    Figure number = Numbers.at(sentence, at);
    if (number == null) {
      return null;
    }
    Quantity share = each(at, number);
    share = share == null ? share(at, number) : share;
    return share == null ? numberFirst(at, number) : share;
  }

  /** "Через час", "город сутки оставался без связи": the unit alone, with no number before it. */
  private boolean one(int at, Mark unit) {
    String word = sentence.language().value(Form.ONEUNIT, sentence.tokens().get(at).word());
    return word != null
        && (sentence.before(at, Tag.AFTER) != null
            || (word.equals(ALONE)
                && sentence.at(unit.to(), LACKS) != null
                && sentence.before(at, COUNTS) == null
                && (at == 0 || sentence.tokens().get(at - 1).word().length() > SHORT)));
  }

  /** "Of every hundred packets only three": the whole before its part. */
  private @Nullable Quantity each(int at, Figure whole) {
    boolean each = sentence.before(at, Tag.EACH) != null;
    int start = each ? whole.to() : ofUsers(whole);
    if (start < 0 || whole.value() > WHOLE) {
      return null;
    }
    int end = Math.min(start + (each ? REACH : 2), sentence.tokens().size());
    for (int i = start; i < end; i++) {
      Figure part = Numbers.at(sentence, i);
      if (part != null && part.value() < whole.value() && sentence.at(part.to(), UNITS) == null) {
        double percent = 100 * part.value() / whole.value();
        return new Quantity(Unit.PERCENT, percent, false, false, at, part.to());
      }
    }
    return null;
  }

  /** A Turkish "ellide biri", a Kazakh "жүзден үші": the whole in a case, its part in another. */
  private @Nullable Quantity inParts(int at) {
    Mark whole = sentence.language().verbLast() ? sentence.at(at, Tag.NUMBER) : null;
    Mark part = whole == null ? null : sentence.at(whole.to(), Tag.NUMBER);
    if (whole == null || part == null || sentence.before(at, Tag.CLOCK) != null) {
      return null;
    }
    double of = Double.parseDouble(whole.value());
    double parts = Double.parseDouble(part.value());
    boolean read =
        parts >= 1
            && parts < of
            && sentence.is(Form.PARTED, whole.to() - 1)
            && sentence.is(Form.POSSESSIVE, part.to() - 1)
            && sentence.at(part.to(), UNITS) == null;
    return read ? new Quantity(Unit.PERCENT, 100 * parts / of, false, false, at, part.to()) : null;
  }

  /** A Kazakh "он қолданушының тоғызы", of ten users nine: the token after the users, or -1. */
  private int ofUsers(Figure whole) {
    Mark users = sentence.at(whole.to(), Tag.USERS);
    return users != null && sentence.is(Form.GENITIVE, users.to() - 1) ? users.to() : -1;
  }

  /** "One in twenty". */
  private @Nullable Quantity share(int at, Figure part) {
    Mark of = sentence.at(part.to(), Tag.OUTOF);
    if (of == null && sentence.at(part.to(), UNITS) == null && part.value() < FEW) {
      of = sentence.at(part.to() + 1, Tag.OUTOF); // "one Iranian in twenty"
    }
    if (of == null && part.value() < FEW && sentence.at(part.to(), Tag.USERS) != null) {
      of = sentence.at(part.to() + 2, Tag.OUTOF); // "neuf internautes iraniens sur dix"
    }
    Figure whole = of == null ? null : Numbers.at(sentence, of.to());
    boolean read =
        whole != null
            && whole.value() > Math.max(1, part.value())
            && whole.value() <= WHOLE
            && sentence.at(whole.to(), UNITS) == null
            && sentence.at(whole.to(), Tag.MONTHNAME) == null
            && sentence.in(whole.to(), whole.to() + 2, Tag.AREA).isEmpty();
    return read && whole != null
        ? new Quantity(
            Unit.PERCENT, 100 * part.value() / whole.value(), false, false, at, whole.to())
        : null;
  }

  /** The 000 of "2 000 %". */
  private boolean thousands(int at) {
    return at > 0
        && sentence.tokens().get(at).word().matches("[0-9]{3}")
        && sentence.tokens().get(at - 1).word().matches("[1-9][0-9]{0,2}");
  }

  /** "400,000 dollars an hour". */
  private boolean rate(int at) {
    return (at > 0 && sentence.tokens().get(at - 1).kind() == Token.Kind.NUMBER)
        || (at > 1
            && sentence.tokens().get(at - 2).kind() == Token.Kind.NUMBER
            && sentence.before(at, Tag.OTHER) != null);
  }

  /** "A fifth straight day" is no fifth, nor the five of an Arabic "five and twenty days". */
  private boolean counts(Mark part) {
    Mark fill = sentence.at(part.to(), Tag.FILL);
    Figure number = Numbers.at(sentence, part.from());
    return sentence.at(fill == null ? part.to() : fill.to(), UNITS) != null
        || (number != null && number.to() > part.to());
  }

  private @Nullable Quantity percentFirst(int at, Mark percent) {
    Figure number = Numbers.at(sentence, percent.to());
    if (number == null) {
      return null;
    }
    Figure second = range(number.to());
    Mark link = sentence.at(number.to(), Tag.TO, Tag.AND, Tag.BETWEEN);
    Mark again = link == null ? null : sentence.at(link.to(), Tag.PERCENT);
    if (second == null && again != null) {
      second = Numbers.at(sentence, again.to()); // "yüzde 2 ile yüzde 5"
    }
    double value = second == null ? number.value() : (number.value() + second.value()) / 2;
    int to = second == null ? number.to() : second.to();
    return new Quantity(Unit.PERCENT, value, second != null, false, at, to);
  }

  private @Nullable Quantity numberFirst(int at, Figure number) {
    Mark sign = between(at) ? sentence.at(number.to(), Tag.PERCENT) : null;
    Figure second = range(sign == null ? number.to() : sign.to());
    double value = second == null ? number.value() : (number.value() + second.value()) / 2;
    int to = second == null ? number.to() : second.to();
    if (second != null && second.value() < number.value()) {
      return null; // "from 100 to 2 percent"
    }
    Mark fill = sentence.at(to, Tag.FILL);
    int unitAt = fill == null ? to : fill.to();
    Mark unit = sentence.at(unitAt, UNITS);
    if (unit == null || (!unit.value().isEmpty() && unit.tag() != Tag.PERCENT)) {
      return null;
    }
    Mark half = sentence.at(unit.to(), Tag.HALF);
    boolean halved = half != null && value == Math.rint(value) && unit.tag() != Tag.PERCENT;
    int end = halved && half != null ? half.to() : unit.to();
    return counted(halved ? value + 0.5 : value, second != null, at, unit, end);
  }

  /** The second number of "48 to 60", "3-5", "between 48 and 60". */
  private @Nullable Figure range(int at) {
    if (at >= sentence.tokens().size()) {
      return null;
    }
    Token token = sentence.tokens().get(at);
    Mark link = sentence.at(at, Tag.TO, Tag.AND, Tag.BETWEEN);
    boolean dash = token.is("-") || token.is("–") || token.is("—");
    if (!dash && link == null) {
      return null;
    }
    int next = link == null ? at + 1 : link.to();
    Figure number = Numbers.at(sentence, next);
    return number == null && link != null && article(next)
        ? Numbers.at(sentence, next + 1)
        : number;
  }

  /** "Entre el 2 y el 5 %". */
  private boolean article(int at) {
    return at + 1 < sentence.tokens().size()
        && sentence.tokens().get(at).word().length() <= 3
        && sentence.tokens().get(at + 1).kind() == Token.Kind.NUMBER;
  }

  /** Whether "between" stands before a number, but for its article. */
  private boolean between(int at) {
    return sentence.before(at, Tag.BETWEEN) != null
        || (at > 0 && sentence.before(at - 1, Tag.BETWEEN) != null);
  }

  private static Quantity counted(double n, boolean ranged, int from, Mark unit, int to) {
    return switch (unit.tag()) {
      case HOUR -> new Quantity(Unit.HOURS, n, ranged, false, from, to);
      case MINUTE -> new Quantity(Unit.HOURS, n / 60, ranged, false, from, to);
      case WEEK -> new Quantity(Unit.DAYS, n * 7, ranged, false, from, to);
      case MONTH -> new Quantity(Unit.DAYS, n * 30, ranged, false, from, to);
      case PERCENT -> new Quantity(Unit.PERCENT, n, ranged, false, from, to);
      default -> new Quantity(Unit.DAYS, n, ranged, false, from, to);
    };
  }

  /** "Fifth day", "5th day", "day five" and, after the noun, "اليوم الخامس". */
  private @Nullable Quantity ordinal(int at) {
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
            && sentence.at(number.to(), UNITS) == null
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
