package dimout.app.claim.score;

import dimout.app.text.Gazetteer;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two names are one in two spellings: accents, capitals, hyphens and apostrophes do not
 * count, "Ulyanovsk Region" is "Ulyanovsk Oblast", and Khorugh is Khorog since the gazetteer has
 * one place under both. "Almaty" and "Almaty Region" are two: a city, and the land around it.
 */
record SameName(String words) {
  private static final Set<String> KINDS =
      Set.of("region", "oblast", "province", "governorate", "prefecture", "department", "wilayat");

  /** A name as a label or a claim has it. */
  static SameName of(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD);
    String lower = parted.replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('ı', 'i');
    return new SameName(lower.replaceAll("['’ʻʼ`]", "").replaceAll("[-‑–\\s]+", " ").strip());
  }

  /** Whether the other is the same place, operator or service. */
  boolean as(SameName other) {
    return words.equals(other.words)
        || (ofKind() && other.ofKind() && bare().equals(other.bare()))
        || places().stream().anyMatch(other.places()::contains);
  }

  private boolean ofKind() {
    int space = words.lastIndexOf(' ');
    return space > 0 && KINDS.contains(words.substring(space + 1));
  }

  private String bare() {
    return ofKind() ? words.substring(0, words.lastIndexOf(' ')) : words;
  }

  /** Whom the gazetteer has by the name; none where it cannot tell a region from its city. */
  private List<Gazetteer.Place> places() {
    Gazetteer.Bearers bearers = Gazetteer.builtIn().named(bare());
    if (bearers == null) {
      return List.of();
    }
    boolean regions = bearers.places().stream().allMatch(Gazetteer.Place::region);
    boolean cities = bearers.places().stream().noneMatch(Gazetteer.Place::region);
    return regions || (cities && !ofKind()) ? bearers.places() : List.of();
  }
}
