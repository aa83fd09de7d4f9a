package dimout.app.site;

import dimout.app.config.SiteSettings;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.SignalKind;
import dimout.source.SourceHealth;
import dimout.store.IncidentStore;
import dimout.store.SeriesStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a site is made of.
 *
 * @param sources how those who measure are now
 * @param inquiry what is found out about an incident
 * @param kinds the kind of a signal by its name; null when nobody knows
 * @param places what is known of entities beyond their codes
 * @param facts dated facts from elsewhere, to be shown beside the curves
 * @param now the time that "fresh" is counted from
 * @param origin the public address without a slash at the end; empty: as the reader wrote it
 * @param version of the program
 * @param reconstruction whether nothing shown was measured; every page then says so
 * @param scorecard how well the method does, in Markdown; empty where it was not measured
 */
public record SiteParts(
    SiteSettings settings,
    SeriesStore series,
    IncidentStore incidents,
    Function<Incident, Findings> inquiry,
    Supplier<List<SourceHealth>> sources,
    Function<String, @Nullable SignalKind> kinds,
    Places places,
    List<DatedFact> facts,
    Supplier<Instant> now,
    String origin,
    String version,
    boolean reconstruction,
    ClaimDesk desk,
    String scorecard) {
  public SiteParts {
    facts = facts.stream().sorted(Comparator.comparing(DatedFact::time)).toList();
  }

  /** What must be said on every page and picture; empty for nothing. */
  String banner(Words words) {
    return reconstruction ? words.say("site.demo.banner") : settings.banner();
  }

  /** Where a claim is held against the measurements. */
  @FunctionalInterface
  public interface ClaimDesk {
    /**
     * Checks an article, and keeps nothing of it.
     *
     * @param published a date; empty to go by the article
     * @param reader the language to explain in
     * @return HTML, every word of the article escaped
     * @throws IllegalArgumentException with a sentence for the user, when the date is none
     */
    String check(String article, String published, Locale reader);
  }

  /**
   * What entities are called, and what they belong to, beyond what their codes say.
   *
   * @param names by entity
   * @param countries the country that a network is shown under, by entity
   */
  public record Places(Map<String, String> names, Map<String, String> countries) {
    public Places {
      names = Map.copyOf(names);
      countries = Map.copyOf(countries);
    }

    /** Nothing beyond the codes. */
    public static Places none() {
      return new Places(Map.of(), Map.of());
    }
  }

  /**
   * Something that happened, as told elsewhere.
   *
   * @param entity that it concerns
   * @param source an address, or words
   * @param wholeDay whether no time of day is known
   */
  public record DatedFact(
      Instant time, String entity, String what, String source, boolean wholeDay) {}
}
