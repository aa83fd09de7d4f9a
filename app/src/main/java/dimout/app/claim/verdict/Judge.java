package dimout.app.claim.verdict;

import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Measured;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Verdict;
import dimout.model.Spell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds claims against measurements. "No data" is a verdict, and is used. */
public final class Judge {
  private static final double MOSTLY_DARK = 50;
  private static final Finding NO_LEVEL =
      Finding.of(Verdict.NO_DATA, "No level could be measured then.");

  private static final Finding ONE_SERVICE =
      Finding.of(Verdict.NO_DATA, "No signal here measures whether one service can be reached.");

  private final Measurements measurements;

  /** A judge who knows these measurements and nothing else. */
  public Judge(Measurements measurements) {
    this.measurements = measurements;
  }

  /** The verdict on one claim. */
  public CheckedClaim judge(Claim claim) {
    String place = claim.place();
    Interval asOf = claim.asOf();
    if (place == null) {
      return none(claim, "The article names no place; give one with --place.");
    }
    if (asOf == null) {
      return none(claim, "The article's date is unknown; give it with --published.");
    }
    Evidence own = Evidence.at(measurements, place, asOf);
    if (own != null) {
      return judged(claim, own);
    }
    Evidence country = Evidence.at(measurements, country(place), asOf);
    String name = new Words(place).place();
    return country == null
        ? none(claim, "Nothing was measured for " + name + " at that time.")
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
  private static CheckedClaim elsewhere(Claim claim, Evidence evidence) {
    CheckedClaim country = judged(claim, evidence);
    Verdict verdict =
        switch (country.verdict()) {
          case SUPPORTED, SUPPORTED_WITH_CONTEXT -> Verdict.SUPPORTED_WITH_CONTEXT;
          case METRIC_MISMATCH -> Verdict.METRIC_MISMATCH;
          case CONTRADICTED, NO_DATA -> Verdict.NO_DATA;
        };
    String where =
        "Measured for " + new Words(evidence.entity()).place() + ", not for this part of it. ";
    return new CheckedClaim(claim, verdict, country.measured(), where + country.explanation());
  }

  private static CheckedClaim judged(Claim claim, Evidence evidence) {
    Finding finding = finding(claim, evidence, new Words(evidence.entity()));
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
      case SERVICE_BLOCK -> ONE_SERVICE;
      case LEVEL -> level == null ? NO_LEVEL : new LevelVerdict(claim, evidence, words).find(level);
      case EXTENT -> extent(claim, evidence, words);
      case DURATION ->
          ofServices(claim)
              ? ONE_SERVICE
              : ledger == null
                  ? quiet(level, words)
                  : new DurationVerdict(claim, evidence, ledger, words).find();
      case ONSET, RESTORATION -> moment(claim, evidence, words);
    };
  }

  private static boolean ofServices(Claim claim) {
    return claim.scope().stream().anyMatch(name -> !name.startsWith(Claim.ORDINAL));
  }

  private static Finding moment(Claim claim, Evidence evidence, Words words) {
    Interval span = claim.span();
    Ledger ledger = evidence.ledger();
    if (span == null) {
      return Finding.of(Verdict.NO_DATA, "The time could not be told from the words.");
    }
    return ledger == null
        ? quiet(evidence.level(), words)
        : new TimeVerdict(claim, ledger, words).find(span);
  }

  private static Finding quiet(@Nullable Level level, Words words) {
    return level == null
        ? NO_LEVEL
        : Finding.of(
            Verdict.CONTRADICTED, "No outage was measured then: " + words.level(level) + ".");
  }

  private static Finding extent(Claim claim, Evidence evidence, Words words) {
    boolean whole = claim.scope().equals(List.of("nationwide"));
    boolean self =
        evidence.entity().equals(claim.place()) && evidence.entity().startsWith("region/");
    if (!whole && !self) {
      return Finding.of(
          Verdict.NO_DATA,
          "These signals measure the place as a whole, not "
              + String.join(", ", claim.scope())
              + " alone.");
    }
    Ledger ledger = evidence.ledger();
    Level level = evidence.level();
    Spell spell = ledger == null ? null : ledger.spellBefore(evidence.asOf().until());
    boolean dark = spell != null && !spell.until().isBefore(evidence.asOf().from());
    if (level == null || !dark) {
      return quiet(level, words);
    }
    String measured = "For the place as a whole " + words.level(level) + ".";
    return level.percent() < MOSTLY_DARK
        ? Finding.of(Verdict.SUPPORTED, measured)
        : Finding.of(Verdict.SUPPORTED_WITH_CONTEXT, measured, "Most of it was still connected.");
  }
}
