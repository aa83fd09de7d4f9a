package dimout.app.claim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article says about connectivity and that can be true or false.
 *
 * @param text the exact words
 * @param start offset of the words in the text, in Unicode code points
 * @param end offset of their end
 * @param place an entity such as {@code country/KZ}; null when the article names none
 * @param value hours, days or percent of usual; null where only a time or a scope is claimed
 * @param span the claimed moment of an onset or restoration, or what "since Wednesday" allows for
 *     the onset; null otherwise
 * @param scope operators, services, cities or "nationwide", as the predicate asks for; may be empty
 * @param asOf when the article says that it was so; null when it is undated
 */
public record Claim(
    String text,
    int start,
    int end,
    @Nullable String place,
    Predicate predicate,
    Comparator comparator,
    @Nullable Double value,
    @Nullable Unit unit,
    @Nullable Interval span,
    List<String> scope,
    @Nullable Metric metric,
    @Nullable String attribution,
    @Nullable Interval asOf) {
  /** In the scope of a duration that counts days begun: "the fifth day" is not over. */
  public static final String ORDINAL = "ordinal";

  /** In the scope of a duration that counts weeks begun. */
  public static final String ORDINAL_WEEK = "ordinal week";

  public Claim {
    scope = List.copyOf(scope);
  }

  /** The same of these names. */
  public Claim scoped(List<String> names) {
    return new Claim(
        text,
        start,
        end,
        place,
        predicate,
        comparator,
        value,
        unit,
        span,
        names,
        metric,
        attribution,
        asOf);
  }
}
