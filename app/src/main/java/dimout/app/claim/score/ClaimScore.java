package dimout.app.claim.score;

import dimout.app.claim.grammar.ClaimFinder;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.text.PlaceZone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** How well the grammar finds the claims of the labelled texts. */
public final class ClaimScore {
  /**
   * One language's row.
   *
   * @param texts sentences and articles
   * @param claims that a person found
   * @param found claims of those that the grammar found
   * @param invented claims that the grammar found and no person did
   * @param values found claims whose value is right
   * @param units found claims whose unit is right
   * @param wide found claims that name all that they should, and something besides
   * @param recognised texts whose language was recognised
   */
  public record Row(
      String language,
      int texts,
      int claims,
      int found,
      int invented,
      int values,
      int units,
      int wide,
      int recognised) {
    /** Found claims that are claims, 0 to 1; null when nothing was found. */
    public @Nullable Double precision() {
      return share(found, found + invented);
    }

    /** Claims that were found, 0 to 1. */
    public @Nullable Double recall() {
      return share(found, claims);
    }

    /** Found claims with the right value, 0 to 1. */
    public @Nullable Double valuesRight() {
      return share(values, found);
    }

    /** Found claims with the right unit, 0 to 1. */
    public @Nullable Double unitsRight() {
      return share(units, found);
    }

    static Row none(String language) {
      return new Row(language, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    Row plus(Row other) {
      return new Row(
          language,
          texts + other.texts,
          claims + other.claims,
          found + other.found,
          invented + other.invented,
          values + other.values,
          units + other.units,
          wide + other.wide,
          recognised + other.recognised);
    }

    private static @Nullable Double share(int part, int whole) {
      return whole == 0 ? null : part / (double) whole;
    }
  }

  /**
   * What a person found, and what the grammar says there.
   *
   * @param claims one; or several where the label lists names that the text gives one after the
   *     other
   */
  record Pair(Label label, List<Claim> claims) {
    boolean valueAgrees() {
      return label.valueAgrees(claims);
    }

    boolean unitAgrees() {
      return claims.stream().allMatch(label::unitAgrees);
    }

    /** Names that the label does not list beside all that it does. */
    boolean wide() {
      return label.predicate().named()
          && valueAgrees()
          && !claims.stream().allMatch(label::listsAll);
    }
  }

  private ClaimScore() {}

  /** A row a language over all texts of these parts, as they are read now. */
  public static List<Row> compute(Set<Part> parts) {
    List<Row> rows = new ArrayList<>();
    for (Language language : Language.ALL) {
      rows.add(row(language, parts));
    }
    return rows;
  }

  private static Row row(Language language, Set<Part> parts) {
    Row sum = Row.none(language.code());
    for (LabelledText text : LabelledText.of(language)) {
      if (parts.contains(text.part())) {
        sum = sum.plus(one(text));
      }
    }
    return sum;
  }

  /** As the command does it: the language is guessed, no place is given. */
  static Row one(LabelledText text) {
    return one(text, null);
  }

  /** With the place that is given to the command. */
  static Row one(LabelledText text, @Nullable String place) {
    Language guessed = LanguageGuess.of(text.text()).language();
    List<Claim> left = new ArrayList<>(claims(text, place));
    List<Label> wanted = text.labels().stream().filter(label -> !label.open()).toList();
    int found = 0;
    int values = 0;
    int units = 0;
    int wide = 0;
    for (Pair pair : pairs(wanted, left)) {
      left.removeAll(pair.claims);
      found++;
      values += pair.valueAgrees() ? 1 : 0;
      units += pair.unitAgrees() ? 1 : 0;
      wide += pair.wide() ? 1 : 0;
    }
    left.removeIf(claim -> open(claim, text.labels()));
    int recognised = guessed.code().equals(text.language()) ? 1 : 0;
    return new Row(
        text.language(), 1, wanted.size(), found, left.size(), values, units, wide, recognised);
  }

  private static boolean open(Claim claim, List<Label> labels) {
    return labels.stream()
        .anyMatch(label -> label.open() && label.predicate() == claim.predicate());
  }

  static List<Claim> claims(LabelledText text) {
    return claims(text, null);
  }

  private static List<Claim> claims(LabelledText text, @Nullable String place) {
    return ClaimFinder.find(
        text.text(),
        LanguageGuess.of(text.text()).language(),
        text.published(),
        place,
        PlaceZone::orUtc);
  }

  /**
   * Each label with a claim of its kind: first those that agree, so that a label whose claim is
   * read wrongly takes none that is right for the next; then those that share a name; then what is
   * left, in order. A label lists every place or every operator of its text, so a claim that names
   * some more of them belongs to it, too.
   */
  static List<Pair> pairs(List<Label> labels, List<Claim> claims) {
    List<Label> wanted = new ArrayList<>(labels);
    List<Claim> left = new ArrayList<>(claims);
    List<Pair> pairs = new ArrayList<>();
    pair(wanted, left, Label::agrees, pairs);
    pair(wanted, left, Label::sharesName, pairs);
    pair(wanted, left, (label, claim) -> label.predicate() == claim.predicate(), pairs);
    return pairs.stream().map(pair -> whole(pair, left)).toList();
  }

  /** Takes what it pairs out of both lists. */
  private static void pair(
      List<Label> wanted, List<Claim> left, BiPredicate<Label, Claim> fits, List<Pair> pairs) {
    for (Label label : List.copyOf(wanted)) {
      Claim claim = left.stream().filter(each -> fits.test(label, each)).findFirst().orElse(null);
      if (claim != null) {
        pairs.add(new Pair(label, List.of(claim)));
        wanted.remove(label);
        left.remove(claim);
      }
    }
  }

  /** With the further claims of its names, which it takes out of those that are left. */
  private static Pair whole(Pair pair, List<Claim> left) {
    List<Claim> claims = new ArrayList<>(pair.claims);
    left.stream().filter(pair.label::listsAll).forEach(claims::add);
    left.removeAll(claims);
    return new Pair(pair.label, claims);
  }
}
