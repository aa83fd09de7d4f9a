package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Whether a sentence says that something is so: not that it is not, might be, or once was. */
final class Reality {
  static final Duration RECENT = Duration.ofDays(60);

  private static final String WHO = "who";
  private static final String REPORTED = "reported";
  private static final String ANY = "any";
  private static final String CAN = "can";
  private static final String PLACE = "place";
  private static final Tag[] OF_NET = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.NET, Tag.MOBILE, Tag.BLOCK, Tag.TRAFFIC, Tag.CONNECTIVITY
  };
  private static final Tag[] SUBJECTS = {Tag.NET, Tag.MOBILE, Tag.SERVICE, Tag.OPERATOR};
  private static final String FUTURE = "future";
  private static final String DEMAND = "demand";

  /** A Turkish "yapılacak", before its noun or last in its sentence. */
  private static final String COMING = "coming";

  /** "To be imposed a total blackout": a participle's noun and what stands between. */
  private static final int NEXT = 3;

  /** "No internet shutdown", "keine landesweite Sperre". */
  private static final int NOUN = 4;

  private static final int SINCE = 2;

  /** "If no VPN is used". */
  private static final int WAY = 6;

  private final Scene scene;

  Reality(Scene scene) {
    this.scene = scene;
  }

  /** Said not to be, only imagined, asked, or of an earlier year. */
  boolean unreal(int from, int to) {
    return (scene.sentence().asks() && !beforeQuestion(from))
        || earlier()
        || new Supposed(scene.sentence()).told()
        || new BackThen(scene).clause(from, to)
        || ofPlace(from, to)
        || once(from)
        || new Likened(scene).past(from)
        || ahead(from, to)
        || scene
            .sentence()
            .all(Tag.NEG, Tag.HYP)
            .filter(mark -> !bypass(mark) && !lacks(mark) && !lists(mark))
            .anyMatch(mark ->
                mark.value().equals("all")
                    ? new Overall(scene).governs(mark, from)
                    : governs(mark, from, to));
  }

  /** A Spanish "están bloqueados, y la pregunta es «¿cómo estás?»": the question opens later. */
  private boolean beforeQuestion(int from) {
    List<Token> tokens = scene.sentence().tokens();
    return IntStream.range(from + 1, tokens.size()).anyMatch(at -> tokens.get(at).is("¿"))
        && IntStream.range(0, from).noneMatch(at -> tokens.get(at).is("¿"))
        && !scene.has(Tag.ASK);
  }

  /** "Neither MTN nor Airtel has a signal": the "nor" is of the lack. */
  private boolean lacks(Mark not) {
    return scene
        .sentence()
        .all(Tag.OFFLINE)
        .anyMatch(lack -> lack.from() < not.from() && not.to() < lack.to());
  }

  /** "No page opens, neither at MTN nor at Airtel": where it is so, though the words deny. */
  private boolean lists(Mark nor) {
    Sentence sentence = scene.sentence();
    int at = nor.to();
    Mark name = sentence.in(at, at + NEXT, Tag.OPERATOR, Tag.CITY).orElse(null);
    boolean closed =
        name != null
            && (name.to() == sentence.tokens().size()
                || sentence.tokens().get(name.to()).kind() == Token.Kind.SIGN
                || sentence.is(Form.NOR, name.to()));
    boolean behind =
        nor.from() > 0
            && (sentence.tokens().get(nor.from() - 1).is(",")
                || sentence.before(nor.from(), Tag.OPERATOR, Tag.CITY) != null);
    return closed
        && behind
        && sentence.is(Form.NOR, nor.from())
        && sentence.in(0, nor.from(), Tag.DARK, Tag.OFFLINE).isPresent();
  }

  /** "Announces the block of Instagram from 14 March on": not yet. */
  private boolean ahead(int from, int to) {
    return scene.moments().stream()
        .filter(moment -> moment.dated() && scene.setting().ahead(moment.interval()))
        .filter(moment -> begun(moment) || parts(moment))
        .anyMatch(moment ->
            scene.sameClause(new Mark(Tag.TODAY, moment.from(), moment.to(), ""), from, to));
  }

  /** A German "schaltet am 30. Juni 2028 ihr Netz ab": a date within the two parts of the verb. */
  private boolean parts(Moment moment) {
    return scene.sentence().language().capitalNouns()
        && scene
            .sentence()
            .all(Tag.DARK, Tag.BLOCK)
            .anyMatch(verb -> verb.from() < moment.from() && moment.to() < verb.to());
  }

  private boolean begun(Moment moment) {
    Mark since = scene.sentence().before(moment.from(), Tag.SINCE);
    return since != null && SinceRule.on(since);
  }

  /** "Remain unreachable if one uses no VPN": so it is, but for those who do. */
  private boolean bypass(Mark condition) {
    Sentence sentence = scene.sentence();
    return condition.tag() == Tag.HYP
        && sentence
            .all(Tag.SERVICE)
            .filter(tool -> tool.value().equals(ServiceRule.VPN))
            .filter(tool -> tool.from() >= condition.to())
            .anyMatch(tool ->
                tool.from() < condition.to() + WAY
                    || (condition.value().equals(CAN) && onlyBy(tool, condition.to())));
  }

  /** "Can be opened by now only with a VPN": the modal is of what they cannot do otherwise. */
  private boolean onlyBy(Mark tool, int from) {
    return scene
        .sentence()
        .all(Tag.BLOCK)
        .filter(only -> only.from() >= from && only.from() < tool.from() && tool.to() <= only.to())
        .anyMatch(only -> scene.breaks(from, only.from()) == 0);
  }

  /** "Gambia, where the army took power on Sunday, is offline": said of what happens there. */
  private boolean ofPlace(int from, int to) {
    return scene
        .sentence()
        .all(Tag.BREAK)
        .filter(mark -> mark.to() <= from && PLACE.equals(relative(mark)))
        .anyMatch(mark ->
            !parted(mark.to(), from)
                && scene.sentence().in(mark.to(), comma(to), OF_NET).isEmpty());
  }

  /** "The worst since November 2019, when the country was cut off": what was then. */
  private boolean once(int from) {
    Sentence sentence = scene.sentence();
    return sentence
        .all(Tag.BREAK)
        .filter(mark -> mark.to() <= from && sentence.is(Form.WHEN, mark.from()))
        .filter(mark -> mark.from() > 1 && comma(mark.to()) >= from)
        .anyMatch(mark -> sentence.tokens().get(mark.from() - 1).is(",") && past(mark.from() - 1));
  }

  /** A date or a year of long ago ends before a token. */
  private boolean past(int end) {
    Instant published = scene.setting().day() == null ? null : scene.setting().day().from();
    if (published == null) {
      return false;
    }
    int year = Years.of(scene.sentence().tokens().get(end - 1).word(), false);
    if (year > 0 && year < published.atZone(scene.setting().zone()).getYear()) {
      return true;
    }
    for (Moment moment : scene.moments()) {
      if (moment.to() == end
          && moment.interval() != null
          && moment.interval().until().isBefore(published.minus(RECENT))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String relative(Mark mark) {
    Sentence sentence = scene.sentence();
    return sentence.language().value(Form.RELATIVE, sentence.tokens().get(mark.from()).word());
  }

  /** The comma that ends a clause, or the end of the sentence. */
  private int comma(int from) {
    List<Token> tokens = scene.sentence().tokens();
    int at = from;
    while (at < tokens.size() && !tokens.get(at).is(",")) {
      at++;
    }
    return at;
  }

  /** Where verbs stand last, a negation may follow; elsewhere it comes first. */
  private boolean governs(Mark mark, int from, int to) {
    return (scene.sameClause(mark, from, to) || demanded(mark, from))
        && !inserted(mark, from)
        && (!mark.value().equals(FUTURE) || dated())
        && (!apart(mark) || !parted(mark.to(), from))
        && !(mark.tag() == Tag.HYP && parted(mark.to(), from) && goesOn(from, to))
        && !announced(mark, from)
        && (!none(mark) || Math.abs(from - mark.to()) < NOUN)
        && !month(mark)
        && !limits(mark)
        && !ofElse(mark, from)
        && !reported(mark)
        && !scene.sentence().restricts(mark)
        && (mark.from() < to
            || (mark.value().equals(ANY)
                && !later(mark, to)
                && !ofOther(mark, to)
                && !new Supposed(scene.sentence()).besides(mark, to))
            || (scene.sentence().language().verbLast() && !scene.parted(to, mark.from())));
  }

  /** "Mobile data is off, and fibre works without problems": behind the comma another subject. */
  private boolean ofOther(Mark mark, int to) {
    Sentence sentence = scene.sentence();
    return mark.tag() == Tag.NEG
        && IntStream.range(to, mark.from())
            .filter(at -> scene.sign(at, ",") || scene.sign(at, "،"))
            .anyMatch(comma -> sentence.in(comma, mark.from(), SUBJECTS).isPresent());
  }

  /** "Fell on Tuesday, hours after they had promised that nothing would be cut": another time. */
  private boolean later(Mark mark, int to) {
    return scene
        .sentence()
        .all(Tag.AFTER)
        .anyMatch(after ->
            after.from() > to && after.to() <= mark.from() && scene.comma(to, after.from()));
  }

  /** A German "heißt es, … hätten gedrosselt": told as it was said. */
  private boolean reported(Mark mark) {
    return mark.value().equals(REPORTED)
        && scene.sentence().in(0, mark.from(), Tag.SAY).isPresent();
  }

  /** "Demands that the net be restored": what follows is not so. */
  private boolean demanded(Mark mark, int from) {
    int that = mark.to() + 1;
    boolean demands = mark.value().equals(DEMAND); // "fordern, das Internet freizugeben"
    return mark.tag() == Tag.HYP
        && (demands || mark.value().isEmpty())
        && that < from
        && scene.comma(mark.to(), that)
        && (demands || scene.sentence().is(Form.THAT, that))
        && scene.breaks(that + 1, from) == 0
        && !scene.comma(that + 1, from);
  }

  /**
   * "Nothing comes out of Iran: 1 % of traffic", "they cannot call a taxi: data is down", "videos
   * that refuse to play: it is slow": a colon begins what is so.
   */
  private boolean announced(Mark mark, int from) {
    boolean cannot =
        CAN.equals(mark.value()) && scene.sentence().before(mark.from(), Tag.NEG) != null;
    boolean relative =
        mark.tag() == Tag.HYP
            && mark.value().isEmpty()
            && scene.sentence().is(Form.RELATIVE, mark.from() - 1);
    return (mark.tag() == Tag.NEG || cannot || relative)
        && mark.to() < from
        && scene.sentence().tokens().subList(mark.to(), from).stream().anyMatch(t -> t.is(":"));
  }

  /** Nobody, and where verbs stand last a "not": before a comma they are of another clause. */
  private boolean apart(Mark mark) {
    boolean not = mark.tag() == Tag.NEG && mark.value().isEmpty();
    return mark.value().equals(WHO) || (not && scene.sentence().language().verbLast());
  }

  /** "Data shall follow on Sunday, Facebook remains blocked": behind the comma it is so. */
  private boolean goesOn(int from, int to) {
    return scene
        .sentence()
        .all(Tag.CONTINUE)
        .anyMatch(mark ->
            scene.sameClause(mark, from, to)
                && !scene.comma(Math.min(mark.to(), to), Math.max(mark.from(), from)));
  }

  private boolean parted(int start, int end) {
    return start < end
        && scene.sentence().tokens().subList(start, end).stream()
            .anyMatch(token -> token.is(",") || token.is("،") || token.is(":"));
  }

  /** "Kein Bargeld": no more than the noun beside it. */
  private boolean none(Mark mark) {
    return mark.tag() == Tag.NEG && scene.sentence().at(mark.from(), Tag.NONE) != null;
  }

  /** "Access, which they had promised to keep, vanished": of the clause between commas alone. */
  private boolean inserted(Mark mark, int from) {
    return mark.to() < from && scene.comma(mark.to(), from) && scene.inserts(mark.from());
  }

  /** "Keine vier Prozent", "no pasa del 2 %": so much is not denied, it is more than there is. */
  private boolean limits(Mark mark) {
    return mark.tag() == Tag.NEG && bounds(mark);
  }

  private boolean bounds(Mark mark) {
    return scene.quantities().stream()
        .anyMatch(quantity -> Bounds.limits(scene.sentence(), mark, quantity));
  }

  /** A Turkish "yarın yapılacak seçimler": what is to come is its noun, not all of the sentence. */
  private boolean ofElse(Mark mark, int from) {
    int next = mark.to();
    if (mark.tag() == Tag.HYP && scene.sentence().is(Form.PARTICIPLE, next - 1)) {
      return from >= next; // "yardım çağrısı yaptığı Twitter kısıtlandı"
    }
    return mark.value().equals(COMING)
        && next < scene.sentence().tokens().size()
        && scene.sentence().tokens().get(next).kind() == Token.Kind.WORD
        && scene.sentence().at(next, Tag.SAY, Tag.HYP, Tag.BREAK, Tag.AND) == null
        && (from < mark.from() || from >= next + NEXT);
  }

  /** "Wird am Mittwoch abgeschaltet", but "wird seit Mittwoch gesperrt". */
  private boolean dated() {
    return !scene.has(Tag.SINCE)
        && scene.moments().stream().anyMatch(moment -> moment.dated() || moment.clock());
  }

  /** "May" in "9 May". */
  private boolean month(Mark modal) {
    return scene.sentence().at(modal.from(), Tag.MONTHNAME) != null
        && scene.moments().stream()
            .anyMatch(m -> m.from() <= modal.from() && modal.from() < m.to());
  }

  /** Of an earlier year, or of two months ago. */
  boolean earlier() {
    BareMonth month = new BareMonth(scene);
    if (new BackThen(scene).sentence() || month.past() || month.last() || month.besides()) {
      return true;
    }
    Instant published = scene.setting().day() == null ? null : scene.setting().day().from();
    if (published == null) {
      return false;
    }
    for (Moment moment : scene.moments()) {
      if (moment.interval() != null
          && !since(moment.from())
          && !new Likened(scene).is(moment.from())
          && !scene.sentence().is(Form.HENCE, moment.from() - 1) // a Russian "приказ от 17 мая"
          && !new LongOutage(scene, published).began(moment)
          && moment.interval().until().isBefore(published.minus(RECENT))) {
        return true;
      }
    }
    return year(published);
  }

  /** "The worst since November 2019": what is said is of now. */
  private boolean since(int at) {
    return scene.sentence().in(at - SINCE, at, Tag.SINCE).isPresent();
  }

  /** A bare year before the one of publication. */
  private boolean year(Instant published) {
    int now = published.atZone(scene.setting().zone()).getYear();
    List<Token> tokens = scene.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      boolean dated = scene.moments().stream().anyMatch(m -> m.from() <= at && at < m.to());
      int year = Years.at(scene.sentence(), i);
      if (!dated && year > 0 && year < now && !since(i) && !new Likened(scene).is(i)) {
        return true;
      }
    }
    return false;
  }
}
