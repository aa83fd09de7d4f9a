package dimout.app.claim.grammar;

import dimout.app.claim.language.Language;
import java.util.List;
import java.util.Set;

/**
 * A text as it is weighed.
 *
 * @param candidates what it may claim
 * @param words that it is told in, as {@link dimout.app.claim.weighing.Wording} names them
 */
public record Reading(Language language, List<Candidate> candidates, Set<String> words) {}
