package dimout.app.claim.language;

import dimout.app.claim.language.Token.Gap;
import dimout.app.claim.language.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Text to tokens, in one pass. Apostrophes and hyphens between letters part words and vanish;
 * between digits a hyphen is a sign, and a single point, comma or space of thousands stays in the
 * number.
 */
public final class Tokenizer {
  private static final String JOINERS = "'’‘ʼ`´-‐‑";
  private static final String SEPARATORS = ".,٫٬،'’\u00A0\u202F\u2009";
  private static final Set<String> ARTICLES = Set.of("ال", "الـ", "للـ");
  private static final int LONGEST = 80;

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private Gap gap = Gap.PARAGRAPH;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** All tokens of a text, in order. */
  public static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.at < text.length()) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    int c = text.codePointAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      space();
    } else if (Character.isDigit(c)) {
      number();
    } else if (letter(c)) {
      word();
    } else if (Fold.vanishes(c)) {
      at += Character.charCount(c);
    } else if (joiner(c)) {
      at++;
      gap = Gap.NONE;
    } else {
      sign(c);
    }
  }

  private void space() {
    int lines = 0;
    while (at < text.length() && blank(text.charAt(at))) {
      lines += text.charAt(at) == '\n' || text.charAt(at) == '\u2029' ? 1 : 0;
      at++;
    }
    gap = lines == 0 ? Gap.SPACE : lines == 1 ? Gap.LINE : Gap.PARAGRAPH;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Fold.vanishes(c);
  }

  private static boolean letter(int c) {
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** A hyphen or apostrophe that stands right between two letters, or a digit and a letter. */
  private boolean joiner(int c) {
    if (JOINERS.indexOf(c) < 0 || at == 0 || at + 1 >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return !digits && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }

  private void word() {
    int start = at;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!letter(c) && !Fold.vanishes(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    String written = text.substring(start, Math.min(at, start + LONGEST));
    if (!article(written)) {
      add(Fold.fold(written), start, Kind.WORD, Character.isUpperCase(written.codePointAt(0)));
    }
  }

  /** An Arabic article before digits, "الـ36", "لـ48": the number says the same without it. */
  private boolean article(String written) {
    return ARTICLES.contains(written) && at < text.length() && Character.isDigit(text.charAt(at));
  }

  private void number() {
    int start = at;
    StringBuilder digits = new StringBuilder();
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int digit = Character.digit(c, 10);
      if (digit >= 0) {
        digits.append((char) ('0' + digit));
        at += Character.charCount(c);
      } else if (separates(c)) {
        digits.append((char) c);
        at++;
      } else {
        break;
      }
    }
    String word = digits.length() > LONGEST ? digits.substring(0, LONGEST) : digits.toString();
    add(word, start, Kind.NUMBER, false);
  }

  private boolean separates(int c) {
    if (SEPARATORS.indexOf(c) < 0 || at + 1 >= text.length()) {
      return false;
    }
    int digits = 0;
    int end = Math.min(text.length(), at + 5);
    for (int i = at + 1; i < end && Character.isDigit(text.charAt(i)); i++) {
      digits++;
    }
    boolean thousands = digits == 3;
    boolean point = c == '.' || c == ',' || c == '٫' || c == '،';
    return point ? digits > 0 : thousands;
  }

  private void sign(int c) {
    int start = at;
    at += Character.charCount(c);
    String sign = text.substring(start, at);
    add("٪﹪％".contains(sign) ? "%" : sign, start, Kind.SIGN, false);
  }

  private void add(String word, int start, Kind kind, boolean capital) {
    if (!word.isEmpty()) {
      tokens.add(new Token(word, start, at, gap, kind, capital));
      gap = Gap.NONE;
    }
  }
}
