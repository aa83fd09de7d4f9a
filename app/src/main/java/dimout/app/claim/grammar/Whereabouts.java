package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether something happens in a city, by how its name stands in the sentence. */
final class Whereabouts {
  private static final int NEAR = 4;

  /** An article or a preposition. */
  private static final int SHORT = 4;

  /** "The authorities in Tehran". */
  private static final int SEAT = 2;

  private static final Set<String> COMMAS = Set.of(",", "،");

  /** Words of a heading before its colon. */
  private static final int HEADING = 12;

  private static final Tag[] HAPPENING = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.SAY, Tag.OTHER
  };

  /** What a preposition before a city belongs to instead. */
  private static final Tag[] ELSEWHERE = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.SERVICE, Tag.SAY, Tag.RULER, Tag.USERS, Tag.NET
  };

  /** "National blackout", "national connectivity", but not "national unity". */
  private static final Tag[] BESIDE = {
    Tag.DARK, Tag.OFFLINE, Tag.NET, Tag.CONNECTIVITY, Tag.TRAFFIC, Tag.NEARTOTAL, Tag.TOTAL
  };

  /** What is of a place that stands before it. */
  private static final Tag[] ATTRIBUTES = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.NET, Tag.MOBILE, Tag.USERS, Tag.TRAFFIC
  };

  /** "Les téléphones de Rangoun", "la connectivité de Mayotte". */
  private static final Tag[] OF_PLACE = {
    Tag.USERS, Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.TRAFFIC, Tag.AREA
  };

  private static final Tag[] DEGREES = {Tag.TOTAL, Tag.NEARTOTAL, Tag.ABOUT, Tag.CONTINUE, Tag.NOW};

  private final Scene scene;
  private final CityCommas commas;
  private final Telling telling;

  Whereabouts(Scene scene) {
    this.scene = scene;
    this.commas = new CityCommas(scene);
    this.telling = new Telling(scene);
  }

  /**
   * "In Balkh fibre was cut": one city alone is where it is dark if its clause says so, and not
   * where a capital may only stand for its country.
   */
  boolean in(Mark city, Mark dark) {
    int start = Math.min(city.to(), dark.to());
    int end = Math.max(city.from(), dark.from());
    int from = leads(city) || followed(city) ? Math.min(behind(city), end) : start;
    return (headed(city)
            || opens(city, dark)
            || ofWhoever(city, dark)
            || described(city, dark)
            || ((scene.sameClause(dark, city.from(), city.to()) || telling.tell(city, dark))
                && (!commas.parted(from, end)
                    || commas.inserted(start, end)
                    || (located(city) && commas.joined(start, end))
                    || (leads(city) && commas.spans(from, end))
                    || heads(city, dark)
                    || commas.leads(dark, city)
                    || telling.complained(city, dark)
                    || telling.that(city, dark))
                && (!after(start, end) || (city.to() <= dark.from() && located(city)))))
        && !telling.told(city)
        && !ofRelative(city, dark)
        && !ofEvent(city, dark)
        && scene.sentence().in(city.from() - SEAT, city.from(), Tag.RULER).isEmpty()
        && scene.sentence().at(city.to(), Tag.RULER) == null // "Istanbuler Bürgermeister"
        && !new Causes(scene).place(city)
        && !Places.namesZone(scene.sentence(), city)
        && scene
            .sentence()
            .all(Tag.NATION)
            .filter(this::whole)
            .noneMatch(nation -> beside(nation, city));
  }

  /** A Persian "در فومن، که از دوشنبه قطع بود، وصل شد": a clause of the place, and its verb. */
  private boolean described(Mark city, Mark dark) {
    int comma = city.to();
    return scene.sentence().language().verbLast()
        && comma < dark.from()
        && (scene.sign(comma, ",") || scene.sign(comma, "،"))
        && scene.sentence().is(Form.RELATIVE, comma + 1)
        && located(city);
  }

  /** A German "Wer in Istanbul wohnt, kommt kaum noch auf X": who lives there is who cannot. */
  boolean ofWhoever(Mark city, Mark dark) {
    int comma = city.to();
    while (comma < dark.from() && !scene.sign(comma, ",")) {
      comma++;
    }
    return scene.sentence().is(Form.WHOEVER, 0)
        && comma < dark.from()
        && located(city)
        && IntStream.range(0, city.from()).noneMatch(at -> scene.sign(at, ","))
        && scene.breaks(comma + 1, dark.from()) == 0;
  }

  /** "Almaty, cut off": a heading whose verb is left out. */
  private boolean heads(Mark city, Mark dark) {
    int at = city.to() + 1;
    Mark degree = scene.sentence().at(at, DEGREES);
    boolean counted = // "Dakar, second day without data"
        scene.quantities().stream()
            .filter(length -> !length.percent() && length.from() == at)
            .anyMatch(length -> length.to() <= dark.from() && dark.from() - length.to() < 2);
    return scene.sign(city.to(), ",")
        && (counted || dark.from() == (degree == null ? at : degree.to()));
  }

  /** "After five days", "beş günün ardından": of how long it was dark, not of where. */
  private boolean ofLength(Mark after) {
    return scene.quantities().stream()
        .filter(length -> !length.percent())
        .anyMatch(
            length -> Math.abs(length.from() - after.to()) < SEAT || length.to() == after.from());
  }

  /** "In Goma, where fighting goes on, mobile data went off". */
  boolean followed(Mark city) {
    int comma = city.to();
    return scene.sign(comma, ",") && scene.sentence().is(Form.RELATIVE, comma + 1);
  }

  /**
   * The end of a city's name, of what says where it is, and of its country's name right behind it:
   * a Persian "شیراز ایران", a Kazakh "Орынбор қаласында".
   */
  private int named(Mark city) {
    Mark country = scene.sentence().at(city.to(), Tag.PLACE);
    int end = country == null ? city.to() : country.to();
    return scene.sentence().is(Form.LOCATIVE, end) ? end + 1 : end;
  }

  /** What follows a city and the comma or the clause of it. */
  int behind(Mark city) {
    int at = named(city) + 1;
    int size = scene.sentence().tokens().size();
    while (followed(city) && at < size && !scene.comma(at, at + 1)) {
      at++;
    }
    return followed(city) ? at + 1 : at;
  }

  /** "In Havana it came back, after seven hours of blackout in all of Cuba": two clauses. */
  private boolean beside(Mark nation, Mark city) {
    return IntStream.range(Math.min(nation.to(), city.to()), Math.max(nation.from(), city.from()))
        .noneMatch(at -> COMMAS.stream().anyMatch(comma -> scene.sign(at, comma)));
  }

  /** A Turkish "Van'da yaşanan depremin ardından": where the quake was. */
  private boolean ofEvent(Mark city, Mark dark) {
    Sentence sentence = scene.sentence();
    return sentence.language().cases()
        && IntStream.range(city.to(), Math.min(city.to() + NEAR, dark.from()))
            .filter(at -> sentence.is(Form.PARTICIPLE, at) && !sentence.is(Form.ABLATIVE, at))
            .filter(at -> sentence.at(at, Joins.STATES) == null)
            .anyMatch(at ->
                sentence
                    .in(at + 1, at + SEAT + 1, Tag.OTHER)
                    .filter(event -> sentence.in(event.to(), dark.from(), Tag.AFTER).isPresent())
                    .isPresent());
  }

  /** "Judges in Guwahati heard of rules that let officers suspend it": it is the rules that do. */
  private boolean ofRelative(Mark city, Mark dark) {
    Sentence sentence = scene.sentence();
    return !new OwnNet(scene).ofUsers(city.from())
        && IntStream.range(city.to() + 1, dark.from())
            .filter(at -> sentence.is(Form.THAT, at) && word(at - 1) && !counts(at) && !only(at))
            .anyMatch(at -> sentence.in(at - 2, at + 1, Tag.SAY).isEmpty());
  }

  /** "La connectivité de Mayotte n'atteint que 12 %": half of an "only", and no clause. */
  private boolean only(int that) {
    Sentence sentence = scene.sentence();
    return sentence.is(Form.EXCEPT, that)
        && (sentence.all(Tag.ONLY).anyMatch(mark -> NameLists.covers(mark, that))
            || sentence.in(that - NEAR, that, Tag.NEG).filter(sentence::restricts).isPresent());
  }

  /** A Persian "کابل دو روز است که": what the clause tells has lasted so long. */
  private boolean counts(int that) {
    return scene.quantities().stream()
        .filter(length -> !length.percent() && length.to() <= that)
        .anyMatch(length -> that - length.to() < 2);
  }

  /**
   * "In Goma, mobile data went off", "à Goma et à Bukavu,", and wherever it stands a Turkish
   * "Van'da,": where all that follows is.
   */
  boolean leads(Mark city) {
    Sentence sentence = scene.sentence();
    int at = city.from() - 1;
    boolean where = false;
    while (at >= 0 && !parts(at) && place(at)) {
      where |= sentence.is(Form.WHERE, at) || sentence.is(Form.LOCATED, at);
      at--;
    }
    boolean starts = at < 0 || parts(at);
    boolean inCase = sentence.is(Form.LOCATIVE, named(city) - 1);
    return (inCase || (starts && (where || city.from() == 1)))
        && COMMAS.stream().anyMatch(comma -> scene.sign(named(city), comma));
  }

  /** What a new sentence within one begins after. */
  private boolean parts(int at) {
    return scene.sentence().tokens().get(at).is(":") || scene.sentence().tokens().get(at).is(";");
  }

  /** "Amhara: a state of emergency, and no mobile data": where all that follows happens. */
  boolean headed(Mark city) {
    Sentence sentence = scene.sentence();
    int size = sentence.tokens().size();
    int colon =
        IntStream.range(city.to(), Math.min(city.to() + HEADING, size))
            .filter(at -> scene.sign(at, ":") || (at == city.to() && scene.sign(at, ".")))
            .findFirst()
            .orElse(-1);
    return colon > 0
        && (city.from() == 0 || (city.from() < HEADING && (located(city) || ofPeople(city))))
        && sentence.in(0, colon, HAPPENING).isEmpty()
        && sentence.in(colon, size, Tag.CITY, Tag.PLACE).isEmpty();
  }

  /**
   * "Les ados de Nouméa tournent en rond: TikTok is out": a sentence begins with who lives there.
   */
  private boolean ofPeople(Mark city) {
    Sentence sentence = scene.sentence();
    return city.from() > 1
        && city.from() <= SHORT
        && sentence.is(Form.OFWHOLE, city.from() - 1)
        && sentence.in(0, city.from(), Tag.RULER, Tag.PLACE, Tag.SERVICE).isEmpty();
  }

  /** "In Khartoum the power is out and the internet is down": both are there. */
  boolean opens(Mark city, Mark dark) {
    Sentence sentence = scene.sentence();
    int size = sentence.tokens().size();
    return located(city)
        && city.from() <= SEAT + 1
        && city.to() <= dark.from()
        && sentence.all(Tag.CITY, Tag.PLACE).count() == 1
        && sentence.in(city.to(), dark.from(), Tag.SAY, Tag.AFTER).isEmpty()
        && (commas.joined(city.to(), dark.from())
            || sentence.in(city.to(), dark.from(), Tag.BREAK).isPresent())
        && sentence
            .all(Tag.BREAK)
            .filter(mark -> mark.from() < dark.from() && mark.from() < size)
            .allMatch(mark -> sentence.at(mark.from(), Tag.AND) != null);
  }

  /** A word of a list of places and of what leads to them. */
  private boolean place(int at) {
    Sentence sentence = scene.sentence();
    return sentence.at(at, Tag.AND) != null
        || sentence.tokens().get(at).word().length() <= SHORT
        || sentence.is(Form.WHERE, at)
        || sentence.all(Tag.CITY, Tag.PLACE, Tag.AREA).anyMatch(mark -> NameLists.covers(mark, at));
  }

  /** "After riots in Nairobi", but not "after forty days in Isfahan", "after five o'clock". */
  boolean after(int start, int end) {
    return scene
        .sentence()
        .all(Tag.AFTER)
        .filter(after -> after.from() >= start && after.from() < end)
        .filter(after ->
            scene.moments().stream()
                .noneMatch(m -> m.from() <= after.to() && after.from() < m.to()))
        .anyMatch(after -> !ofLength(after));
  }

  /** "In Kabul", "in the city of Kabul", "Кабулда", "Кабул тұрғындары". */
  boolean located(Mark city) {
    Sentence sentence = scene.sentence();
    int at = city.from();
    boolean users = // "les téléphones de Rangoun", "most of Nashville"
        sentence.is(Form.OFWHOLE, at - 1) && sentence.before(at - 1, OF_PLACE) != null;
    boolean its = // "اینترنت اصفهان", "شبكات بغداد", "жители Уфы"
        sentence.before(at, Tag.USERS, Tag.NET, Tag.MOBILE) != null;
    return users
        || its
        || sentence.is(Form.LOCATIVE, city.to() - 1)
        || sentence.is(Form.LOCATIVE, city.to())
        || sentence.at(city.to(), Tag.USERS) != null
        || sentence.at(at, Tag.USERS) != null // "les Dakarois"
        || attributed(city)
        || onIsland(city)
        || IntStream.range(at - NEAR, at)
            .filter(in -> sentence.is(Form.WHERE, in))
            .anyMatch(in ->
                sentence.in(in, at, ELSEWHERE).isEmpty()
                    && IntStream.range(in, at)
                        .allMatch(word -> word(word) || commas.apposed(word)));
  }

  /** "Auf der Insel Sylt", "on the island of Tanna", "families on Tanna". */
  private boolean onIsland(Mark city) {
    Sentence sentence = scene.sentence();
    int on = city.from() - 1;
    if (sentence.is(Form.MEDIUM, on)
        && (on == 0 || sentence.before(on, Tag.USERS, Tag.NET, Tag.MOBILE) != null)) {
      return true;
    }
    int kind = city.from() - (sentence.is(Form.OFWHOLE, city.from() - 1) ? 2 : 1);
    return sentence.is(Form.REGIONWORD, kind)
        && IntStream.range(kind - SEAT, kind).anyMatch(at -> sentence.is(Form.MEDIUM, at));
  }

  /** A Turkish "İstanbul'daki kısıtlama", "Hatay'daki aboneler". */
  private boolean attributed(Mark city) {
    Sentence sentence = scene.sentence();
    return IntStream.range(city.to() - 1, city.to() + 1)
        .filter(at -> sentence.is(Form.ATTRIBUTED, at))
        .anyMatch(at -> sentence.at(at + 1, ATTRIBUTES) != null);
  }

  private boolean word(int at) {
    return scene.sentence().tokens().get(at).kind() == Token.Kind.WORD;
  }

  /** "Across" means the whole country only before its name. */
  boolean whole(Mark mark) {
    if (ofName(mark)) {
      return false;
    }
    return switch (mark.value()) {
      case "place" ->
          scene
              .sentence()
              .in(mark.to(), mark.to() + 2, Tag.PLACE)
              .filter(country -> scene.sentence().at(country.from(), Tag.CITY) == null)
              .isPresent(); // "in all of Karakalpakstan"
      case "after" -> scene.sentence().in(mark.from() - 2, mark.from(), Tag.PLACE).isPresent();
      case "beside" -> scene.sentence().in(mark.to(), mark.to() + 2, BESIDE).isPresent();
      default -> true;
    };
  }

  /** "El Sindicato Nacional": two words with capitals within a sentence are a name. */
  private boolean ofName(Mark nation) {
    Sentence sentence = scene.sentence();
    int at = nation.from();
    return nation.tag() == Tag.NATION
        && at > 1
        && nation.to() - at == 1
        && !sentence.language().capitalNouns()
        && capital(at)
        && capital(at - 1)
        && !capital(at - 2)
        && sentence.in(at - 1, at, Tag.DARK, Tag.OFFLINE, Tag.NET).isEmpty();
  }

  private boolean capital(int at) {
    return scene.sentence().tokens().get(at).capital();
  }
}
