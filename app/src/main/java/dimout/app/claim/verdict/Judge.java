package dimout.app.claim.verdict;

import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Measured;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Verdict;
import dimout.app.text.Phrases;
import dimout.model.Spell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds claims against measurements. "No data" is a verdict, and is used. */
public final class Judge {
  private static final double MOSTLY_DARK = 50;

  private final Measurements measurements;
  private final Phrases phrases;

  /**
   * A judge who knows these measurements and nothing else.
   *
   * @param phrases of the language to explain in
   */
  public Judge(Measurements measurements, Phrases phrases) {
    this.measurements = measurements;
    this.phrases = phrases;
  }

  /** The verdict on one claim. */
  public CheckedClaim judge(Claim claim) {
    String place = claim.place();
    Interval asOf = claim.asOf();
    if (place == null) {
      return none(claim, phrases.say("claim.no_place"));
    }
    if (asOf == null) {
      return none(claim, phrases.say("claim.no_date"));
    }
    Evidence own = Evidence.at(measurements, place, asOf);
    if (own != null) {
      return judged(claim, own);
    }
    Evidence country = Evidence.at(measurements, country(place), asOf);
    String name = new Words(place, phrases).place();
    return country == null
        ? none(claim, phrases.say("claim.nothing", Map.of("place", name)))
        : elsewhere(claim, country);
  }

  private static CheckedClaim none(Claim claim, String why) {
    return new CheckedClaim(claim, Verdict.NO_DATA, Measured.NOTHING, why);
  }

  /** A region's country; any other entity as it is. */
  private static String country(String place) {
    return place.startsWith("region/") ? "country/" + place.substring(7, 9) : place;
  }

  /** A city's claim beside its country's figures: they may agree, but not contradict. */
  private CheckedClaim elsewhere(Claim claim, Evidence evidence) {
    CheckedClaim country = judged(claim, evidence);
    Verdict verdict =
        switch (country.verdict()) {
          case SUPPORTED, SUPPORTED_WITH_CONTEXT -> Verdict.SUPPORTED_WITH_CONTEXT;
          case METRIC_MISMATCH -> Verdict.METRIC_MISMATCH;
          case CONTRADICTED, NO_DATA -> Verdict.NO_DATA;
        };
    String name = new Words(evidence.entity(), phrases).place();
    String explanation =
        phrases.say("claim.part", Map.of("place", name, "explanation", country.explanation()));
    return new CheckedClaim(claim, verdict, country.measured(), explanation);
  }

  private CheckedClaim judged(Claim claim, Evidence evidence) {
    Finding finding = finding(claim, evidence, new Words(evidence.entity(), phrases));
    boolean shown = claim.predicate() != Predicate.SERVICE_BLOCK;
    return new CheckedClaim(
        claim,
        finding.verdict(),
        shown ? evidence.measured() : Measured.NOTHING,
        finding.explanation());
  }

  private static Finding finding(Claim claim, Evidence evidence, Words words) {
    Ledger ledger = evidence.ledger();
    Level level = evidence.level();
    return switch (claim.predicate()) {
      case SERVICE_BLOCK -> none(words, "claim.service");
      case LEVEL ->
          level == null
              ? none(words, "claim.no_level")
              : new LevelVerdict(claim, evidence, words).find(level);
      case EXTENT -> extent(claim, evidence, words);
      case DURATION ->
          ofServices(claim)
              ? none(words, "claim.service")
              : ledger == null
                  ? quiet(level, words)
                  : new DurationVerdict(claim, evidence, ledger, words).find();
      case ONSET, RESTORATION ->
          ofServices(claim) ? none(words, "claim.service") : moment(claim, evidence, words);
    };
  }

  private static boolean ofServices(Claim claim) {
    return claim.scope().stream().anyMatch(name -> !name.startsWith(Claim.ORDINAL));
  }

  private static Finding none(Words words, String key) {
    return Finding.of(Verdict.NO_DATA, words.say(key));
  }

  private static Finding moment(Claim claim, Evidence evidence, Words words) {
    Interval span = claim.span();
    Ledger ledger = evidence.ledger();
    if (span == null) {
      return none(words, "claim.no_time");
    }
    return ledger == null
        ? quiet(evidence.level(), words)
        : new TimeVerdict(claim, ledger, words).find(span);
  }

  private static Finding quiet(@Nullable Level level, Words words) {
    return level == null
        ? none(words, "claim.no_level")
        : Finding.of(Verdict.CONTRADICTED, words.say("claim.quiet", level));
  }

  private static Finding extent(Claim claim, Evidence evidence, Words words) {
    boolean whole = claim.scope().equals(List.of("nationwide"));
    boolean self =
        evidence.entity().equals(claim.place()) && evidence.entity().startsWith("region/");
    if (!whole && !self) {
      String names = String.join(", ", claim.scope());
      return Finding.of(Verdict.NO_DATA, words.say("claim.alone", Map.of("names", names)));
    }
    Ledger ledger = evidence.ledger();
    Level level = evidence.level();
    Spell spell = ledger == null ? null : ledger.spellBefore(evidence.asOf().until());
    boolean dark = spell != null && !spell.until().isBefore(evidence.asOf().from());
    if (level == null || !dark) {
      return quiet(level, words);
    }
    String measured = words.say("claim.whole", level);
    return level.percent() < MOSTLY_DARK
        ? Finding.of(Verdict.SUPPORTED, measured)
        : Finding.of(Verdict.SUPPORTED_WITH_CONTEXT, measured, words.say("claim.mostly_up"));
  }
}
