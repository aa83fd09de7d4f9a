package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Services that no table has: capitalised names listed with one that is known, where something is
 * blocked or back: "Reddit, Twitch and the Leeds Courier could not be reached".
 */
final class ServiceNames {
  private static final int LONGEST = 3;

  /** Letters of an article before a name. */
  private static final int ARTICLE = 3;

  private final String text;
  private final Sentence sentence;
  private final List<Mark> marks;

  private ServiceNames(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
    this.marks = new ArrayList<>(sentence.marks());
  }

  /**
   * The sentence with the services that its lists alone tell.
   *
   * @param text that the sentence is from
   */
  static Sentence in(String text, Sentence sentence) {
    if (sentence.language().capitalNouns() || !sentence.has(Tag.BLOCK)) {
      return sentence;
    }
    ServiceNames names = new ServiceNames(text, sentence);
    sentence.all(Tag.SERVICE).filter(ServiceNames::named).forEach(names::behind);
    return names.marks.equals(sentence.marks()) ? sentence : sentence.marked(names.marks);
  }

  /** Neither "social media" nor "messaging apps". */
  private static boolean named(Mark service) {
    return Character.isUpperCase(service.value().charAt(0));
  }

  /** "Reddit and Glimmer", "Reddit, Glimmer and Twitch". */
  private void behind(Mark service) {
    int link = service.to();
    int from = article(link + 1) ? link + 2 : link + 1;
    int to = nameEnd(from);
    boolean goesOn = comma(link) && (and(to) || comma(to));
    if (to > from && (and(link) || goesOn) && !says(to) && !owns(to)) {
      Mark name = add(link + 1, from, to);
      if (goesOn) {
        behind(name);
      }
    }
  }

  private Mark add(int start, int from, int to) {
    String written =
        text.substring(sentence.tokens().get(from).start(), sentence.tokens().get(to - 1).end());
    Mark name = new Mark(Tag.SERVICE, start, to, sentence.language().romanised(written));
    marks.add(name);
    return name;
  }

  private int nameEnd(int from) {
    int to = from;
    while (word(to) && to - from < LONGEST) {
      to++;
    }
    return word(to) ? from : to;
  }

  private boolean article(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).word().length() <= ARTICLE
        && sentence.language().functionWord(sentence.tokens().get(at).word());
  }

  private boolean and(int at) {
    return sentence.at(at, Tag.AND) != null;
  }

  private boolean comma(int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).is(",");
  }

  /** "Blocked WhatsApp and Amnesty said". */
  private boolean says(int at) {
    return sentence.at(at, Tag.SAY) != null;
  }

  /** "WhatsApp and Pavlov's lawyers". */
  private boolean owns(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).gap() == Token.Gap.NONE
        && sentence.tokens().get(at).kind() == Token.Kind.WORD;
  }

  /** A capitalised word that means nothing else. */
  private boolean word(int at) {
    if (at >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return token.kind() == Token.Kind.WORD
        && token.capital()
        && token.word().length() > 1
        && !sentence.language().functionWord(token.word())
        && marks.stream().noneMatch(mark -> NameLists.covers(mark, at));
  }
}
