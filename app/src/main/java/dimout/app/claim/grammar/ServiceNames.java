package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
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
    int from = sentence.article(link + 1) ? link + 2 : link + 1;
    int to = names.end(from);
    boolean goesOn = names.comma(link) && (names.and(to) || names.comma(to));
    if (to > from && (names.and(link) || goesOn) && names.lists(to)) {
      Mark name = names.add(Tag.SERVICE, link + 1, from, to);
      if (goesOn) {
        behind(name);
      }
    }
  }
}
