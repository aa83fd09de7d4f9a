package dimout.app.claim.language;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/** Names in Latin letters, near to how English papers spell them. */
final class Romanised {
  private final Transliterator rules;

  /**
   * @param id of ICU's rules, such as {@code Russian-Latin/BGN}
   */
  Romanised(String id) {
    this.rules = Transliterator.getInstance(id);
  }

  /**
   * "Турткуль" is Turtkul, "Беловодский" Belovodsky: no soft signs, no accents, no doubled endings.
   */
  String of(String name) {
    String latin =
        rules.transliterate(name).replaceAll("[ʹʺ’ʼ′″]", "").replace("yë", "yo").replace("ë", "yo");
    return Normalizer.normalize(latin, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("(iy|yy)\\b", "y");
  }
}
