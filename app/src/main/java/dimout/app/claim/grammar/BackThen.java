package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;

/** Words for times long past: of all that a sentence says, or of their clause. */
record BackThen(Scene scene) {
  /** Of "at the time": said of no more than its clause. */
  private static final String CLAUSE = "clause";

  /** Of "three years after": of what is back so late, only the outage was then. */
  private static final String AFTER = "after";

  /** Of "that shutdown", "that day": what the sentence before told, of long ago if that was so. */
  private static final String THEN = "then";

  /** What a sentence names that is of now: a time, a place, or whose outage it is. */
  private static final Tag[] ANEW = {
    Tag.NOW,
    Tag.TODAY,
    Tag.YESTERDAY,
    Tag.WEEKDAY,
    Tag.SINCE,
    Tag.CONTINUE,
    Tag.PLACE,
    Tag.CITY,
    Tag.NET,
    Tag.MOBILE,
    Tag.CONNECTIVITY,
    Tag.TRAFFIC,
    Tag.SERVICE,
    Tag.OPERATOR
  };

  /** "Last year": of the whole sentence. */
  boolean sentence() {
    return scene
        .sentence()
        .all(Tag.PASTYEAR)
        .filter(mark -> !mark.value().equals(THEN) && !new Likened(scene).is(mark.from()))
        .anyMatch(mark -> !ofClause(mark) && !afterReturn(mark) && !since(mark));
  }

  /** "The phones ring again, three years after the war began". */
  private boolean afterReturn(Mark mark) {
    return mark.value().equals(AFTER)
        && scene.sentence().in(0, mark.from(), Tag.BACK).isPresent()
        && scene.sentence().all(Tag.PASTYEAR).count() == 1;
  }

  /**
   * "Ten years ago they cut it off. For five days nothing got through": that was then, too; and so
   * is, in a paragraph of its own or with the net by its name, a Persian "آن قطعی", that outage.
   *
   * @param past whether the sentence before was of long ago
   * @param begins whether a paragraph begins with this one
   */
  boolean goesOn(boolean past, boolean begins) {
    return sentence()
        || (past && then())
        || (past && !begins && !anew() && scene.moments().isEmpty());
  }

  /** Whether it names what is of now; "the service", as that of then was called, does not. */
  private boolean anew() {
    return scene.sentence().all(ANEW).anyMatch(mark -> !mark.value().equals(Subject.VAGUE));
  }

  private boolean then() {
    return scene
        .sentence()
        .all(Tag.PASTYEAR)
        .anyMatch(mark -> mark.value().equals(THEN) && !since(mark)); // "desde então"
  }

  /**
   * "In 2021 they felled a mast. The town was then without phones for four days": of that time.
   *
   * @param earlier whether the sentence before told of an earlier year
   */
  boolean then(boolean earlier) {
    return earlier && then() && scene.moments().isEmpty();
  }

  /** "Blocked since last summer": so it is still. */
  private boolean since(Mark then) {
    Sentence sentence = scene.sentence();
    boolean within = // a Persian "از آن زمان"
        sentence.all(Tag.SINCE).anyMatch(m -> m.from() <= then.from() && then.to() <= m.to());
    return within
        || ((sentence.language().verbLast() && sentence.language().cases())
            ? sentence.at(then.to(), Tag.SINCE) != null
            : before(then));
  }

  /** "Since more than two years ago", as a Persian says it, is of now as well. */
  private boolean before(Mark then) {
    Mark more = scene.sentence().before(then.from(), Tag.ATLEAST, Tag.ABOUT);
    Mark first = scene.sentence().language().verbLast() ? more : then; // "از" is "of" as well
    return first != null && scene.sentence().before(first.from(), Tag.SINCE) != null;
  }

  /** "It is cut, which at the time seemed impossible": not of what stands before the comma. */
  boolean clause(int from, int to) {
    return scene
        .sentence()
        .all(Tag.PASTYEAR)
        .filter(BackThen::ofClause)
        .filter(mark -> scene.sameClause(mark, from, to))
        .anyMatch(mark -> !apart(mark, from, to));
  }

  private boolean apart(Mark mark, int from, int to) {
    int start = Math.min(mark.to(), to);
    int end = Math.max(mark.from(), from);
    return scene.semicolon(start, end) || (mark.from() >= to && scene.comma(start, end));
  }

  private static boolean ofClause(Mark mark) {
    return mark.value().equals(CLAUSE);
  }
}
