package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Services that only tell of what is blocked: broadcasters are blocked as often as they report. */
record ServiceSource(Sentence sentence) {
  /** The sentence without them. */
  static Sentence in(Sentence sentence) {
    ServiceSource source = new ServiceSource(sentence);
    List<Mark> marks =
        sentence.marks().stream()
            .filter(mark -> mark.tag() != Tag.SERVICE || !source.tells(mark))
            .toList();
    return marks.size() == sentence.marks().size() ? sentence : sentence.marked(marks);
  }

  /** "Reports Meduza", "told Radio Liberty that …", but not "said WhatsApp was blocked". */
  private boolean tells(Mark service) {
    int at = opening(service.from());
    Mark and = sentence.before(at, Tag.AND);
    Mark first = and == null ? null : sentence.before(opening(and.from()), Tag.SERVICE);
    return first == null ? said(at) && !blocked(service) : tells(first);
  }

  private boolean said(int at) {
    boolean officer = sentence.is(Form.OFFICER, at - 1);
    return !sentence.language().verbLast()
        && (officer || sentence.before(at, Tag.SAY, Tag.PER) != null);
  }

  /** What is said of the service follows it, and no comma or "that" stands between. */
  private boolean blocked(Mark service) {
    int to = service.to();
    return sentence
        .in(to, sentence.tokens().size(), Tag.BLOCK)
        .filter(block -> IntStream.range(to, block.from()).noneMatch(this::parts))
        .filter(block -> sentence.in(to, block.from(), Tag.BREAK).isEmpty())
        .isPresent();
  }

  private boolean parts(int at) {
    Token token = sentence.tokens().get(at);
    boolean listed = // "said YouTube, Twitter and …"
        sentence.at(at - 1, Tag.SERVICE) != null && sentence.at(at + 1, Tag.SERVICE) != null;
    return (token.is(",") && !listed) || token.is(":") || sentence.is(Form.THAT, at);
  }

  /** Where the quotation marks of a name begin; the name itself where it has none. */
  private int opening(int at) {
    int last = at - 1;
    boolean quote = last >= 0 && Scene.QUOTES.contains(sentence.tokens().get(last).word());
    return quote ? last : at;
  }
}
