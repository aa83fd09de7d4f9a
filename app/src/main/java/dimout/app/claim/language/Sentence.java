package dimout.app.claim.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, its words and their meanings.
 *
 * @param paragraph its paragraph's number
 */
public record Sentence(Language language, List<Token> tokens, List<Mark> marks, int paragraph) {
  private static final String ABSENT = "absent";
  private static final int BEFORE = 4;

  /** "Nobody in the city of Nukus has been able to". */
  private static final int SUBJECT = 12;

  /** "Können die Menschen seit drei Tagen nicht ins Internet". */
  private static final int APART = 9;

  private static final String END = "end";
  private static final String FORCE = "force";
  private static final String WORKS = "works";
  private static final String CAN = "can";

  /** "Without problems", wherever it stands: that all is well. */
  private static final String ANY = "any";

  /** Letters. */
  private static final int ARTICLE = 3;

  /** Back only beside the net: a German "wieder" is as often "once more". */
  public static final String AGAIN = "again";

  private static final int ANEW = 7;
  private static final int REACH = 12;
  private static final int AFTER = 2;
  private static final String WHO = "who";

  /** "The blackout, imposed on Wednesday at noon, ended". */
  private static final int ENDING = 14;

  /** "None of the traffic, says who measures it, but a tenth of it is left". */
  private static final int EXCEPTED = 14;

  private static final Tag[] SUBJECTS = {
    Tag.NET, Tag.MOBILE, Tag.OPERATOR, Tag.SERVICE, Tag.CITY, Tag.PLACE, Tag.OTHER, Tag.NEG
  };

  private static final Tag[] NAMES = {Tag.OPERATOR, Tag.SERVICE, Tag.CITY, Tag.PLACE};

  public Sentence {
    tokens = List.copyOf(tokens);
    marks = List.copyOf(marks);
  }

  static Sentence of(Language language, List<Token> tokens, int paragraph) {
    Sentence read = new Sentence(language, tokens, language.lexicon().marks(tokens), paragraph);
    return read.marked(read.outOfReach());
  }

  /** The same words with other marks. */
  public Sentence marked(List<Mark> other) {
    return new Sentence(language, tokens, other, paragraph);
  }

  /** Who is not in reach is offline: "cannot get online", "have no access any more". */
  private List<Mark> outOfReach() {
    List<Mark> read = new ArrayList<>(marks);
    for (Mark online : all(Tag.ONLINE).toList()) {
      all(Tag.NEG)
          .filter(neg -> !neg.value().equals("all") && !neg.value().equals(ANY))
          .filter(neg -> !restricts(neg) && negates(neg, online))
          .findFirst()
          .ifPresent(neg -> {
            int from = Math.min(neg.from(), online.from());
            int to = Math.max(neg.to(), online.to());
            boolean net = in(online.from(), online.to(), Tag.NET, Tag.MOBILE).isPresent();
            read.removeIf(
                m -> m.equals(online) || unable(m, from, to) || Lacking.opens(m, neg, this));
            read.add(new Mark(net ? Tag.OFFLINE : Tag.DARK, from, to, ""));
            if (!net && has(Tag.SERVICE)) {
              read.add(new Mark(Tag.BLOCK, from, to, ""));
            }
          });
    }
    all(Tag.ATLEAST).forEach(more -> capped(more, read));
    all(Tag.NEG).filter(neg -> neg.value().equals(ABSENT)).forEach(neg -> absent(neg, read));
    Lacking lacking = new Lacking(this);
    all(Tag.NONE).forEach(none -> lacking.read(none, read));
    read.replaceAll(mark -> inForce(mark) ? begun(mark) : mark);
    read.removeIf(mark ->
        absorbed(mark)
            || Lacking.joins(mark, read, this)
            || enclitic(mark)
            || endsElse(mark)
            || deniesItself(mark)
            || anew(mark)
            || again(mark)
            || cannot(mark));
    return read;
  }

  /** "Cannot", "не могут", "n'ont pas pu": what they cannot do is real. */
  private static boolean unable(Mark mark, int from, int to) {
    boolean modal = mark.tag() == Tag.HYP && mark.value().equals(CAN);
    return (mark.tag() == Tag.HYP || mark.tag() == Tag.NEG)
        && !mark.value().equals("all")
        && mark.from() >= from - (modal ? APART : 1)
        && mark.to() <= to;
  }

  /** "Does not exceed 5 %", "n'y dépasse pas": at most so much, and nothing is denied. */
  private void capped(Mark more, List<Mark> read) {
    List<Mark> negs =
        all(Tag.NEG)
            .filter(neg -> !neg.value().equals("all") && !restricts(neg))
            .filter(neg ->
                neg.from() == more.to()
                    || (neg.to() <= more.from()
                        && more.from() - neg.to() <= 1
                        && in(neg.to(), more.from(), Tag.values()).isEmpty()))
            .toList();
    if (!negs.isEmpty()) {
      read.removeAll(negs);
      read.remove(more);
      int to = Math.max(more.to(), negs.get(negs.size() - 1).to());
      read.add(new Mark(Tag.ATMOST, Math.min(more.from(), negs.get(0).from()), to, ""));
    }
  }

  /** A Russian "интернета … нет": there is none. */
  private void absent(Mark neg, List<Mark> read) {
    Tag[] nets = {Tag.NET, Tag.MOBILE};
    all(nets)
        .filter(net -> {
          int start = Math.min(net.to(), neg.to());
          int end = Math.max(net.from(), neg.from());
          return end - start <= BEFORE
              && !closes(neg, end)
              && in(start, end, Tag.BREAK, Tag.DARK).isEmpty();
        })
        .findFirst()
        .ifPresent(net -> {
          read.remove(neg);
          int from = Math.min(neg.from(), net.from());
          read.add(new Mark(Tag.OFFLINE, from, Math.max(neg.to(), net.to()), ""));
        });
  }

  static boolean overlaps(Mark one, Mark other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  /** "Ended" is a return only where what ended is an outage. */
  private boolean endsElse(Mark mark) {
    return mark.tag() == Tag.BACK
        && mark.value().equals(END)
        && in(mark.from() - ENDING, mark.to() + APART, Tag.DARK, Tag.OFFLINE).isEmpty();
  }

  /** A Portuguese "rompeu-se", "o país se mantém", "Aracaju (SE)": no "if". */
  private boolean enclitic(Mark mark) {
    return mark.tag() == Tag.HYP
        && mark.from() > 0
        && is(Form.ENCLITIC, mark.from())
        && (tokens.get(mark.from() - 1).is("(")
            || (tokens.get(mark.from() - 1).kind() == Token.Kind.WORD
                && (before(mark.from(), Tag.AND, Tag.BREAK) == null || reflexive(mark))));
  }

  /** "O cabo que se partira": a verb follows, and neither an article nor what may be a subject. */
  private boolean reflexive(Mark mark) {
    int verb = mark.to();
    return is(Form.RELATIVE, mark.from() - 1)
        && verb < tokens.size()
        && !language.functionWord(tokens.get(verb).word())
        && in(verb, verb + 1, SUBJECTS).isEmpty();
  }

  /** The "ne" of "n'ont plus d'internet", the "neither" before "nor internet". */
  private boolean absorbed(Mark neg) {
    if (neg.tag() != Tag.NEG || neg.value().equals("all")) {
      return false;
    }
    return all(Tag.OFFLINE, Tag.DARK, Tag.BLOCK)
            .filter(offline -> offline.from() >= neg.to())
            .anyMatch(offline -> {
              int gap = offline.from() - neg.to();
              String first = tokens.get(offline.from()).word();
              return (neg.value().equals("que")
                      && gap <= BEFORE
                      && language.is(Form.SECONDHALF, first))
                  || (gap <= SUBJECT && language.is(Form.NOR, first))
                  || (is(Form.NOR, neg.from()) && is(Form.FIRSTHALF, offline.from()))
                  || (gap <= SUBJECT && neither(neg, offline));
            })
        || nor(neg);
  }

  /** A Portuguese "nem a Vivo nem a TIM têm sinal", a lack that both are of; not "nem … cortam". */
  private boolean neither(Mark neg, Mark lack) {
    return is(Form.NOR, neg.from())
        && (lack.tag() == Tag.OFFLINE || lack.to() - lack.from() > 1)
        && IntStream.range(0, lack.from()).anyMatch(at -> at != neg.from() && is(Form.NOR, at));
  }

  /** "Have no more access, neither to Facebook nor to X": what lacks is only listed. */
  private boolean nor(Mark neg) {
    return language.is(Form.NOR, tokens.get(neg.from()).word())
        && all(Tag.OFFLINE, Tag.DARK, Tag.BLOCK)
            .filter(lack -> lack.to() - lack.from() > 1 && lack.to() <= neg.from())
            .anyMatch(lack ->
                neg.from() - lack.to() <= SUBJECT
                    && in(lack.to(), neg.from(), Tag.BREAK).isEmpty());
  }

  /**
   * A Turkish "açılmaz", opens not: of one word that means both, the outage is the longer reading.
   * And a Russian "жалобы появились": they appeared, and nothing came back.
   */
  private boolean deniesItself(Mark back) {
    return back.tag() == Tag.BACK
        && all(Tag.DARK, Tag.BLOCK, Tag.BEGIN)
            .anyMatch(dark -> dark.from() == back.from() && dark.to() == back.to());
  }

  /** A Turkish "engel devreye girdi": of a ban, such a verb says that it began. */
  private boolean inForce(Mark back) {
    return back.tag() == Tag.BACK
        && back.value().equals(FORCE)
        && all(Tag.DARK, Tag.BLOCK)
            .filter(ban -> ban.to() <= back.from())
            .anyMatch(ban -> in(ban.to(), back.from(), Tag.NET, Tag.MOBILE, Tag.SERVICE).isEmpty());
  }

  private static Mark begun(Mark verb) {
    return new Mark(Tag.BEGIN, verb.from(), verb.to(), "");
  }

  /** A Spanish "vuelve a suspender", suspends anew; "vuelve a verse", whatever it is. */
  private boolean anew(Mark back) {
    int doing = back.to() + 1;
    return back.tag() == Tag.BACK
        && doing < tokens.size()
        && is(Form.ANEW, back.to())
        && (in(doing, doing + 1, Tag.DARK, Tag.BLOCK).isPresent() || doesElse(doing));
  }

  private boolean doesElse(int at) {
    String what = language.value(Form.DOING, tokens.get(at).word());
    return what != null && what.isEmpty() && !tokens.get(at).capital();
  }

  /** A German "wieder acht Stunden lang abgeschaltet": dark again, not back. */
  private boolean again(Mark back) {
    Mark dark =
        back.tag() == Tag.BACK && back.value().equals(AGAIN)
            ? in(back.to(), back.to() + ANEW, Tag.DARK, Tag.BLOCK).orElse(null)
            : null;
    return dark != null
        && joined(back.to(), dark.from())
        && in(back.to(), dark.from(), Tag.AFTER, Tag.BACK).isEmpty()
        && all(Tag.BACK).noneMatch(other -> other.from() == dark.from());
  }

  /** Nothing but names joined by "and" stands between, no clause. */
  private boolean joined(int from, int to) {
    return all(Tag.BREAK)
            .filter(clause -> clause.from() >= from && clause.from() < to)
            .allMatch(this::ofNames)
        && tokens.subList(from, to).stream().noneMatch(token -> token.is(","));
  }

  /** A French "ne peuvent plus ouvrir", a German "können … keine Daten", "… wieder": it is real. */
  private boolean cannot(Mark modal) {
    if (modal.tag() != Tag.HYP || !modal.value().equals(CAN) || modal.to() >= tokens.size()) {
      return false;
    }
    return is(Form.SECONDHALF, modal.to())
        || all(Tag.BACK).anyMatch(back -> back.from() == modal.from())
        || all(Tag.OFFLINE, Tag.DARK, Tag.BLOCK)
            .filter(lack -> is(Form.NOTANY, lack.from()))
            .filter(lack -> lack.from() >= modal.to() && lack.from() < modal.to() + REACH)
            .anyMatch(lack -> joined(modal.to(), lack.from()));
  }

  /** "Customers of Beeline and MTS". */
  private boolean ofNames(Mark and) {
    return at(and.from(), Tag.AND) != null
        && before(and.from(), NAMES) != null
        && at(and.to(), NAMES) != null;
  }

  private boolean negates(Mark neg, Mark online) {
    boolean after = neg.from() >= online.to();
    int start = after ? online.to() : neg.to();
    int end = after ? neg.from() : online.from();
    return (!after || language.verbLast())
        && !closes(neg, end)
        && end - start >= 0
        && end - start
            <= (after
                ? (online.value().equals(WORKS) ? APART : AFTER)
                : neg.value().equals(WHO) ? SUBJECT : BEFORE)
        && in(start, end, Tag.BREAK).isEmpty();
  }

  /** "There are no limits, the net works": a comma right behind it ends what is denied. */
  private boolean closes(Mark neg, int before) {
    return neg.to() < before && tokens.get(neg.to()).is(",");
  }

  /** A French "ne … que", an Arabic "لا … إلا": only, not not. */
  public boolean restricts(Mark neg) {
    if (!neg.value().equals("que")) {
      return false;
    }
    return IntStream.range(neg.to(), neg.to() + EXCEPTED).anyMatch(at -> is(Form.EXCEPT, at));
  }

  /** Whether the word at a token has a form. */
  public boolean is(Form form, int at) {
    return at >= 0 && at < tokens.size() && language.is(form, tokens.get(at).word());
  }

  /** Whether a small word stands there, such as an article: none, behind the last token. */
  public boolean functionWord(int at) {
    return at >= 0 && at < tokens.size() && language.functionWord(tokens.get(at).word());
  }

  /** One of so few letters that it may be an article or a preposition. */
  public boolean article(int at) {
    return functionWord(at) && tokens.get(at).word().length() <= ARTICLE;
  }

  public Stream<Mark> all(Tag... tags) {
    return marks.stream().filter(mark -> is(mark, tags));
  }

  public boolean has(Tag... tags) {
    return all(tags).findAny().isPresent();
  }

  /** The first of these meanings whose words begin within tokens from (inclusive) to to. */
  public Optional<Mark> in(int from, int to, Tag... tags) {
    return all(tags).filter(mark -> mark.from() >= from && mark.from() < to).findFirst();
  }

  /** The longest such meaning beginning at a token. */
  public @Nullable Mark at(int token, Tag... tags) {
    Mark best = null;
    for (Mark mark : marks) {
      if (mark.from() == token && is(mark, tags) && (best == null || mark.to() > best.to())) {
        best = mark;
      }
    }
    return best;
  }

  /** The longest such meaning ending before a token. */
  public @Nullable Mark before(int token, Tag... tags) {
    Mark best = null;
    for (Mark mark : marks) {
      if (mark.to() == token && is(mark, tags) && (best == null || mark.from() < best.from())) {
        best = mark;
      }
    }
    return best;
  }

  /** Whether a token belongs to a name, as the 2 of "Tele 2". */
  public boolean inName(int token) {
    return all(Tag.OPERATOR, Tag.SERVICE)
        .anyMatch(mark -> mark.from() <= token && token < mark.to());
  }

  /** Whether it asks rather than says. */
  public boolean asks() {
    for (int i = tokens.size() - 1; i >= Math.max(0, tokens.size() - 3); i--) {
      if (tokens.get(i).is("?") || tokens.get(i).is("؟")) {
        return true;
      }
    }
    return tokens.get(0).is("¿") || has(Tag.ASK);
  }

  private static boolean is(Mark mark, Tag... tags) {
    for (Tag tag : tags) {
      if (mark.tag() == tag) {
        return true;
      }
    }
    return false;
  }
}
