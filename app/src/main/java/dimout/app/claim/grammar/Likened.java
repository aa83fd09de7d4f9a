package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.Set;
import java.util.stream.IntStream;

/** What a sentence only likens to that of which it tells: "as in January 2021, the net is cut". */
record Likened(Scene scene) {
  /** Words before a Turkish "gibi". */
  private static final int BEHIND = 6;

  /** Words behind a Persian "مانند". */
  private static final int SHORT = 5;

  private static final Set<String> SIGNS = Set.of(",", "،", ";", "؛", ":");

  private static final Tag[] EVENTS = {Tag.DARK, Tag.OFFLINE, Tag.FALL, Tag.BACK};

  /** "As the minister said in January", "as the net was off in January", "as planned". */
  private static final Tag[] TOLD = {
    Tag.SAY, Tag.DARK, Tag.OFFLINE, Tag.FALL, Tag.BACK, Tag.HYP, Tag.BREAK
  };

  /** Whether a token is of what is likened to, and the outage is told outside of that. */
  boolean is(int at) {
    Sentence sentence = scene.sentence();
    return sentence
        .all(Tag.LIKE)
        .anyMatch(like -> sentence.language().cases() ? ends(like.from(), at) : begins(like, at));
  }

  /** The same, of what was at another time: "like the twelve-day blackout of last June". */
  boolean past(int at) {
    Sentence sentence = scene.sentence();
    return is(at)
        && IntStream.range(0, size())
            .filter(this::is)
            .anyMatch(then ->
                sentence.at(then, Tag.PASTYEAR, Tag.MONTHNAME) != null
                    || Years.at(sentence, then) > 0);
  }

  /** From "like" to the next comma, or, where it stands behind an outage, to the end. */
  private boolean begins(Mark like, int at) {
    Sentence sentence = scene.sentence();
    int from = like.to();
    boolean opens = like.from() <= (sentence.language().verbLast() ? 2 : 1);
    int comma = end(from);
    boolean told =
        opens
            ? sentence.in(comma, size(), EVENTS).isPresent()
            : sentence.in(0, from, EVENTS).isPresent();
    return told && at >= from && at < comma && sentence.in(from, comma, TOLD).isEmpty();
  }

  /** A Turkish "Ocak 2021'de olduğu gibi internet kesildi". */
  private boolean ends(int like, int at) {
    return at <= like
        && like - at <= BEHIND
        && scene.sentence().in(like + 1, size(), EVENTS).isPresent();
  }

  /**
   * A comma, a German "hat" behind "wie im Januar 2021", or the words before the object and verb of
   * a Persian sentence.
   */
  private int end(int from) {
    Sentence sentence = scene.sentence();
    boolean verbLast = sentence.language().verbLast() && !sentence.language().capitalNouns();
    int words =
        sentence.in(from, from + SHORT, Tag.NET, Tag.MOBILE).map(Mark::from).orElse(from + SHORT);
    return Math.min(sign(from), verbLast ? words : size());
  }

  private int sign(int from) {
    return IntStream.range(from, size())
        .filter(at ->
            SIGNS.contains(scene.sentence().tokens().get(at).word())
                || (scene.sentence().language().capitalNouns()
                    && scene.sentence().is(Form.COPULA, at)))
        .findFirst()
        .orElse(size());
  }

  private int size() {
    return scene.sentence().tokens().size();
  }
}
