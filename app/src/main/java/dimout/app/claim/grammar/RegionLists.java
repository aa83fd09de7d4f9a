package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Sentences;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Russian "в Тверской и Псковской областях", a Kazakh "Абай мен Павлодар облыстарында": what
 * several regions are is said once, and not of the last alone.
 *
 * @param country that the text is about; null when it names none
 */
record RegionLists(Sentence sentence, @Nullable String country) {
  /** A name and what it is. */
  private static final int WITH_KIND = 2;

  /**
   * A sentence in which each of such regions is marked as one, and not as the city of its name.
   *
   * @param country that the text is about; null when it names none
   */
  static Sentence read(Sentence sentence, @Nullable String country) {
    RegionLists lists = new RegionLists(sentence, country);
    List<Mark> marks = new ArrayList<>(sentence.marks());
    for (int kind = 0; kind < sentence.tokens().size(); kind++) {
      if (sentence.is(Form.REGIONS, kind)) {
        lists.mark(kind, marks);
      }
    }
    return marks.equals(sentence.marks()) ? sentence : sentence.marked(marks);
  }

  private void mark(int kind, List<Mark> marks) {
    int first = kind - 1;
    while (name(first) && linked(first - 1) && name(first - WITH_KIND)) {
      first -= WITH_KIND;
    }
    for (int at = first; first < kind - 1 && at < kind; at += WITH_KIND) {
      int from = at;
      int to = at == kind - 1 ? kind + 1 : at + 1;
      region(at, kind)
          .ifPresent(region -> {
            marks.removeIf(
                city -> city.tag() == Tag.CITY && from <= city.from() && city.to() <= to);
            marks.add(new Mark(Tag.CITY, from, to, region.value()));
          });
    }
  }

  /** What the name is with the word for one region. */
  private Optional<Mark> region(int at, int kinds) {
    String word = sentence.tokens().get(at).word();
    String kind = sentence.language().value(Form.REGIONS, sentence.tokens().get(kinds).word());
    String alone = Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + kind;
    return Sentences.of(alone, sentence.language()).stream()
        .map(each -> PlaceReader.read(each, country))
        .flatMap(each -> each.all(Tag.CITY))
        .filter(mark -> mark.to() - mark.from() == WITH_KIND)
        .findFirst();
  }

  private boolean name(int at) {
    return at >= 0
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && sentence.tokens().get(at).capital();
  }

  private boolean linked(int at) {
    return at > 0 && (sentence.tokens().get(at).is(",") || sentence.at(at, Tag.AND) != null);
  }
}
