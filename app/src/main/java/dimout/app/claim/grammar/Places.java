package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which place a sentence, and an article, is about. */
final class Places {
  /** "This city": the value of words that point back to one. */
  private static final String THIS = "this";

  /** "Both cities". */
  private static final String THESE = "these";

  /** "These regions": however many were named. */
  private static final String THOSE = "those";

  /** "There": be it one or more. */
  private static final String THERE = "there";

  private static final Set<String> POINTING = Set.of(THIS, THESE, THOSE, THERE);

  private static final int BOTH = 2;

  /** Words between "the city" and its name. */
  private static final int NAMED = 2;

  /** A report has a dateline or a heading, and a first sentence. */
  private static final int LEAD = 2;

  /** Words between a cable and where it comes from. */
  private static final int CABLE = 4;

  /** From a cable's word to its second end. */
  private static final int LINE = 8;

  private static final Set<String> DASHES = Set.of("-", "–", "—");

  private Places() {}

  /** The entity of a mark: a country, or a city's region. */
  static String entity(Mark mark) {
    int space = mark.value().indexOf(' ');
    return space < 0 ? mark.value() : mark.value().substring(0, space);
  }

  /**
   * A sentence whose "this city" is the city named last, in it or before it, and whose "both
   * cities", "these regions" and "there" are those named so.
   *
   * @param before the cities of the last sentence that named any
   */
  static Sentence resolved(Sentence sentence, List<String> before) {
    if (sentence.all(Tag.CITY).noneMatch(Places::points)) {
      return sentence;
    }
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : sentence.marks()) {
      boolean points = points(mark);
      if (points
          && (sentence.in(mark.to(), mark.to() + NAMED, Tag.CITY).isPresent()
              || ofName(sentence, mark.to()))) {
        continue; // "in the city of Goma"
      }
      if (!points) {
        marks.add(mark);
      } else {
        List<String> named = last(upTo(sentence, mark), before);
        if (mark.value().equals(THESE) && named.stream().distinct().count() != BOTH) {
          named = before; // "a cable near São Filipe, and both islands are back"
        }
        boolean led = // "in the city", "de l'île"
            sentence.is(Form.WHERE, mark.from()) || sentence.is(Form.OFWHOLE, mark.from());
        int from = mark.from() + (led ? 1 : 0);
        meant(mark, named).forEach(city -> marks.add(new Mark(Tag.CITY, from, mark.to(), city)));
      }
    }
    return sentence.marked(marks);
  }

  /** "El municipio de Puerto Nariño": a name follows, whether a table has it or not. */
  private static boolean ofName(Sentence sentence, int of) {
    return sentence.is(Form.OFWHOLE, of)
        && of + 1 < sentence.tokens().size()
        && sentence.tokens().get(of + 1).capital();
  }

  private static boolean points(Mark city) {
    return city.tag() == Tag.CITY && POINTING.contains(city.value());
  }

  private static Stream<Mark> upTo(Sentence sentence, Mark pronoun) {
    Districts districts = new Districts(sentence);
    return sentence
        .all(Tag.CITY)
        .filter(mark -> mark.to() <= pronoun.from() && !districts.follow(mark));
  }

  /** "The city" is the last of those named, "both cities" are the two, "these" all that were. */
  private static List<String> meant(Mark pronoun, List<String> named) {
    List<String> two = named.stream().distinct().toList();
    if (pronoun.value().equals(THESE)) {
      return two.size() == BOTH ? two : List.of();
    }
    if (pronoun.value().equals(THOSE)) {
      return two.size() < BOTH ? List.of() : two;
    }
    if (pronoun.value().equals(THERE)) {
      return two;
    }
    return named.subList(Math.max(0, named.size() - 1), named.size());
  }

  /** The cities that a sentence names, or those named before it. */
  static List<String> last(Sentence sentence, List<String> before) {
    Districts districts = new Districts(sentence);
    return last(sentence.all(Tag.CITY).filter(city -> !districts.follow(city)), before);
  }

  private static List<String> last(Stream<Mark> cities, List<String> before) {
    List<String> named = cities.filter(mark -> !points(mark)).map(Mark::value).toList();
    return named.isEmpty() ? before : named;
  }

  /** The name of a mark, behind its entity if it has one. */
  static String name(Mark mark) {
    boolean entity = mark.value().contains("/") || mark.value().startsWith(Names.UNKNOWN);
    return entity ? mark.value().substring(mark.value().indexOf(' ') + 1) : mark.value();
  }

  /** The country of an entity such as {@code country/KZ} or {@code region/KZ-75}. */
  static String country(String entity) {
    int slash = entity.indexOf('/');
    return "country/" + entity.substring(slash + 1, Math.min(slash + 3, entity.length()));
  }

  /** Countries, cities, and operators that are of one country. */
  static List<Mark> named(Sentence sentence) {
    return Stream.concat(sentence.all(Tag.PLACE, Tag.CITY), sentence.all(Tag.OPERATOR))
        .filter(mark -> mark.value().contains("/"))
        .filter(mark -> !namesZone(sentence, mark))
        .toList();
  }

  /** "Tehran time", "hora de Brasilia": whose clock is meant, not where it happened. */
  static boolean namesZone(Sentence sentence, Mark place) {
    return sentence
        .all(Tag.LOCAL)
        .anyMatch(zone ->
            zone.from() <= place.from()
                && place.from() <= zone.to() + (sentence.is(Form.WHERE, zone.to()) ? 1 : 0));
  }

  /** The entity whose time such words mean; null for that of the place spoken of. */
  static @Nullable String zone(Sentence sentence, Mark words) {
    if (words.tag() == Tag.UTC) {
      return UtcOffset.behind(sentence, words.to()).zone();
    }
    return words.value().isEmpty()
        ? sentence
            .in(words.from(), words.to() + 1, Tag.CITY, Tag.PLACE)
            .filter(mark -> mark.value().contains("/"))
            .map(Places::entity)
            .orElse(null)
        : words.value();
  }

  /**
   * What a sentence is about: the article's country or a part of it, else the first it names; of
   * the country and one part of it the part, and so of parts whose clocks agree: "Indonesia cut
   * mobile data in Papua and West Papua at nine".
   */
  static @Nullable String told(
      Sentence sentence,
      @Nullable String article,
      @Nullable String unsaid,
      Function<String, ZoneId> zones) {
    List<String> named = where(sentence, unsaid);
    List<String> ours = named.stream().filter(entity -> country(entity).equals(article)).toList();
    if (ours.isEmpty()) {
      return named.isEmpty() ? unsaid : named.get(0);
    }
    List<String> parts = ours.stream().filter(entity -> !entity.equals(article)).toList();
    boolean agree = parts.stream().map(zones).distinct().count() == 1;
    return agree && !sentence.has(Tag.NATION) ? parts.get(0) : ours.get(0);
  }

  /** The places of a sentence; those that a cable leads to only where there is no other. */
  private static List<String> where(Sentence sentence, @Nullable String unsaid) {
    List<Mark> named =
        named(sentence).stream()
            .filter(mark -> unsaid == null || !cableFrom(sentence, mark))
            .toList();
    List<Mark> dark = named.stream().filter(mark -> !endsCable(sentence, mark)).toList();
    return (dark.isEmpty() ? named : dark).stream().map(Places::entity).distinct().toList();
  }

  /**
   * "The line Novy Urengoy – Norilsk", "a cable between Surgut and Nefteyugansk", "a cable to
   * Okha": between its ends and its word stand other ends and what leads to them, and no verb.
   */
  private static boolean endsCable(Sentence sentence, Mark place) {
    int from = place.from();
    return IntStream.range(Math.max(0, from - LINE), from)
        .filter(at -> sentence.is(Form.CABLE, at))
        .anyMatch(at -> ends(sentence, at + 1, from));
  }

  private static boolean ends(Sentence sentence, int from, int to) {
    boolean led = false;
    for (int at = from; at < to; at++) {
      int word = at;
      boolean end =
          sentence.all(Tag.CITY, Tag.PLACE).anyMatch(mark -> NameLists.covers(mark, word));
      boolean link =
          sentence.at(at, Tag.FROM, Tag.TO, Tag.BETWEEN) != null || sentence.is(Form.HENCE, at);
      boolean more =
          sentence.at(at, Tag.AND) != null || DASHES.contains(sentence.tokens().get(at).word());
      led |= link || end;
      if (!end && !link && !more) {
        return false;
      }
    }
    return led || from == to;
  }

  /** A Russian "линия, проложенная от Сахалина": where a cable comes from has other clocks. */
  private static boolean cableFrom(Sentence sentence, Mark place) {
    int from = place.from() - 1;
    return sentence.is(Form.HENCE, from)
        && IntStream.range(Math.max(0, from - CABLE), from)
            .anyMatch(at -> sentence.is(Form.CABLE, at));
  }

  /** The place named nearest to some tokens; a city rather than its country. */
  static @Nullable String near(Scene scene, int from, int to) {
    List<Mark> named = named(scene.sentence());
    Optional<Mark> nearest =
        named.stream().min(Comparator.comparingInt(mark -> scene.cost(mark, from, to)));
    if (nearest.isEmpty()) {
      return null;
    }
    String place = entity(told(scene, named, nearest.get(), from, to));
    return named.stream()
        .filter(mark -> mark.tag() == Tag.CITY)
        .filter(mark -> country(entity(mark)).equals(place))
        .filter(mark -> scene.cost(mark, from, to) < Scene.FAR)
        .map(Places::entity)
        .findFirst()
        .orElse(place);
  }

  /**
   * The nearest place; but where none stands in the clause of these words ("after Russian strikes;
   * connectivity is at 68 %") the one that the text is about, if the sentence names it.
   */
  private static Mark told(Scene scene, List<Mark> named, Mark nearest, int from, int to) {
    String article = scene.context().article();
    if (scene.sameClause(nearest, from, to) && !acts(scene, nearest)) {
      return ruled(scene, named, nearest);
    }
    return named.stream()
        .filter(mark -> country(entity(mark)).equals(article))
        .findFirst()
        .orElse(nearest);
  }

  /** "France blocks TikTok in New Caledonia": there, and not where that is ordered. */
  private static Mark ruled(Scene scene, List<Mark> named, Mark ruler) {
    boolean orders = ruler.from() == 0 && scene.sentence().at(ruler.to(), Tag.BLOCK) != null;
    return named.stream()
        .filter(mark -> orders && there(scene.sentence(), mark))
        .filter(mark -> scene.sameClause(mark, ruler.from(), ruler.to()))
        .findFirst()
        .orElse(ruler);
  }

  /** "Attacked by Russia": who acts is not where it happens. */
  private static boolean acts(Scene scene, Mark place) {
    return scene.sentence().before(place.from(), Tag.BY) != null;
  }

  /** Whose clock an article goes by: that of the cities its first lines name, if they agree. */
  static @Nullable String clock(
      List<Sentence> sentences, @Nullable String country, Function<String, ZoneId> zones) {
    List<String> cities =
        sentences.stream()
            .limit(sentences.size() > LEAD ? LEAD : 1)
            .flatMap(sentence -> named(sentence).stream())
            .filter(mark -> mark.tag() == Tag.CITY)
            .map(Places::entity)
            .filter(entity -> country(entity).equals(country))
            .toList();
    return cities.stream().map(zones).distinct().count() == 1 ? cities.get(0) : country;
  }

  /** A Turkish "Van'dan sınırı geçen İranlılar": from where, in a language with cases. */
  private static boolean leaves(Sentence sentence, Mark place) {
    int ending = place.to();
    boolean apart =
        ending < sentence.tokens().size() && sentence.tokens().get(ending).gap() == Token.Gap.NONE;
    return sentence.language().cases()
        && (sentence.is(Form.ABLATIVE, ending - 1)
            || (apart && sentence.is(Form.ABLATIVE, ending)));
  }

  /** The country it is said to be in counts for more than one only named, or come from. */
  private static int weight(Sentence sentence, Mark place) {
    return leaves(sentence, place) ? 1 : there(sentence, place) ? 3 : 2;
  }

  /** "In Iran", but not "to Iran" or "after Iran". */
  private static boolean there(Sentence sentence, Mark place) {
    Form in = sentence.language().capitalNouns() ? Form.WHERE : Form.LOCATED;
    return place.tag() == Tag.PLACE
        && sentence.is(in, place.from() - 1)
        && sentence.before(place.from(), Tag.TO, Tag.AFTER) == null;
  }

  /** The country named most often; of equals the first named. */
  static @Nullable String dominant(List<Sentence> sentences) {
    Map<String, Integer> counts = new TreeMap<>();
    String best = null;
    for (Sentence sentence : sentences) {
      named(sentence)
          .forEach(
              mark -> counts.merge(country(entity(mark)), weight(sentence, mark), Integer::sum));
    }
    int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    for (Sentence sentence : sentences) {
      for (Mark mark : named(sentence)) {
        String country = country(entity(mark));
        if (best == null && counts.getOrDefault(country, 0) == most) {
          best = country;
        }
      }
    }
    return best;
  }
}
