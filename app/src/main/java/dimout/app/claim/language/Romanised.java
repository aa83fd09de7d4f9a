package dimout.app.claim.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Map;

/** Names in Latin letters, near to how English papers spell them. */
final class Romanised {
  /** Primes and apostrophes, which stand for soft and hard signs. */
  private static final String SIGNS = "[\\u02b9\\u02ba\\u2019\\u02bc\\u2032\\u2033]";

  /** An e with two dots, with or without a y before it. */
  private static final String YO = "y?\\u00eb";

  /** An uvular k and g, and what parts n and g, as no English paper writes them. */
  private static final Map<String, String> USUAL =
      Map.of("q", "k", "Q", "K", "gh", "g", "Gh", "G", "\u00b7", "");

  private final Transliterator rules;

  /**
   * @param id of ICU's rules, such as {@code Russian-Latin/BGN}
   */
  Romanised(String id) {
    this.rules = Transliterator.getInstance(id);
  }

  /**
   * "Турткуль" is Turtkul, "Беловодский" Belovodsky, "Достық" Dostyk: no soft signs, no accents, no
   * doubled endings.
   */
  String of(String name) {
    String latin = rules.transliterate(name).replaceAll(SIGNS, "").replaceAll(YO, "yo");
    for (Map.Entry<String, String> letters : USUAL.entrySet()) {
      latin = latin.replace(letters.getKey(), letters.getValue());
    }
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("(?<=[aeou])i\\b", "y") // "Милісай"
        .replaceAll("(?<=[^aeiouy]o)e\\b", "ye") // "Приречное", of Kazakh rules
        .replaceAll("(iy|yy)\\b", "y");
  }
}
