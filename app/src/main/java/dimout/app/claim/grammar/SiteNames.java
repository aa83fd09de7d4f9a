package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sites and apps that no table has, behind a word for what they are: "the app Zangi", "los portales
 * de noticias Crónica Uno y El Pitazo".
 *
 * @param names to which they are added
 */
record SiteNames(Sentence sentence, ListedNames names) {
  /** Of a word for a site, that it may be "of" a name: not "la aplicación del Plan Ceibo". */
  private static final String OF = "of";

  /** Words between a word for sites and the first name. */
  private static final int BETWEEN = 3;

  /** Words within which a site is told of as the one that says so. */
  private static final int SOURCE = 4;

  /** What is said of the word before a name, and is no name. */
  private static final Tag[] STOPS = {Tag.BREAK, Tag.AND, Tag.BLOCK, Tag.DARK, Tag.SAY, Tag.BACK};

  /** Names that are of something else. */
  private static final Tag[] OTHERS = {
    Tag.CITY, Tag.OPERATOR, Tag.SERVICE, Tag.MONITOR, Tag.RULER, Tag.WEEKDAY, Tag.MONTHNAME, Tag.NET
  };

  /** Where they are banned, or listed with others: what fails by itself is no block. */
  void add() {
    if (sentence.all(Tag.SERVICE).noneMatch(ServiceNames::named)
        && IntStream.range(0, sentence.tokens().size()).noneMatch(this::banned)) {
      return;
    }
    for (int at = 0; at < sentence.tokens().size(); at++) {
      int from = sentence.is(Form.SITEWORD, at) && !tells(at) ? first(at + 1) : at;
      if (from > at) {
        list(at, from);
      }
    }
  }

  private boolean banned(int at) {
    return sentence.is(Form.BANNED, at);
  }

  /** "Reports the portal Infobae", "according to the site". */
  private boolean tells(int site) {
    return sentence.in(site - SOURCE, site, Tag.SAY, Tag.PER).isPresent();
  }

  /** Where the first name begins behind "portales de noticias", "sitios como"; -1 for none. */
  private int first(int from) {
    String site = sentence.tokens().get(from - 1).word();
    boolean of = OF.equals(sentence.language().value(Form.SITEWORD, site));
    for (int at = from; at <= from + BETWEEN; at++) {
      if (end(at) > at) {
        return of || !sentence.is(Form.OFWHOLE, at - 1) ? at : -1;
      }
      if (!between(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean between(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && !sentence.tokens().get(at).capital()
        && sentence.at(at, STOPS) == null
        && !sentence.is(Form.WHERE, at)
        && !sentence.is(Form.THAT, at);
  }

  private void list(int site, int first) {
    int from = first;
    int to = end(from);
    if (!names.lists(to) || sentence.is(Form.OFWHOLE, to)) {
      return;
    }
    add(site, from, to);
    while (names.comma(to) || names.and(to)) {
      boolean last = names.and(to);
      from = to + 1;
      to = end(from);
      if (to == from || !names.lists(to) || !(last || names.comma(to) || names.and(to))) {
        return;
      }
      add(from, from, to);
      if (last) {
        return;
      }
    }
  }

  /** What the words of a name, or "sites", may mean elsewhere is not said here. */
  private void add(int start, int from, int to) {
    if (known(from) == null) {
      names.marks().removeIf(mark -> mark.from() >= start && mark.to() <= to);
      names.add(Tag.SERVICE, start, from, to);
    }
  }

  private @Nullable Mark known(int at) {
    return sentence.at(at, Tag.SERVICE);
  }

  /** Where the name that begins at a token ends; there, when it is none. */
  private int end(int from) {
    Mark known = known(from);
    if (known != null) {
      return known.to();
    }
    int to = article(from) ? from + 1 : from;
    if (!word(to)) {
      return from;
    }
    while (word(to) && to - from <= ListedNames.LONGEST) {
      to++;
    }
    return word(to) ? from : to;
  }

  /** The words of "Efecto Cocuyo", "Crónica Uno" have meanings of their own. */
  private boolean word(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).capital()
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && sentence.tokens().get(at).word().length() > 1
        && !sentence.functionWord(at)
        && !(sentence.is(Form.OFWHOLE, at - 1) && sentence.at(at, Tag.PLACE) != null)
        && sentence.all(OTHERS).noneMatch(mark -> NameLists.covers(mark, at));
  }

  /** The "El" of "El Pitazo". */
  private boolean article(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).capital()
        && sentence.functionWord(at);
  }
}
