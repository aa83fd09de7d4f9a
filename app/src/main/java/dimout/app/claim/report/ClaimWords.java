package dimout.app.claim.report;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Verdict;
import dimout.app.text.Phrases;
import java.util.Map;

/** Claims and verdicts as the reports name them, in the reader's language. */
final class ClaimWords {
  private final Phrases phrases;
  private final NumberFormat numbers;

  ClaimWords(Phrases phrases) {
    this.phrases = phrases;
    this.numbers = NumberFormat.getInstance(ULocale.forLocale(phrases.locale()));
    numbers.setMaximumFractionDigits(1);
  }

  String say(String key) {
    return phrases.say(key);
  }

  String say(String key, String name, String value) {
    return phrases.say(key, Map.of(name, value));
  }

  /** A verdict, in words. */
  String verdict(Verdict verdict) {
    return phrases.say("claim.verdict." + verdict.word());
  }

  /** How many claims were found. */
  String found(int count) {
    return phrases.say("claim.found", Map.of("n", count, "value", numbers.format(count)));
  }

  /** What a claim's value is, in words. */
  private String claimed(Claim claim) {
    Double value = claim.value();
    Interval span = claim.span();
    if (value != null && claim.unit() != null) {
      return bound(
          claim.comparator(),
          phrases.say(
              "claim.value." + claim.unit().word(),
              Map.of("n", value, "value", numbers.format(value))));
    }
    return span != null
        ? bound(claim.comparator(), span.from().toString())
        : String.join(", ", claim.scope());
  }

  private String bound(Comparator comparator, String value) {
    return comparator == Comparator.EQUALS
        ? value
        : phrases.say("claim.bound." + comparator.word(), Map.of("value", value));
  }

  /** What is claimed, in a few words. */
  String title(Claim claim) {
    return phrases.say("claim.title." + claim.predicate().word()) + " " + claimed(claim);
  }
}
