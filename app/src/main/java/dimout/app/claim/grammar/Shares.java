package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Numbers.Figure;
import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Unit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which share of a whole two numbers tell: "one in twenty", "of every hundred packets only three".
 */
final class Shares {
  /** Nobody says "one in" more. */
  private static final int WHOLE = 1000;

  private static final int FEW = 10;
  private static final int REACH = 14;
  private final Sentence sentence;

  Shares(Sentence sentence) {
    this.sentence = sentence;
  }

  /** "Of every hundred packets only three": the whole before its part. */
  @Nullable Quantity each(int at, Figure whole) {
    boolean each = sentence.before(at, Tag.EACH) != null;
    int start = each ? whole.to() : ofUsers(whole);
    if (start < 0 || whole.value() > WHOLE) {
      return null;
    }
    int end = Math.min(start + (each ? REACH : 2), sentence.tokens().size());
    for (int i = start; i < end; i++) {
      Figure part = Numbers.at(sentence, i);
      if (part != null
          && part.value() < whole.value()
          && sentence.at(part.to(), Quantities.UNITS) == null) {
        double percent = 100 * part.value() / whole.value();
        return new Quantity(Unit.PERCENT, percent, false, false, at, part.to());
      }
    }
    return null;
  }

  /** A Turkish "ellide biri", a Kazakh "жүзден үші": the whole in a case, its part in another. */
  @Nullable Quantity inParts(int at) {
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
            && sentence.at(part.to(), Quantities.UNITS) == null;
    return read ? new Quantity(Unit.PERCENT, 100 * parts / of, false, false, at, part.to()) : null;
  }

  /** A Kazakh "он қолданушының тоғызы", of ten users nine: the token after the users, or -1. */
  private int ofUsers(Figure whole) {
    Mark users = sentence.at(whole.to(), Tag.USERS);
    return users != null && sentence.is(Form.GENITIVE, users.to() - 1) ? users.to() : -1;
  }

  /** A Russian "ни у одного из четырёх операторов": at none of them. */
  private boolean noneOf(int part) {
    return IntStream.rangeClosed(part - 2, part - 1).anyMatch(at -> sentence.is(Form.NOR, at));
  }

  /** A Kazakh "тіректердің жартысы", half of the poles: of a noun that says nothing of the net. */
  boolean ofThings(Mark part) {
    int whole = part.from() - 1;
    return sentence.language().verbLast()
        && !sentence.has(Tag.USUAL, Tag.TRAFFIC, Tag.CONNECTIVITY)
        && sentence.is(Form.GENITIVE, whole)
        && sentence.tokens().get(whole).kind() == Token.Kind.WORD
        && sentence.marks().stream().noneMatch(mark -> NameLists.covers(mark, whole));
  }

  /** "One in twenty". */
  @Nullable Quantity share(int at, Figure part) {
    Mark of = sentence.at(part.to(), Tag.OUTOF);
    if (of == null && sentence.at(part.to(), Quantities.UNITS) == null && part.value() < FEW) {
      of = sentence.at(part.to() + 1, Tag.OUTOF); // "one Iranian in twenty"
    }
    if (of == null && part.value() < FEW && sentence.at(part.to(), Tag.USERS) != null) {
      of = sentence.at(part.to() + 2, Tag.OUTOF); // "neuf internautes iraniens sur dix"
    }
    Figure whole = of == null ? null : Numbers.at(sentence, of.to());
    boolean read =
        whole != null
            && !noneOf(at)
            && whole.value() > Math.max(1, part.value())
            && whole.value() <= WHOLE
            && sentence.at(whole.to(), Quantities.UNITS) == null
            && sentence.at(whole.to(), Tag.MONTHNAME) == null
            && sentence.in(whole.to(), whole.to() + 2, Tag.AREA).isEmpty();
    return read && whole != null
        ? new Quantity(
            Unit.PERCENT, 100 * part.value() / whole.value(), false, false, at, whole.to())
        : null;
  }
}
