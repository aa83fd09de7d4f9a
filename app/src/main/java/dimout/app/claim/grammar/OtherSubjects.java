package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;

/** How near a subject other than the net stands; one in an insertion or a list with it is none. */
record OtherSubjects(Scene scene) {
  /** A participle stands so near behind what it is said of. */
  private static final int LED = 4;

  private static final int CAUSE = 4;

  /** Of another subject, that it strikes: a quake. */
  private static final String BLOW = "blow";

  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE};
  private static final Tag[] LACKING = {Tag.NET, Tag.MOBILE, Tag.OFFLINE};

  /** So many words the list of what lacks may have. */
  private static final int LIST = 8;

  /** Whether its clause names another subject. */
  boolean inClause(int from, int to) {
    return scene
        .sentence()
        .all(Tag.OTHER)
        .filter(mark -> !mark.value().equals(Scene.EVENT) && !opens(mark, from))
        .anyMatch(mark -> scene.sameClause(mark, from, to));
  }

  /** A Persian "یک روز پس از گران شدن بنزین آغاز شد": only what it followed. */
  private boolean opens(Mark other, int from) {
    return scene.sentence().language().verbLast()
        && !scene.sentence().language().cases()
        && scene.sentence().in(other.from() - CAUSE, other.from(), Tag.AFTER).isPresent()
        && from < other.from();
  }

  /** Whether it names another subject; what goes on beside an outage is none. */
  boolean named() {
    return scene.sentence().all(Tag.OTHER).anyMatch(mark -> !mark.value().equals(Scene.EVENT));
  }

  /** How near another subject is; one that is only a cause ("after the power cut") is farther. */
  int distance(int from, int to) {
    return scene
        .sentence()
        .all(Tag.OTHER)
        .filter(mark -> !mark.value().equals(Scene.EVENT))
        .filter(mark -> !inserted(mark, from, to) && !next(mark, from, to) && !ofNoun(mark))
        .filter(mark -> !besideNet(mark) && !closed(mark, from) && !sinceEvent(mark))
        .filter(mark -> !ofLed(mark, from) && !follows(mark, from) && !related(mark, from))
        .mapToInt(mark -> scene.cost(mark, from, to) + (cause(mark) ? CAUSE : 0))
        .min()
        .orElse(Scene.FAR);
  }

  /**
   * "The blackout, now in its fourth day, left banks closed": an insertion is of what it follows.
   */
  private boolean inserted(Mark other, int from, int to) {
    return other.from() > to
        && scene.sentence().tokens().get(to).is(",")
        && scene
            .sentence()
            .all(Joins.STATES)
            .anyMatch(mark -> mark.to() < from && parts(mark.to(), from) == 1);
  }

  /**
   * A Turkish "internet kesildi, bankalar kapandı": where verbs stand last, a comma behind the verb
   * that is said of the net ends its clause.
   */
  private boolean next(Mark other, int from, int to) {
    return scene.sentence().language().verbLast()
        && other.from() > to
        && scene.sentence().tokens().get(to).is(",")
        && scene.sentence().at(from, Tag.DARK) != null
        && scene
            .sentence()
            .all(NETS)
            .anyMatch(
                net -> net.to() <= from && !scene.comma(net.to(), from) && net.value().isEmpty());
  }

  /** "Has been slowed since the vote": only from when on. */
  private boolean sinceEvent(Mark other) {
    return !scene.sentence().language().verbLast()
        && scene.sentence().in(other.from() - 2, other.from(), Tag.SINCE).isPresent();
  }

  /** A Turkish "seçimin yapıldığı gün": what a participle tells of its noun is no subject. */
  private boolean ofNoun(Mark other) {
    return scene.sentence().language().cases()
        && IntStream.range(
                other.to(), Math.min(other.to() + LED, scene.sentence().tokens().size() - 1))
            .takeWhile(at -> !scene.sentence().tokens().get(at).is(","))
            .anyMatch(at ->
                scene.sentence().is(Form.PARTICIPLE, at)
                    && scene.sentence().at(at, Joins.STATES) == null
                    && scene.sentence().all(NETS).anyMatch(net -> net.to() <= other.from()));
  }

  /** A Persian "اینترنت زاهدان در پی کشته شدن معترضان قطع شد": what it followed. */
  private boolean follows(Mark other, int from) {
    Sentence sentence = scene.sentence();
    int reach = sentence.language().cases() ? 2 : LIST;
    return sentence.language().verbLast()
        && other.to() <= from
        && IntStream.range(Math.max(0, other.from() - reach), other.from())
            .filter(at -> sentence.is(Form.CAUSE, at) || sentence.at(at, Tag.AFTER) != null)
            .filter(at -> sentence.in(at, other.from(), Joins.STATES).isEmpty())
            .filter(at -> !scene.comma(at, other.from()))
            .anyMatch(at -> netBefore(at, from));
  }

  /** Whether the clause of what follows names the net before that. */
  private boolean netBefore(int cause, int from) {
    return scene
        .sentence()
        .all(NETS)
        .filter(net -> net.to() <= cause && net.value().isEmpty())
        .anyMatch(net -> scene.breaks(net.to(), from) == 0 && !scene.comma(net.to(), cause - 2));
  }

  /** "Without power, water or Internet": a list that the net is in. */
  boolean besideNet(Mark other) {
    return scene
        .sentence()
        .all(LACKING)
        .filter(net -> net.to() <= other.from() || other.to() <= net.from())
        .anyMatch(net -> {
          int start = Math.min(net.to(), other.to());
          int end = Math.max(net.from(), other.from());
          return (start < end || net.tag() == Tag.OFFLINE)
              && end - start < LIST
              && IntStream.range(start, end).allMatch(this::lists)
              && (scene.sentence().in(start - LIST, end + 1, Tag.NONE).isPresent()
                  || cutBefore(Math.min(net.from(), other.from()), start, end)
                  || (!ofElse(Math.min(net.from(), other.from()))
                      && cutTogether(start, end, Math.max(net.to(), other.to()))));
        });
  }

  /** "Prices of internet and electricity were cut": it is those that were. */
  private boolean ofElse(int at) {
    return scene.sentence().is(Form.OFWHOLE, at - 1);
  }

  /** "Internet, phones, and electricity were cut off": one verb behind all of a list. */
  private boolean cutTogether(int start, int end, int to) {
    return scene.sentence().in(start, end, Tag.AND).isPresent()
        && !scene.sentence().language().verbLast()
        && scene.sentence().all(NETS).anyMatch(net -> net.to() <= to && net.value().isEmpty())
        && scene.sentence().in(to, to + LED, Joins.STATES).isPresent();
  }

  /** "The storm cut power and the Internet", "privée d'eau, d'électricité et d'internet". */
  private boolean cutBefore(int first, int start, int end) {
    Sentence sentence = scene.sentence();
    int head = first;
    for (int i = 0; i < 2 && head > 0 && sentence.article(head - 1); i++) {
      head--;
    }
    int at = head;
    int verb =
        scene.moments().stream()
            .filter(moment -> moment.to() == at)
            .mapToInt(Moment::from)
            .findFirst()
            .orElse(head);
    return sentence.in(start, end, Tag.AND).isPresent()
        && !sentence.language().verbLast()
        && sentence.before(verb, Joins.STATES) != null;
  }

  private boolean lists(int at) {
    Token token = scene.sentence().tokens().get(at);
    return token.is(",")
        || scene.sentence().at(at, Tag.AND, Tag.NONE, Tag.OTHER) != null
        || scene.sentence().is(Form.NOR, at)
        || article(at);
  }

  /** "L'internet et la télévision", where it says "and" before it. */
  private boolean article(int at) {
    int of = scene.sentence().is(Form.OFWHOLE, at - 1) ? at - 1 : at; // "et de l'électricité"
    return scene.sentence().article(at)
        && !scene.sentence().is(Form.WHERE, at)
        && (scene.sentence().before(of, Tag.AND) != null || scene.sign(of - 1, ","));
  }

  private long parts(int from, int to) {
    return scene.sentence().tokens().subList(from, to).stream()
        .filter(token -> token.is(","))
        .count();
  }

  /** "The net, cut because of a strike, came back": the comma ends what is told of the strike. */
  private boolean closed(Mark other, int from) {
    Mark why = scene.sentence().in(other.from() - CAUSE, other.from(), Tag.BREAK).orElse(null);
    return why != null
        && Clauses.causes(why)
        && other.to() <= from
        && !scene.comma(why.to(), other.from())
        && scene.comma(other.to(), from);
  }

  /** "The net, cut amid talks about the border, is back": named between the commas alone. */
  private boolean ofLed(Mark other, int from) {
    return other.to() <= from
        && scene.comma(other.to(), from)
        && scene
            .sentence()
            .all(Joins.STATES)
            .filter(led -> led.to() <= other.from() && scene.sign(led.from() - 1, ","))
            .filter(led -> scene.sentence().before(led.from() - 1, NETS) != null)
            .anyMatch(led -> !scene.comma(led.to(), other.from()));
  }

  /** A Persian "تلفن بم، که با زلزله قطع شده بود، وصل شد": named in a clause that is of the net. */
  private boolean related(Mark other, int from) {
    Sentence sentence = scene.sentence();
    int which =
        IntStream.range(Math.max(0, other.from() - CAUSE), other.from())
            .filter(at -> sentence.is(Form.RELATIVE, at))
            .findFirst()
            .orElse(-1);
    return which > 0
        && sentence.language().verbLast()
        && which < other.from() - 1 // "با زلزله", but not "که برق قطع شده"
        && other.to() <= from
        && sentence.in(other.to(), from + 1, Joins.STATES).isPresent()
        && sentence.all(NETS).anyMatch(net -> net.to() <= which);
  }

  private boolean cause(Mark other) {
    boolean behind = scene.sentence().language().cases(); // "depremin ardından", "deprem nedeniyle"
    int led = behind ? other.to() : other.from() - 2;
    return scene.sentence().in(led, led + 2, Tag.AFTER).isPresent()
        || (behind && (struck(other) || why(led)));
  }

  /** A Turkish "depremde devre dışı kaldı", "depremden beri": what struck, in a case. */
  private boolean struck(Mark other) {
    int last = other.to() - 1;
    return other.value().equals(BLOW)
        && (scene.sentence().is(Form.LOCATIVE, last) || scene.sentence().is(Form.ABLATIVE, last));
  }

  private boolean why(int behind) {
    return scene
        .sentence()
        .in(behind, behind + 2, Tag.BREAK)
        .filter(clause -> clause.value().equals(Joins.ADVERB))
        .isPresent();
  }
}
