package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, "two and a half" and "soixante-douze" among them. */
final class Numbers {
  private static final double MOST = 1e6;

  /** A number and the token after it. */
  record Figure(double value, int to) {}

  private Numbers() {}

  /** The number that begins at a token, or null. */
  static @Nullable Figure at(Sentence sentence, int at) {
    if (at >= sentence.tokens().size()) {
      return null;
    }
    Token token = sentence.tokens().get(at);
    Figure number =
        token.kind() == Token.Kind.NUMBER ? digits(sentence, token, at) : words(sentence, at);
    return number == null || number.value > MOST ? null : half(sentence, number);
  }

  private static @Nullable Figure digits(Sentence sentence, Token token, int at) {
    String written = token.word().replaceAll("[٬'’\u00A0\u202F\u2009]", "");
    boolean comma = sentence.language().decimalComma();
    char decimal = comma ? ',' : '.';
    char group = comma ? '.' : ',';
    String plain = written.replace('٫', '.').replace('،', ',');
    if (plain.matches("[0-9]{1,3}([" + group + "][0-9]{3})+([" + decimal + "][0-9]+)?")) {
      plain = plain.replace(String.valueOf(group), "");
    }
    plain = plain.replace(',', '.');
    return plain.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
        ? new Figure(Double.parseDouble(plain), at + 1)
        : null;
  }

  /** Words add up while they grow smaller ("seventy" "two"), or unit before ten as in Arabic. */
  private static @Nullable Figure words(Sentence sentence, int start) {
    Mark first = sentence.at(start, Tag.NUMBER);
    if (first == null || sentence.at(start, Tag.WEEKDAY) != null) {
      return null; // an Arabic "الاثنين" is a Monday, and two only behind another word
    }
    double total = Double.parseDouble(first.value());
    double last = total;
    int to = first.to();
    while (true) {
      Mark and = sentence.at(to, Tag.AND);
      Mark next = sentence.at(to, Tag.NUMBER);
      if (next == null && and != null) {
        next = sentence.at(and.to(), Tag.NUMBER);
      }
      if (next == null || sentence.at(next.from(), Tag.PERCENT) != null) {
        return new Figure(total, to); // "تسعين بالمئة": no ninety hundred
      }
      double value = Double.parseDouble(next.value());
      if (value >= 100 && last < value && last > 0) {
        total *= value;
      } else if (adds(last, value) && !(smallFirst(last, value) && apart(sentence, to, next))) {
        total += value;
      } else {
        return new Figure(total, to);
      }
      last = value;
      to = next.to();
    }
  }

  private static boolean adds(double last, double value) {
    boolean smaller = last >= 20 && value < (last >= 100 ? 100 : 20);
    boolean unitThenTen = smallFirst(last, value) && value < 100 && value % 10 == 0;
    boolean teen = last == 10 && value < 10;
    return value >= 1 && (smaller || unitThenTen || teen);
  }

  private static boolean smallFirst(double last, double value) {
    return last < 10 && value >= 20;
  }

  /** A Spanish "un ochenta por ciento": with no "and" between, the first is an article. */
  private static boolean apart(Sentence sentence, int end, Mark next) {
    return next.from() == end && !sentence.is(Form.JOINEDAND, next.from());
  }

  private static boolean slashed(Sentence sentence, int at) {
    return at + 2 < sentence.tokens().size()
        && sentence.tokens().get(at).is("1")
        && sentence.tokens().get(at + 1).is("/")
        && sentence.tokens().get(at + 2).is("2");
  }

  /** "Two and a half", "2 1/2". */
  private static Figure half(Sentence sentence, Figure number) {
    if (number.value == Math.rint(number.value) && slashed(sentence, number.to)) {
      return new Figure(number.value + 0.5, number.to + 3);
    }
    Mark half = sentence.at(number.to, Tag.HALF);
    return half == null || number.value != Math.rint(number.value)
        ? number
        : new Figure(number.value + 0.5, half.to());
  }
}
