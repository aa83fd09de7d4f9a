package dimout.app.claim.grammar;

import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence may leave unsaid because an earlier one said it.
 *
 * @param connectivity whether an earlier sentence was about connectivity
 * @param claimed whether an earlier sentence of the text claims anything
 * @param place of this paragraph's earlier sentences, or the article's
 * @param article what the article is about as a whole
 * @param blocked the services of which an earlier sentence said that they are blocked
 * @param days on which the article's last onset and return were
 * @param power whether the text speaks of power and never of the net
 * @param began when the article's last outage began; null when it did not tell
 * @param netCut when the net, and no service alone, was cut or since when it is
 * @param asOf the time that this paragraph last spoke of; null when it named none
 */
record Context(
    boolean connectivity,
    boolean claimed,
    @Nullable String place,
    @Nullable String article,
    List<String> blocked,
    Map<Predicate, LocalDate> days,
    boolean power,
    @Nullable Interval began,
    @Nullable Interval netCut,
    @Nullable Interval asOf) {}
