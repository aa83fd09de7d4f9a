package dimout.app.claim.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Words as they are compared: lower case, one form for characters that look or mean the same.
 *
 * <p>Compatibility forms (full width, Arabic presentation forms) are composed; marks that steer
 * direction or joining, Arabic vowel signs and the tatweel vanish; Arabic letters that writers use
 * for one another are one; the four Turkish i are one; a word of two look-alike scripts becomes one
 * of the script that most of its letters have.
 */
public final class Fold {
  private static final String CYRILLIC = "асеорхукмтвніјѕԁһӏ";
  private static final String LATIN = "aceopxykmtbhijsdhl";
  private static final String GREEK = "αοεικντρυχ";
  private static final String GREEK_AS_LATIN = "aoeikvtpyx";

  /** A Persian "شبکه‌ی": the letter that joins a word to the next one, as "شبکهٔ" has a mark. */
  private static final Set<String> JOINING = Set.of("ه\u200Cی", "ه\u200Cي");

  private Fold() {}

  /** The comparable form of a word or phrase; may be empty. */
  public static String fold(String word) {
    if (ascii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String composed = Normalizer.normalize(word, Normalizer.Form.NFKC);
    String lower = composed.replace("İ", "i").toLowerCase(Locale.ROOT);
    boolean joins = JOINING.stream().anyMatch(lower::endsWith);
    int length = joins ? lower.length() - 1 : lower.length();
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      char c = letter(lower.charAt(i));
      if (c != 0) {
        out.append(c);
      }
    }
    return oneScript(out);
  }

  private static boolean ascii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** 0 for what vanishes. */
  private static char letter(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ё' -> 'е';
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      case 'ة', 'ۀ' -> 'ه';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ی';
      case 'ـ', '\u0307', '\u034F' -> 0;
      default -> vanishes(c) ? 0 : c;
    };
  }

  /** Marks of direction and joining, how a sign is drawn, soft hyphens, Arabic vowel signs. */
  static boolean vanishes(int c) {
    return (c >= 0x64B && c <= 0x65F)
        || c == 0x670
        || UCharacter.hasBinaryProperty(c, UProperty.VARIATION_SELECTOR)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String oneScript(StringBuilder word) {
    int latin = 0;
    int cyrillic = 0;
    int greek = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      latin += c < 0x250 && Character.isLetter(c) ? 1 : 0;
      cyrillic += c >= 0x400 && c < 0x530 ? 1 : 0;
      greek += c >= 0x370 && c < 0x400 ? 1 : 0;
    }
    if (latin == 0 || cyrillic + greek == 0) {
      return word.toString();
    }
    boolean toLatin = latin >= cyrillic;
    for (int i = 0; i < word.length(); i++) {
      word.setCharAt(i, lookAlike(word.charAt(i), toLatin));
    }
    return word.toString();
  }

  private static char lookAlike(char c, boolean toLatin) {
    int greek = GREEK.indexOf(c);
    if (greek >= 0) {
      return GREEK_AS_LATIN.charAt(greek);
    }
    int at = toLatin ? CYRILLIC.indexOf(c) : LATIN.indexOf(c);
    if (at < 0) {
      return c;
    }
    return toLatin ? LATIN.charAt(at) : CYRILLIC.charAt(at);
  }
}
