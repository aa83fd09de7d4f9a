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
import org.jspecify.annotations.Nullable;

/** Finds durations and percentages in a sentence, from left to right, the longest first. */
final class Quantities {
  static final Tag[] UNITS = {Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH, Tag.MINUTE, Tag.PERCENT};

  /** Units of time, the smaller ones first. */
  private static final List<Tag> SMALLER =
      List.of(Tag.MINUTE, Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH);

  /** Of a unit that is one wherever it says how long something lacked: "сутки". */
  private static final String ALONE = "alone";

  /** Prepositions: "за сутки". */
  private static final int SHORT = 2;

  private static final Tag[] COUNTS = {Tag.NUMBER, Tag.ORDINAL, Tag.HALF, Tag.FILL, Tag.NOTFOR};
  private static final Tag[] LACKS = {
    Tag.NEG, Tag.NONE, Tag.DARK, Tag.OFFLINE, Tag.CONTINUE, Tag.RUNNING
  };

  private final Sentence sentence;
  private final Ordinals ordinals;
  private final Shares shares;

  private Quantities(Sentence sentence) {
    this.sentence = sentence;
    this.ordinals = new Ordinals(sentence);
    this.shares = new Shares(sentence);
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

  /** "Two days and six hours", "a week and a day", "1 hour 40 minutes" are one duration. */
  private void append(List<Quantity> found, Quantity next) {
    Quantity last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null || !adds(last, next)) {
      found.add(next);
      return;
    }
    boolean days = last.unit() == Unit.DAYS && next.unit() == Unit.DAYS;
    double value = days ? last.value() + next.value() : last.hours() + next.hours();
    Unit unit = days ? Unit.DAYS : Unit.HOURS;
    found.set(found.size() - 1, new Quantity(unit, value, false, false, last.from(), next.to()));
  }

  /** A length in smaller units right behind one in larger ones. */
  private boolean adds(Quantity last, Quantity next) {
    boolean beside =
        next.from() == last.to()
            || (next.from() == last.to() + 1 && sentence.at(last.to(), Tag.AND) != null);
    return beside
        && !last.percent()
        && !next.percent()
        && !last.ordinal()
        && !next.ordinal()
        && SMALLER.indexOf(unit(next)) >= 0
        && SMALLER.indexOf(unit(next)) < SMALLER.indexOf(unit(last));
  }

  private @Nullable Tag unit(Quantity length) {
    return sentence.in(length.from(), length.to(), UNITS).map(Mark::tag).orElse(null);
  }

  private @Nullable Quantity at(int at) {
    if (sentence.inName(at) || thousands(at) || slashed(at)) {
      return null;
    }
    Quantity ordinal = ordinals.at(at);
    if (ordinal != null) {
      return ordinal;
    }
    Mark part = sentence.at(at, Tag.FRACTION);
    if (part != null && !counts(part) && !shares.ofThings(part)) {
      return new Quantity(
          Unit.PERCENT, Double.parseDouble(part.value()), false, false, at, part.to());
    }
    Quantity parts = shares.inParts(at);
    if (parts != null) {
      return parts;
    }
    Mark whole = longest(sentence.at(at, UNITS));
    if (whole != null && !whole.value().isEmpty() && rate(at)) {
      return null;
    }
    if (whole != null && !whole.value().isEmpty()) {
      double count = Double.parseDouble(whole.value());
      Mark more = sentence.at(whole.to(), Tag.HALF);
      return more == null
          ? hoursPast(count, at, whole, whole.to())
          : counted(count + 0.5, false, at, whole, more.to());
    }
    if (whole != null && whole.tag() == Tag.PERCENT) {
      return percentFirst(at, whole);
    }
    Quantity inverted = inverted(at);
    if (inverted != null) {
      return inverted;
    }
    if (whole != null && one(at, whole)) {
      return counted(1, false, at, whole, whole.to());
    }
    Figure number = Numbers.at(sentence, at);
    if (number == null) {
      return null;
    }
    Quantity share = shares.each(at, number);
    share = share == null ? shares.share(at, number) : share;
    return share == null ? numberFirst(at, number) : share;
  }

  /** "For a year and a half": of two phrases that overlap, the one that says more. */
  private @Nullable Mark longest(@Nullable Mark whole) {
    return whole == null || whole.value().isEmpty()
        ? whole
        : sentence
            .all(whole.tag(), Tag.DAY)
            .filter(more -> more.from() > whole.from() && more.from() < whole.to())
            .filter(more -> more.to() > whole.to() && !more.value().isEmpty())
            .findFirst()
            .orElse(whole);
  }

  /** A Spanish "una hora y veinte minutos", "dos horas y cuarto": what is past hours of the day. */
  private Quantity hoursPast(double count, int at, Mark unit, int to) {
    Mark past = unit.tag() == Tag.HOUR ? sentence.at(to, Tag.CLOCK) : null;
    Mark minutes = past == null ? null : sentence.at(past.to(), Tag.MINUTE);
    boolean quarter = past != null && past.value().equals(Hours.PAST + "15");
    return past != null
            && (minutes != null || quarter)
            && past.value().matches(Hours.PAST + "[0-9]+")
        ? counted(
            count + Hours.past(past) / 60.0,
            false,
            at,
            unit,
            minutes == null ? past.to() : minutes.to())
        : wordsPast(count, at, unit, to);
  }

  /** "Une heure vingt", "una hora veinte": minutes with no word for them. */
  private Quantity wordsPast(double count, int at, Mark unit, int to) {
    boolean whole = unit.tag() == Tag.HOUR && count == Math.rint(count);
    Figure minutes = whole ? Hours.worded(sentence, to) : null;
    return minutes == null
        ? counted(count, false, at, unit, to)
        : counted(count + minutes.value() / 60, false, at, unit, minutes.to());
  }

  /**
   * A Russian "часов пять", "часа через четыре", "процентов на сорок": about so many, where the
   * unit stands before its number.
   */
  private @Nullable Quantity inverted(int at) {
    Mark unit = sentence.is(Form.INVERTED, at) ? sentence.at(at, UNITS) : null;
    if (unit == null || counted(at)) {
      return null;
    }
    Mark link = sentence.at(unit.to(), Tag.AFTER, Tag.BY, Tag.TO);
    int from = link == null ? unit.to() : link.to();
    Mark word = sentence.at(from, Tag.NUMBER);
    Figure number = word == null ? null : Numbers.at(sentence, from);
    if (number == null
        || sentence.at(number.to(), Tag.MONTHNAME) != null
        || sentence.at(number.to(), UNITS) != null) {
      return null;
    }
    return counted(number.value(), true, link == null ? at : from, unit, number.to());
  }

  /** A number or another unit before it: "пять часов", "в три часа дня". */
  private boolean counted(int unit) {
    return unit > 0
        && (sentence.tokens().get(unit - 1).kind() == Token.Kind.NUMBER
            || sentence.before(unit, Tag.NUMBER, Tag.ORDINAL, Tag.FRACTION, Tag.HALF) != null
            || sentence.before(unit, UNITS) != null);
  }

  /** "Через час", "город сутки оставался без связи": the unit alone, with no number before it. */
  private boolean one(int at, Mark unit) {
    String word = sentence.language().value(Form.ONEUNIT, sentence.tokens().get(at).word());
    return word != null
        && (sentence.before(at, Tag.AFTER) != null
            || withMinutes(unit)
            || (word.equals(ALONE)
                && (sentence.at(unit.to(), LACKS) != null || lasts(unit.to()))
                && sentence.before(at, COUNTS) == null
                && (at == 0 || sentence.tokens().get(at - 1).word().length() > SHORT)));
  }

  /** "Час двадцать минут". */
  private boolean withMinutes(Mark unit) {
    Figure minutes = unit.tag() == Tag.HOUR ? Numbers.at(sentence, unit.to()) : null;
    return minutes != null && sentence.at(minutes.to(), Tag.MINUTE) != null;
  }

  /** A Kazakh "тәулік бойы". */
  private boolean lasts(int at) {
    return sentence.language().verbLast() && sentence.at(at, Tag.FOR) != null;
  }

  /** The 000 of "2 000 %". */
  private boolean thousands(int at) {
    return at > 0
        && sentence.tokens().get(at).word().matches("[0-9]{3}")
        && sentence.tokens().get(at - 1).word().matches("[1-9][0-9]{0,2}");
  }

  /** The second number of "1/2 hour". */
  private boolean slashed(int at) {
    return at > 1
        && sentence.tokens().get(at).kind() == Token.Kind.NUMBER
        && sentence.tokens().get(at - 1).is("/")
        && sentence.tokens().get(at - 2).kind() == Token.Kind.NUMBER;
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
    if (unit.tag() == Tag.HOUR && minutes(end)) {
      double minutes = Integer.parseInt(sentence.tokens().get(end).word());
      return counted(value + minutes / 60, false, at, unit, end + 1);
    }
    return second == null && !halved
        ? hoursPast(value, at, unit, end)
        : counted(halved ? value + 0.5 : value, second != null, at, unit, end);
  }

  /** The 30 of a French "pendant 2 h 30". */
  private boolean minutes(int at) {
    return sentence.language().hoursAreClocks()
        && at < sentence.tokens().size()
        && sentence.tokens().get(at).word().matches("[0-5][0-9]")
        && sentence.at(at + 1, UNITS) == null;
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
}
