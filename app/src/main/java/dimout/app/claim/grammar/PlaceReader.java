package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.PlaceNames;
import dimout.app.claim.language.PlaceNames.Found;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.text.Gazetteer.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Marks the places of the gazetteer that the lexicons do not have. Most names are borne by several
 * places, and by persons: one counts where its country is spoken of, or where it is said that
 * something is there; of several places, the one in that country or the one that is far larger, and
 * where none is, it is a place of which nothing is known.
 */
final class PlaceReader {
  /** Articles and prepositions between "in" or "province" and a name. */
  private static final int SHORT = 3;

  private static final int STEPS = 3;

  private static final String COUNTRY = "country/";

  /** Behind a place that a sentence or a heading begins with. */
  private static final Set<String> HEADED = Set.of(":", ",");

  /** Thousands of people, with whom a city's name is not taken for anything else. */
  private static final int KNOWN = 100;

  /** Thousands of people, with whom a city is known by its name alone. */
  private static final int LARGE = 500;

  private final Sentence sentence;
  private final Set<String> countries;
  private final WordsLikeNames wordsLike;
  private final List<Mark> marks;

  private PlaceReader(Sentence sentence, @Nullable String article) {
    this.sentence = sentence;
    this.countries = countries(sentence, article);
    this.wordsLike = new WordsLikeNames(sentence);
    this.marks = new ArrayList<>(sentence.marks());
    this.marks.removeIf(this::common);
    List<Mark> cities = marks.stream().filter(mark -> mark.tag() == Tag.CITY).toList();
    this.marks.removeIf(
        mark -> cities.stream().anyMatch(city -> wordsLike.is(mark, city.from(), city.to())));
    this.marks.removeIf(this::ofOperator);
    this.marks.removeIf(this::begins);
  }

  /** "Saint-Martin-de-Ré", "Saint-Martin-Vésubie", "Orihuela del Tremedal": the name goes on. */
  private boolean begins(Mark mark) {
    int to = mark.to();
    return isPlace(mark)
        && (NameWords.goesOn(sentence, mark.from(), to)
            || (mark.tag() == Tag.CITY && NameWords.behindOf(sentence, to) > to));
  }

  /**
   * "La paz" is peace, "La Paz" a city, "vivo" alive and "Vivo" an operator, where a sentence has
   * capitals at all.
   */
  private boolean common(Mark mark) {
    Token last = mark.tag() == Tag.OPERATOR ? capital(mark) : last(mark);
    if (mark.tag() == Tag.OPERATOR
        && functionWord(last)
        && (mark.to() == 1 || !last.capital())
        && PlaceNames.cased(last.word())) {
      return true; // a Portuguese "Nos", "nos": in the
    }
    return (mark.tag() == Tag.CITY || mark.tag() == Tag.OPERATOR)
        && mark.value().contains("/")
        && !is(Form.REGIONWORD, mark.from()) // "the Venezuelan capital"
        && !region(mark)
        && !compound(mark)
        && !inhabitants(mark)
        && !OperatorNames.small(mark)
        && PlaceNames.cased(last.word())
        && !last.capital()
        && sentence.tokens().stream().skip(1).anyMatch(Token::capital);
  }

  /** "Киевстар" is no case of "Киев": one word names an operator. */
  private boolean ofOperator(Mark mark) {
    return isPlace(mark)
        && sentence
            .all(Tag.OPERATOR)
            .anyMatch(operator -> operator.from() == mark.from() && operator.to() == mark.to());
  }

  /** The word of an operator's name that has a capital, as in "M-net", else its last. */
  private Token capital(Mark mark) {
    return sentence.tokens().subList(mark.from(), mark.to()).stream()
        .filter(Token::capital)
        .findFirst()
        .orElse(last(mark));
  }

  /** Its last word, but for an ending behind an apostrophe, as in a Turkish "Van'da". */
  private Token last(Mark mark) {
    Token last = sentence.tokens().get(mark.to() - 1);
    boolean ending = mark.to() - mark.from() > 1 && last.gap() == Token.Gap.NONE;
    return ending && sentence.language().cases() ? sentence.tokens().get(mark.to() - 2) : last;
  }

  /** "«Миранда-медиа»", "9mobile": of a company's two words the second may have no capital. */
  private boolean compound(Mark mark) {
    Token first = sentence.tokens().get(mark.from());
    return mark.tag() == Tag.OPERATOR
        && mark.to() - mark.from() > 1
        && (first.capital() || first.kind() == Token.Kind.NUMBER);
  }

  /** A Russian "минчане", "крымские абоненты": who lives there has no capital. */
  private boolean inhabitants(Mark mark) {
    boolean customers = mark.to() - mark.from() > 1 && is(Form.CUSTOMER, mark.to() - 1);
    return customers
        || sentence
            .all(Tag.USERS)
            .anyMatch(users -> users.from() == mark.from() && users.to() == mark.to());
  }

  /** "Мангистауской области": what it is has no capital, its name has. */
  private boolean region(Mark mark) {
    return mark.to() - mark.from() > 1
        && is(Form.REGIONWORD, mark.to() - 1)
        && sentence.tokens().get(mark.from()).capital();
  }

  /** Those spoken of; where none is, the one in which most of what the language tells happens. */
  private static Set<String> countries(Sentence sentence, @Nullable String article) {
    List<Mark> named = Places.named(sentence);
    String told = article == null && named.isEmpty() ? sentence.language().home() : article;
    return Stream.concat(
            Stream.ofNullable(told), named.stream().map(Places::entity).map(Places::country))
        .map(entity -> entity.substring(entity.indexOf('/') + 1))
        .collect(Collectors.toSet());
  }

  /**
   * A sentence with its places marked.
   *
   * @param article the country that the text is about; null when it names none
   */
  static Sentence read(Sentence sentence, @Nullable String article) {
    PlaceReader reader = new PlaceReader(sentence, article);
    PlaceNames.in(sentence).stream().filter(reader::free).forEach(reader::mark);
    return reader.marks.equals(sentence.marks()) ? sentence : sentence.marked(reader.marks);
  }

  private boolean functionWord(Token token) {
    return sentence.language().functionWord(token.word());
  }

  private void mark(Found found) {
    boolean placed = placed(found);
    if (ofPerson(found, placed)) {
      return;
    }
    boolean doubtful = found.bearers().person() || ordinary(found);
    Namesakes namesakes = namesakes(found);
    Optional<Place> near = namesakes.meant(this::near);
    if (near.isPresent()) {
      near.filter(place -> placed || !doubtful)
          .ifPresent(place -> mark(found, namesakes.entity(place), place));
    } else if (is(Form.OPERATORWORD, found.from() - 1)) {
      return; // "the provider Briz", and not Bruges
    } else if (abroad(found)) {
      marks.add(new Mark(Tag.ASIDE, found.from(), found.to(), ""));
    } else if ((placed || unmistakable(found)) && !doubtful && !elsewhere() && !attribute(found)) {
      Place place = namesakes.meant(each -> true).orElseThrow();
      mark(found, namesakes.farLarger(place) ? namesakes.entity(place) : Names.UNKNOWN, place);
    }
  }

  private Namesakes namesakes(Found found) {
    String words =
        sentence.tokens().subList(found.from(), found.to()).stream()
            .map(Token::word)
            .collect(Collectors.joining(" "));
    return new Namesakes(words, found.bearers().places());
  }

  /** "Tasmania was cut off": a region or a city whose name no other country has. */
  private boolean unmistakable(Found found) {
    List<Place> places = found.bearers().places();
    String language = sentence.language().code();
    return PlaceNames.cased(word(found.from()))
        && !found.bearers().ordinary().contains(language)
        && places.stream().map(Place::country).distinct().count() == 1
        && places.stream().anyMatch(place -> place.region() || place.thousands() >= KNOWN);
  }

  /**
   * "In Hamburg, they marched against the blackout in Iran": a large city, known to be elsewhere.
   */
  private boolean abroad(Found found) {
    return elsewhere()
        && found.bearers().places().stream().noneMatch(this::near)
        && found.bearers().places().stream().anyMatch(place -> place.thousands() >= LARGE);
  }

  private boolean near(Place place) {
    return countries.contains(place.country());
  }

  private void mark(Found found, String entity, Place place) {
    marks.removeIf(mark -> within(mark, found));
    String name = namesakes(found).called(place) + kind(found, place);
    marks.add(new Mark(Tag.CITY, found.from(), found.to(), entity + " " + name));
  }

  /** "Ростовская область" is called an oblast, so that it is not taken for its city. */
  private String kind(Found found, Place place) {
    String home = sentence.language().home();
    boolean region =
        found.to() - found.from() > 1 && home != null && home.endsWith(place.country());
    String kind = region ? sentence.language().value(Form.REGIONWORD, word(found.to() - 1)) : null;
    return kind == null || kind.isEmpty() ? "" : " " + kind;
  }

  /** The lexicons come first, but for a country's name within a longer one. */
  private boolean free(Found found) {
    boolean kind = found.to() - found.from() == 1 && is(Form.REGIONWORD, found.from());
    return !kind
        && !NameWords.goesOn(sentence, found.from(), found.to())
        && marks.stream()
            .filter(mark -> mark.from() < found.to() && found.from() < mark.to())
            .allMatch(mark ->
                within(mark, found)
                    && (ofZone(mark) || shorter(mark, found) || likeWord(mark, found)));
  }

  /** The "la" of a Spanish "La Paz" leads a time of day as well. */
  private static boolean shorter(Mark mark, Found found) {
    return mark.to() - mark.from() < found.to() - found.from()
        && (isPlace(mark) || mark.tag() == Tag.CLOCK || mark.from() > found.from());
  }

  /** A city of which only a zone's name told the country. */
  private static boolean ofZone(Mark mark) {
    return mark.tag() == Tag.CITY && mark.value().startsWith(COUNTRY);
  }

  /** "En Tumbes": a city of the country that is spoken of, not a form of a word like it. */
  private boolean likeWord(Mark mark, Found found) {
    return wordsLike.is(mark, found.from(), found.to())
        && placed(found)
        && found.bearers().places().stream().anyMatch(this::near);
  }

  private static boolean within(Mark mark, Found found) {
    return found.from() <= mark.from() && mark.to() <= found.to();
  }

  private static boolean isPlace(Mark mark) {
    return mark.tag() == Tag.PLACE || mark.tag() == Tag.CITY;
  }

  /** The sentence is about a place that it names. */
  private boolean elsewhere() {
    return !Places.named(sentence).isEmpty();
  }

  /** "At a Leeds arcade": a word between is none of "in Leeds", but for "in the city of Leeds". */
  private boolean attribute(Found found) {
    int at = found.from() - 1;
    return at >= 0
        && !is(Form.WHERE, at)
        && !is(Form.COPULA, at)
        && word(at).length() <= SHORT
        && word(at).chars().allMatch(Character::isLetter)
        && !is(Form.REGIONWORD, at)
        && !is(Form.REGIONWORD, at - 1)
        && before(at + 1) == null;
  }

  /** A capital tells nothing where a sentence begins, and in a script that has none. */
  private boolean ordinary(Found found) {
    int at = found.from();
    boolean word = found.bearers().ordinary().contains(sentence.language().code());
    return PlaceNames.cased(word(at)) ? word && at == 0 : word || !is(Form.REGIONWORD, at - 1);
  }

  /** "In Quetta", "the province of Manipur", "Extremadura eyaleti", or in a list of places. */
  private boolean placed(Found found) {
    if (is(Form.REGIONWORD, found.to())
        || listed(found)
        || heads(found)
        || ofNet(found)
        || partOf(found)) {
      return true;
    }
    for (int at = found.from() - 1; at >= Math.max(0, found.from() - STEPS); at--) {
      if (is(Form.WHERE, at) || is(Form.REGIONWORD, at)) {
        return true;
      }
      if (word(at).length() > SHORT) {
        return false;
      }
    }
    return located(found);
  }

  /** "Quetta: no Internet", "Quetta without Internet", "Quetta, cut off": of what it is told. */
  private boolean heads(Found found) {
    int to = listEnd(found.to());
    boolean sign = to < sentence.tokens().size() && HEADED.contains(word(to));
    return found.from() == 0
        && marks.stream()
            .filter(mark -> mark.tag() == Tag.OFFLINE || mark.value().equals(ScopeRule.OWN))
            .anyMatch(mark -> sign || (mark.from() >= to && mark.from() - to < STEPS));
  }

  /** "Ushuaia and Río Grande have it back": behind the second of two names. */
  private int listEnd(int first) {
    Mark and = sentence.at(first, Tag.AND);
    int to = and == null ? first : and.to();
    while (and != null && to < sentence.tokens().size() && sentence.tokens().get(to).capital()) {
      to++;
    }
    return and == null || to == and.to() ? first : to;
  }

  /** "Much of Tasmania", "parts of Cornwall". */
  private boolean partOf(Found found) {
    int of = found.from() - 1;
    return is(Form.OFWHOLE, of) && sentence.before(of, Tag.AREA) != null;
  }

  /** A Persian "اینترنت زابل", an Arabic "أهالي درعا": the net of a place, who lives there. */
  private boolean ofNet(Found found) {
    boolean net =
        sentence.language().verbLast()
            && sentence.before(found.from(), Tag.NET, Tag.MOBILE) != null;
    return net || sentence.before(found.from(), Tag.USERS) != null;
  }

  /** A Turkish "Quetta'da", a Kazakh "Кветтада": in a case that says where. */
  private boolean located(Found found) {
    int last = found.to() - 1;
    return (found.inflected() && sentence.language().cases() && is(Form.LOCATIVE, last))
        || (joined(found.to()) && is(Form.LOCATIVE, found.to()));
  }

  private boolean joined(int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).gap() == Token.Gap.NONE;
  }

  private boolean listed(Found found) {
    int at = found.from() - 1;
    boolean separated =
        at > 0 && (word(at).equals(",") || word(at).equals("،") || before(at + 1) != null);
    int end = is(Form.JOINEDAND, found.from()) ? found.from() : separated ? at : -1;
    return marks.stream().anyMatch(mark -> isPlace(mark) && mark.to() == end);
  }

  private @Nullable Mark before(int at) {
    return sentence.before(at, Tag.AND);
  }

  /** "Victoria Nuland", "Maria Quetta": a capital of its own right beside it. */
  private boolean ofPerson(Found found, boolean placed) {
    return named(found.to(), found.to()) || (!placed && named(found.from() - 1, found.from()));
  }

  private boolean named(int at, int gap) {
    if (at < 1 || at >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return token.kind() == Token.Kind.WORD
        && token.capital()
        && sentence.tokens().get(gap).gap() == Token.Gap.SPACE
        && !is(Form.REGIONWORD, at)
        && sentence.marks().stream().noneMatch(mark -> mark.from() <= at && at < mark.to());
  }

  private boolean is(Form form, int at) {
    return sentence.is(form, at);
  }

  private String word(int at) {
    return sentence.tokens().get(at).word();
  }
}
