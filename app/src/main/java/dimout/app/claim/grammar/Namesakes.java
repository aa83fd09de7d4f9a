package dimout.app.claim.grammar;

import dimout.app.claim.language.Spellings;
import dimout.app.text.Gazetteer.Place;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which of the places that bear a name is meant, and how it is called then.
 *
 * @param words the name in the text, folded
 * @param places that bear it
 */
record Namesakes(String words, List<Place> places) {
  /** So many times larger than any other of its name is who bears it without more being said. */
  private static final int FAR_LARGER = 5;

  /**
   * Of a region and a city, the region where it alone is called just so ("Nayarit", of whose
   * capital it is a second name), else the larger; of equals the city.
   */
  Optional<Place> meant(Predicate<Place> among) {
    return places.stream()
        .filter(among)
        .max(
            Comparator.comparing((Place place) -> place.region() && just(place) && !city())
                .thenComparingInt(Place::thousands)
                .thenComparing(place -> !place.region()));
  }

  private boolean city() {
    return places.stream().anyMatch(place -> !place.region() && just(place));
  }

  /** Whether its English name is what the text says. */
  private boolean just(Place place) {
    return place.name().toLowerCase(Locale.ROOT).replace('-', ' ').equals(plain());
  }

  private String plain() {
    return Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** As English papers spell it; the beginning of its full name where the text says no more. */
  String called(Place place) {
    String name = place.name();
    boolean begun = name.toLowerCase(Locale.ROOT).startsWith(plain() + " ");
    return Spellings.usual(begun ? name.substring(0, plain().length()) : name);
  }

  boolean farLarger(Place largest) {
    return dwarfs(
        largest, places.stream().filter(each -> !each.country().equals(largest.country())));
  }

  private static boolean dwarfs(Place largest, Stream<Place> others) {
    return others.allMatch(each -> each.thousands() * FAR_LARGER <= largest.thousands());
  }

  /** Of a Springfield in several states no more is known than the country. */
  String entity(Place largest) {
    Stream<Place> others =
        places.stream()
            .filter(each -> each.country().equals(largest.country()))
            .filter(each -> !each.code().equals(largest.code()));
    return dwarfs(largest, others) ? largest.entity() : "country/" + largest.country();
  }
}
