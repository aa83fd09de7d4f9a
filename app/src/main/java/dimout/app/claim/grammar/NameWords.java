package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;

/**
 * Capitalised words that no lexicon knows, and lists of them: what may be names.
 *
 * @param text that the sentence is from
 */
record NameWords(String text, Sentence sentence) {
  /** Of a name of one word. */
  static final int SHORTEST = 4;

  /** Words of a name. */
  static final int LONGEST = 3;

  /** Where a list of two and more names ends that begins here; here, when none does. */
  int listEnd(int at) {
    int to = nameEnd(at);
    int end = at;
    while (to > at && to < sentence.tokens().size() - 1) {
      boolean and = sentence.at(to, Tag.AND) != null;
      boolean near = and && sentence.is(Form.LOCATED, to + 1); // "and nearby Ayton"
      int from = near ? to + 2 : led(to + 1);
      int next = and || sentence.tokens().get(to).is(",") ? nameEnd(from) : to;
      if (next <= from) {
        return end;
      }
      end = and ? next : end;
      to = next;
    }
    return end;
  }

  /** Behind the preposition of a German "Chur, Thusis und im Domleschg", if one stands there. */
  int led(int at) {
    return sentence.language().capitalNouns() && sentence.is(Form.WHERE, at) ? at + 1 : at;
  }

  int nameEnd(int at) {
    Mark city = sentence.at(at, Tag.CITY);
    int to = city == null ? at : city.to();
    to = city == null ? nameTo(at) : to;
    return to > at && saintly(at, to) ? to + 1 : to;
  }

  /** Where a name ends that begins here; here, when none does. */
  int nameTo(int at) {
    int to = at;
    while ((to == at ? name(to) : rest(to)) && (to - at < LONGEST || glued(to))) {
      to++;
    }
    return to > at ? behindOf(sentence, to) : to;
  }

  /** Where "Alcalá de la Selva", "Villar del Rey" end behind their first word. */
  static int behindOf(Sentence sentence, int of) {
    int article = of + 1;
    int last = article(sentence, article) ? article + 1 : article;
    boolean name =
        sentence.is(Form.OFWHOLE, of)
            && !sentence.language().cases()
            && !sentence.language().capitalNouns()
            && last < sentence.tokens().size()
            && sentence.tokens().get(last).capital()
            && sentence.tokens().get(last).kind() == Token.Kind.WORD
            && sentence.tokens().get(last).word().length() > 2
            && sentence.marks().stream()
                .filter(mark -> NameLists.covers(mark, last))
                .allMatch(mark -> mark.tag() == Tag.AREA); // "Cuevas del Valle"
    return name ? last + 1 : of;
  }

  private static boolean article(Sentence sentence, int at) {
    return sentence.article(at) && !sentence.tokens().get(at).capital();
  }

  /** "Weir and Bhusawar tehsils": what they are follows a list of names. */
  boolean kinds(int at) {
    return sentence.is(Form.REGIONWORD, at) && !sentence.language().cases();
  }

  /** The ending of "St Mary's" where another name follows. */
  boolean saintly(int at, int ending) {
    return sentence.is(Form.SAINT, at)
        && ending < sentence.tokens().size() - 1
        && glued(ending)
        && (sentence.tokens().get(ending + 1).is(",") || sentence.at(ending + 1, Tag.AND) != null);
  }

  /** "Residents around Leigh", "users across Leigh": a word for nothing but where. */
  boolean around(int where) {
    return sentence.is(Form.WHERE, where)
        && sentence.tokens().get(where).word().length() > SHORTEST
        && !sentence.language().capitalNouns()
        && users(where);
  }

  /** Who uses the net; a French "le ministre malien de la Sécurité" has no more than their name. */
  boolean users(int end) {
    Mark users = sentence.before(end, Tag.USERS);
    boolean adjective =
        users != null
            && sentence.before(end, Tag.PLACE) != null
            && !sentence.tokens().get(users.from()).capital()
            && sentence.before(users.from(), Tag.USERS) == null;
    return users != null && !adjective;
  }

  /** Whether a word is written together with the one before it. */
  boolean glued(int at) {
    return sentence.tokens().get(at).gap() == Token.Gap.NONE;
  }

  /** "Dar" of "Bahir Dar", "Nord" of "Extrême-Nord". */
  boolean rest(int at) {
    return word(at)
        || linking(sentence, at)
        || (at < sentence.tokens().size()
            && glued(at)
            && sentence.tokens().get(at).kind() == Token.Kind.WORD
            && sentence.tokens().get(at).capital());
  }

  /** The "de" of "Pont-de-Montvert", the "sur" of "L'Isle-sur-le-Doubs". */
  static boolean linking(Sentence sentence, int at) {
    return small(sentence, at)
        && (linking(sentence, at + 1)
            || (sentence.tokens().get(at + 1).gap() == Token.Gap.NONE
                && sentence.tokens().get(at + 1).capital()));
  }

  /** Whether "Saint-Étienne" goes on, as in "Saint-Étienne-de-Tinée", "Saint-Martin-Vésubie". */
  static boolean goesOn(Sentence sentence, int from, int to) {
    boolean saint =
        sentence.is(Form.SAINT, from)
            && !sentence.language().capitalNouns()
            && to < sentence.tokens().size()
            && sentence.tokens().get(to).capital()
            && sentence.tokens().get(to).gap() == Token.Gap.NONE;
    return saint || linking(sentence, to);
  }

  /** A word without a capital within one with hyphens. */
  private static boolean small(Sentence sentence, int at) {
    return at > 0
        && at < sentence.tokens().size() - 1
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && sentence.tokens().get(at).gap() == Token.Gap.NONE
        && !sentence.tokens().get(at).capital()
        && !sentence.language().cases();
  }

  /** Whether a name may begin here. */
  boolean name(int at) {
    boolean saint = // "San Antonio", "Los Andes"
        word(at)
            && word(at + 1)
            && (sentence.is(Form.SAINT, at)
                || sentence.tokens().get(at).word().length() == SHORTEST - 1);
    return saint
        || (word(at) && sentence.tokens().get(at).word().length() >= SHORTEST)
        || articled(at)
        || hyphened(at)
        || shortAndLast(at);
  }

  /** "Port-Cartier": a hyphen makes a name of a word that has a meaning of its own. */
  private boolean hyphened(int at) {
    boolean linked = linking(sentence, at + 1); // "Pont-de-Montvert", with which a text may begin
    return (at > 0 || linked)
        && !sentence.language().capitalNouns()
        && capital(at)
        && (linked || capital(at + 1))
        && text.charAt(sentence.tokens().get(at).end()) == '-'
        && (word(at) || sentence.at(at, Tag.OTHER) != null);
  }

  /** The "Huy" of "Liège, Seraing et Huy". */
  private boolean shortAndLast(int at) {
    return word(at)
        && sentence.tokens().get(at).word().length() == SHORTEST - 1
        && sentence.at(at - 1, Tag.AND) != null
        && !sentence.language().capitalNouns()
        && Character.isLowerCase(text.charAt(sentence.tokens().get(at).start() + 1));
  }

  /** "La Paloma", "Le Lamentin": within a sentence, an article with a capital is of a name. */
  private boolean articled(int at) {
    return at > 0
        && capital(at)
        && sentence.article(at)
        && sentence.tokens().get(at - 1).kind() == Token.Kind.WORD
        && (at == 1 || !sentence.tokens().get(at - 1).capital())
        && !sentence.language().capitalNouns()
        && word(at + 1)
        && sentence.tokens().get(at + 1).word().length() >= SHORTEST;
  }

  /** A capitalised word that means nothing else. */
  boolean word(int at) {
    if (at >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return token.kind() == Token.Kind.WORD
        && token.capital()
        && !sentence.is(Form.GIVENNAME, at)
        && !kind(at)
        && (!sentence.language().functionWord(token.word()) || sentence.is(Form.SAINT, at))
        && sentence.marks().stream()
            .filter(mark -> mark.from() <= at && at < mark.to())
            .allMatch(mark -> attributes(mark, at));
  }

  /** A German "Bewohner der Hochseeinsel": where all nouns have capitals, what a place is. */
  private boolean kind(int at) {
    return sentence.language().capitalNouns() && sentence.is(Form.REGIONWORD, at);
  }

  /**
   * "Lower Hartley", "Tanna Island": within a sentence, a word for a fall or for what a place is
   * has a capital in a name alone.
   */
  private boolean attributes(Mark mark, int at) {
    boolean saint = mark.tag() == Tag.ORDSUFFIX && sentence.is(Form.SAINT, at); // "St Agnes"
    boolean lower = mark.tag() == Tag.FALL && at > 0 && !capital(at - 1);
    boolean first = capital(at + 1) && (saint || lower);
    boolean last = mark.tag() == Tag.AREA && capital(at - 1) && !sentence.language().cases();
    return (first || last) && !sentence.language().capitalNouns();
  }

  private boolean capital(int at) {
    return at >= 0
        && at < sentence.tokens().size()
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && sentence.tokens().get(at).capital();
  }
}
