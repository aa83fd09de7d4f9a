package dimout.app.claim.language;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words, beginnings and endings of each {@link Form}, with their values. */
final class Forms {
  private static final String ANY = "*";

  private final Map<Form, Map<String, String>> entries = new EnumMap<>(Form.class);

  void add(Form form, String word, String value) {
    entries.computeIfAbsent(form, k -> new LinkedHashMap<>()).put(word, value);
  }

  Map<String, String> of(Form form) {
    return entries.getOrDefault(form, Map.of());
  }

  /** The value of the entry that a folded word fits; null when it fits none. */
  @Nullable String value(Form form, String word) {
    Map<String, String> all = of(form);
    String whole = all.get(word);
    if (whole != null) {
      return whole;
    }
    for (Map.Entry<String, String> entry : all.entrySet()) {
      if (fits(entry.getKey(), word)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private static boolean fits(String entry, String word) {
    if (entry.startsWith(ANY)) {
      return word.endsWith(entry.substring(1));
    }
    return entry.endsWith(ANY) && word.startsWith(entry.substring(0, entry.length() - 1));
  }
}
