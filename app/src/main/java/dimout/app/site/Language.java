package dimout.app.site;

import com.ibm.icu.util.LocalePriorityList;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language of the site.
 *
 * @param code two letters
 * @param name its own name for itself
 */
record Language(String code, String name) {
  static final Language ENGLISH = new Language("en", "English");
  static final List<Language> ALL =
      List.of(
          ENGLISH,
          new Language("fr", "Français"),
          new Language("ru", "Русский"),
          new Language("kk", "Қазақша"),
          new Language("es", "Español"),
          new Language("ar", "العربية"),
          new Language("fa", "فارسی"));

  private static final int LONGEST_HEADER = 200;

  /** The language of a code; null when the site does not speak it. */
  static @Nullable Language of(@Nullable String code) {
    return ALL.stream().filter(each -> each.code.equals(code)).findFirst().orElse(null);
  }

  /** The one that a browser likes best of ours (Accept-Language); English when it names none. */
  static Language accepted(@Nullable String header) {
    if (header == null || header.length() > LONGEST_HEADER) {
      return ENGLISH;
    }
    try {
      for (ULocale locale : LocalePriorityList.add(header).build()) {
        Language known = of(locale.getLanguage());
        if (known != null) {
          return known;
        }
      }
    } catch (IllegalArgumentException malformed) {
      return ENGLISH;
    }
    return ENGLISH;
  }

  Locale locale() {
    return Locale.of(code);
  }

  String direction() {
    return code.equals("ar") || code.equals("fa") ? "rtl" : "ltr";
  }
}
