package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Services that no table has: capitalised names listed with one that is known, where something is
 * blocked or back, "Reddit, Twitch and the Leeds Courier could not be reached", or behind a word
 * for sites, "blocked the portals Leeds Courier and Glimmer".
 */
final class ServiceNames {
  /** Letters of an article before a name. */
  private static final int ARTICLE = 3;

  private final Sentence sentence;
  private final ListedNames names;

  private ServiceNames(String text, Sentence sentence) {
    this.sentence = sentence;
    this.names = new ListedNames(text, sentence, new ArrayList<>(sentence.marks()));
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
    ServiceNames services = new ServiceNames(text, sentence);
    new SiteNames(sentence, services.names).add();
    if (!sentence.has(Tag.SERVICE)) {
      services.addresses();
    }
    sentence.all(Tag.SERVICE).filter(ServiceNames::named).forEach(services::behind);
    List<Mark> marks = services.names.marks();
    return marks.equals(sentence.marks()) ? sentence : sentence.marked(marks);
  }

  /** Where a name ends; "El Pitazo" may begin with an article, and tell of a country. */
  private int end(int from) {
    Mark paper = sentence.at(from, Tag.PLACE);
    if (paper != null && !country(paper)) {
      return paper.to();
    }
    boolean article = article(from) && sentence.tokens().get(from).capital();
    int to = names.end(article ? from + 1 : from);
    return article && to == from + 1 ? from : to;
  }

  /** "Change.org", "referendum.cat": sites by their addresses, where no other service is named. */
  private void addresses() {
    for (int at = 0; at + 2 < sentence.tokens().size(); at++) {
      boolean address =
          sentence.tokens().get(at + 1).is(".")
              && glued(at + 1)
              && glued(at + 2)
              && sentence.is(Form.DOMAIN, at + 2)
              && sentence.in(at, at + 3, Tag.MONITOR, Tag.OPERATOR, Tag.PER, Tag.OTHER).isEmpty();
      if (address) {
        names.add(Tag.SERVICE, at, at, at + 3);
      }
    }
  }

  private boolean glued(int at) {
    return sentence.tokens().get(at).gap() == Token.Gap.NONE;
  }

  /** Neither "social media" nor "messaging apps". */
  static boolean named(Mark service) {
    return Character.isUpperCase(service.value().charAt(0));
  }

  /** "Reddit and Glimmer", "Reddit, Glimmer and Twitch". */
  private void behind(Mark service) {
    int link = service.to();
    boolean article = article(link + 1) && !sentence.tokens().get(link + 1).capital();
    int from = article ? link + 2 : link + 1;
    int to = from < sentence.tokens().size() ? end(from) : from;
    boolean goesOn = names.comma(link) && (names.and(to) || names.comma(to));
    if (to > from && (names.and(link) || goesOn) && names.lists(to)) {
      Mark name = names.add(Tag.SERVICE, link + 1, from, to);
      if (goesOn) {
        behind(name);
      }
    }
  }

  /** Whether a country is told by its own name, and not by that of one of its papers. */
  private boolean country(Mark place) {
    String code = Places.entity(place).substring(Places.entity(place).indexOf('/') + 1);
    String own = Locale.of("", code).getDisplayCountry(Locale.of(sentence.language().code()));
    return own.toLowerCase(Locale.ROOT).startsWith(sentence.tokens().get(place.from()).word())
        || !sentence.tokens().get(place.to() - 1).capital();
  }

  private boolean article(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).word().length() <= ARTICLE
        && sentence.language().functionWord(sentence.tokens().get(at).word());
  }
}
