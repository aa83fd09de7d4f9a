package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whether a city is named for something else than that it is dark there. */
record Elsewhere(Scene scene, Whereabouts where) {
  private static final int NEAR = 4;

  /** "After the killing of an officer in" a city. */
  private static final int CAUSE = 6;

  /** What of a city it may be that is out. */
  private static final Tag[] OF_NET = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.NET, Tag.MOBILE, Tag.USERS, Tag.TRAFFIC
  };

  /** A preposition. */
  private static final int SHORT = 4;

  /** Said of lines that were severed. */
  static final String CABLE = "cable";

  /** Whether it happened elsewhere, or was only done by whom a city stands for. */
  boolean told(Mark city, Mark dark) {
    return city.tag() == Tag.CITY
        && (between(city)
            || ofEvent(city)
            || whereCause(city)
            || damaged(city, dark)
            || acts(city, dark)
            || rules(city)
            || governs(city)
            || speaks(city, dark)
            || spoke(city, dark)
            || offshore(city)
            || fromThere(city)
            || ofKin(city)
            || dateline(city));
  }

  /** "Tehran: the authorities blocked Instagram": from where it is told, or who sits there. */
  private boolean dateline(Mark city) {
    return dashed(city) || ruled(city);
  }

  /** A Turkish "Marmaris ve Köyceğiz'deki yangınlar nedeniyle": where the cause was. */
  private boolean whereCause(Mark city) {
    Sentence sentence = scene.sentence();
    Mark next =
        sentence.at(city.to(), Tag.AND) == null ? null : sentence.at(city.to() + 1, Tag.CITY);
    if (next != null) {
      return whereCause(next);
    }
    if (happened(city)) {
      return true;
    }
    int to = sentence.is(Form.ATTRIBUTED, city.to()) ? city.to() + 1 : city.to();
    return sentence.language().cases()
        && sentence.is(Form.ATTRIBUTED, to - 1)
        && sentence
            .in(to, to + NEAR, Tag.OTHER)
            .filter(event -> sentence.in(to, event.from(), OF_NET).isEmpty())
            .filter(
                event -> sentence.in(event.to(), event.to() + 1, Tag.BREAK, Tag.AFTER).isPresent())
            .isPresent();
  }

  /** A Turkish "Karabağ'da çatışmaların başladığı pazardan beri": since what happened there. */
  private boolean happened(Mark city) {
    Sentence sentence = scene.sentence();
    int to = sentence.is(Form.LOCATIVE, city.to()) ? city.to() + 1 : city.to();
    Mark event = sentence.in(to, to + 2, Tag.OTHER).orElse(null);
    return sentence.language().cases()
        && sentence.is(Form.LOCATIVE, to - 1)
        && event != null
        && scene.moments().stream()
            .anyMatch(moment ->
                moment.from() > event.to()
                    && moment.from() - event.to() < NEAR
                    && sentence.is(Form.PARTICIPLE, moment.from() - 1)
                    && sentence.in(event.to(), moment.from(), OF_NET).isEmpty());
  }

  /** A Spanish "QUITO.- Internet volvió a Manta": a point and a dash, and another city behind. */
  private boolean dashed(Mark city) {
    Sentence sentence = scene.sentence();
    int to = city.to();
    return city.from() == 0
        && scene.sign(to, ".")
        && (scene.sign(to + 1, "-") || dash(to + 1))
        && sentence.in(to, sentence.tokens().size(), Tag.CITY).isPresent();
  }

  private boolean ruled(Mark city) {
    return city.from() == 0
        && scene.sign(city.to(), ":")
        && scene.has(Tag.SERVICE)
        && scene.has(Tag.RULER)
        && !scene.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE);
  }

  /** "Calls to relatives in Hamburg break off": who is abroad is not where it is dark. */
  private boolean ofKin(Mark city) {
    String article = scene.context().article();
    return article != null
        && !Places.country(Places.entity(city)).equals(article)
        && scene.sentence().is(Form.WHERE, city.from() - 1)
        && scene.sentence().is(Form.KIN, city.from() - 2);
  }

  /** A German "ein Londoner Beobachter", where he is from; but "im Londoner Netz". */
  private boolean fromThere(Mark city) {
    Sentence sentence = scene.sentence();
    int noun = city.to();
    String word = sentence.tokens().get(noun - 1).word();
    return sentence.language().capitalNouns()
        && sentence.is(Form.ADJECTIVE, noun - 1)
        && !Places.name(city).toLowerCase(Locale.ROOT).equals(word)
        && noun < sentence.tokens().size()
        && sentence.tokens().get(noun).capital()
        && (sentence.at(noun, OF_NET) == null || sentence.is(Form.OPERATORWORD, noun))
        && !where.located(city);
  }

  /** An Arabic "احتجاجات كيهيدي", the protests of a city: they are there. */
  private boolean ofEvent(Mark city) {
    return (!where.located(city) && scene.sentence().before(city.from(), Tag.OTHER) != null)
        || ofCause(city);
  }

  /** An Arabic "بعد مقتل ضابط في معان": where that was, which the block followed. */
  private boolean ofCause(Mark city) {
    Sentence sentence = scene.sentence();
    int from = city.from() - CAUSE;
    return !sentence.language().verbLast()
        && sentence
            .in(from, city.from(), Tag.AFTER)
            .filter(after -> sentence.at(after.to(), Tag.OTHER) != null)
            .filter(after -> sentence.in(after.to(), city.from(), ExtentEvents.EVENTS).isEmpty())
            .filter(after -> !scene.comma(after.to(), city.from()))
            .isPresent();
  }

  /** "Madrid lässt Webseiten sperren", "wie Kiew erklärt": a capital stands for its rulers. */
  private boolean rules(Mark city) {
    int of = city.from() - (scene.sentence().is(Form.OFWHOLE, city.from() - 1) ? 1 : 0);
    if (scene.sentence().before(of, Tag.RULER) != null) {
      return true; // "the governor of Khuzestan said that it is out in Abadan"
    }
    if (scene.sentence().language().cases()
        && scene.sentence().language().verbLast()
        && scene.sentence().at(city.to(), Tag.RULER) != null
        && !where.located(city)) {
      return true; // a Turkish "Şırnak Valiliği, Cizre'de …"
    }
    return !where.located(city) && (cited(city) || scene.sentence().is(Form.RULES, city.to()));
  }

  /** "The Haryana government cut it off in Nuh": in the place named besides, not all over it. */
  private boolean governs(Mark region) {
    Sentence sentence = scene.sentence();
    return sentence.is(Form.GOVERNMENT, region.to())
        && sentence
            .all(Tag.CITY)
            .filter(other -> other.from() != region.from())
            .filter(other -> !sentence.is(Form.GOVERNMENT, other.to()))
            .filter(
                other -> // "across the state after violence in Imphal"
                sentence.in(other.from() - NEAR, other.from(), Tag.AFTER, Tag.OTHER).isEmpty())
            .anyMatch(other -> where.located(other) && !offshore(other));
  }

  /** "There is no internet, aid agencies in Mekelle said": who speaks is there. */
  private boolean speaks(Mark city, Mark dark) {
    return scene.sentence().at(city.to(), Tag.SAY) != null
        && !scene.sentence().language().verbLast()
        && dark.to() <= city.from()
        && scene.comma(dark.to(), city.from())
        && scene.sentence().in(dark.to(), city.from(), Tag.USERS, Tag.NET, Tag.MOBILE).isEmpty();
  }

  /** A French ", a annoncé la préfecture des Landes.", ", selon la mairie de Dax": who speaks. */
  private boolean spoke(Mark city, Mark dark) {
    Sentence sentence = scene.sentence();
    int from = city.from();
    Mark says = sentence.in(from - NEAR - 1, from, Tag.SAY, Tag.PER).orElse(null);
    boolean apart = // "a annoncé", behind a comma
        says != null && (scene.sign(says.from() - 1, ",") || scene.sign(says.from() - 2, ","));
    return says != null
        && apart
        && dark.to() <= says.from()
        && !sentence.language().verbLast()
        && sentence.is(Form.OFWHOLE, from - 1)
        && sentence.at(city.to(), Tag.AND) == null
        && sentence.in(says.to(), from, Tag.USERS, Tag.NET, Tag.MOBILE, Tag.BREAK).isEmpty();
  }

  /** ", wie Kiew erklärt,": between two commas. */
  private boolean cited(Mark city) {
    Mark says = scene.sentence().at(city.to(), Tag.SAY);
    int from = city.from();
    return says != null
        && (scene.sign(from - 1, ",") || scene.sign(from - 2, ","))
        && (scene.sign(says.to(), ",") || scene.sign(says.to(), "."));
  }

  /** "A cable off Nouakchott", "off the coast of Ghana", "Silivri açıklarında": where it broke. */
  boolean offshore(Mark city) {
    Sentence sentence = scene.sentence();
    boolean behind = sentence.language().cases() && sentence.is(Form.OFFSHORE, city.to());
    return behind
        || IntStream.range(city.from() - NEAR, city.from())
            .filter(at -> sentence.is(Form.OFFSHORE, at))
            .filter(
                at -> at == city.from() - 1 || sentence.tokens().get(at).word().length() > SHORT)
            .anyMatch(
                at -> sentence.marks().stream().noneMatch(mark -> NameLists.covers(mark, at)));
  }

  /** "A cable cut at Hennebont", "das Kabel nach Helsinki riss": where it broke or leads to. */
  private boolean damaged(Mark city, Mark dark) {
    boolean behind = dark.to() <= city.from() || scene.sentence().language().verbLast();
    Served served = new Served(scene);
    return dark.value().equals(CABLE)
        && !served.is(city)
        && (behind || cableTo(city, dark) || served.any());
  }

  /** "Cabo de Santana ao Porto Santo danificado": the place is where the cable leads to. */
  private boolean cableTo(Mark city, Mark dark) {
    return city.to() == dark.from()
        && IntStream.range(Math.max(0, city.from() - CAUSE), city.from())
            .filter(at -> scene.sentence().is(Form.CABLE, at))
            .anyMatch(cable -> !scene.comma(cable, city.from()));
  }

  /** "Malabo cuts off Annobón", "Maputo coupe la toile": a capital that stands for its rulers. */
  private boolean acts(Mark city, Mark dark) {
    return city.from() == 0
        && dark.tag() == Tag.DARK
        && dark.from() == city.to()
        && (scene.sentence().at(dark.to() + 1, Tag.NET, Tag.MOBILE) != null || cutsOff(dark))
        && scene.sentence().at(dark.from(), Tag.FALL) == null; // "loses its connection"
  }

  private boolean cutsOff(Mark dark) {
    return scene
        .sentence()
        .in(dark.to(), dark.to() + NEAR, Tag.CITY)
        .filter(other -> !scene.comma(dark.to(), other.from()))
        .filter(other -> scene.breaks(dark.to(), other.from()) == 0)
        .isPresent();
  }

  /** "The line Helsinki – Rostock was cut": behind a word for the net, its ends. */
  private boolean route(Mark city) {
    Sentence sentence = scene.sentence();
    Mark before = dash(city.from() - 1) ? sentence.before(city.from() - 1, Tag.CITY) : null;
    boolean leads = dash(city.to()) && sentence.at(city.to() + 1, Tag.CITY) != null;
    int start = before == null ? city.from() : before.from();
    return (leads || before != null)
        && sentence.in(start - 1, start, Tag.NET, Tag.DARK).isPresent();
  }

  private boolean dash(int at) {
    return scene.sign(at, "—") || scene.sign(at, "–");
  }

  /** "The cable between Helsinki and Rostock was cut": its ends, and not where it is dark. */
  private boolean between(Mark city) {
    Sentence sentence = scene.sentence();
    Mark and = sentence.before(city.from(), Tag.AND);
    Mark first = and == null ? null : sentence.before(and.from(), Tag.CITY, Tag.PLACE);
    Mark between = sentence.before(first == null ? city.from() : first.from(), Tag.BETWEEN);
    boolean users = // "households between Trier and Konz"
        between != null && sentence.before(between.from(), Tag.USERS) != null;
    return (between != null && !users) || route(city);
  }
}
