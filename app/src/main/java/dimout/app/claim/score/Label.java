package dimout.app.claim.score;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a person found in a labelled text.
 *
 * @param value a number, a time, names separated by commas, or empty where none is claimed
 * @param unit as in a claim; empty with names
 * @param open a reading on which two readers may differ: finding it is neither right nor wrong
 */
record Label(Predicate predicate, String value, String unit, boolean open) {
  /** Reads {@code duration 60 hours; ?extent nationwide}; a question mark leaves a label open. */
  static List<Label> list(String text) {
    List<Label> labels = new ArrayList<>();
    for (String entry : text.split(";", -1)) {
      if (!entry.isBlank()) {
        boolean open = entry.strip().startsWith("?");
        String[] words = entry.strip().substring(open ? 1 : 0).split(" ", 2);
        Predicate predicate = Predicate.valueOf(words[0].toUpperCase(Locale.ROOT));
        String rest = words.length < 2 ? "" : words[1].strip();
        int space = rest.lastIndexOf(' ');
        boolean counted = space > 0 && rest.matches("[0-9.]+ (hours|days|percent)");
        labels.add(
            new Label(
                predicate,
                counted ? rest.substring(0, space) : rest,
                counted ? rest.substring(space + 1) : "",
                open));
      }
    }
    return labels;
  }

  /** Whether the claim says the same, unit included. */
  boolean agrees(Claim claim) {
    return claim.predicate() == predicate && valueAgrees(claim) && unitAgrees(claim);
  }

  /** Whether the claim is of its kind and names something that it lists. */
  boolean sharesName(Claim claim) {
    return claim.predicate() == predicate && names(List.of(claim)).stream().anyMatch(this::names);
  }

  /** Whether the claim is of its kind and all that it names is listed. */
  boolean listsAll(Claim claim) {
    return claim.predicate() == predicate
        && !claim.scope().isEmpty()
        && names(List.of(claim)).stream().allMatch(this::names);
  }

  /** Whether these claims, taken together, say the same. */
  boolean valueAgrees(List<Claim> claims) {
    return claims.size() == 1 ? valueAgrees(claims.getFirst()) : allOf(names(claims));
  }

  /** Whether it has this name. */
  private boolean names(SameName told) {
    return names().stream().anyMatch(told::as);
  }

  /** Whether these are all of its names. */
  private boolean allOf(List<SameName> told) {
    return names().stream().allMatch(name -> told.stream().anyMatch(name::as));
  }

  private List<SameName> names() {
    return Arrays.stream(value.split(",", -1)).map(SameName::of).toList();
  }

  private static List<SameName> names(List<Claim> claims) {
    return claims.stream().flatMap(claim -> claim.scope().stream()).map(SameName::of).toList();
  }

  boolean valueAgrees(Claim claim) {
    if (value.isEmpty() || value.equals("-")) {
      return true;
    }
    if (!unit.isEmpty()) {
      return claim.value() != null && rounded(claim.value()).compareTo(rounded(value)) == 0;
    }
    Instant time = time();
    if (time != null) {
      return claim.span() != null && claim.span().from().equals(time);
    }
    return allOf(names(List.of(claim)));
  }

  /** "A third" is labelled 33, 33.3 or 33.33: as exactly as the label says, at most to a tenth. */
  private BigDecimal rounded(double found) {
    return BigDecimal.valueOf(found).setScale(decimals(), RoundingMode.HALF_UP);
  }

  private BigDecimal rounded(String labelled) {
    return new BigDecimal(labelled).setScale(decimals(), RoundingMode.HALF_UP);
  }

  private int decimals() {
    return Math.min(1, Math.max(0, new BigDecimal(value).scale()));
  }

  boolean unitAgrees(Claim claim) {
    return unit.isEmpty() || (claim.unit() != null && claim.unit().word().equals(unit));
  }

  private @Nullable Instant time() {
    return value.matches("[0-9]{4}-.*Z") ? Instant.parse(value) : null;
  }
}
