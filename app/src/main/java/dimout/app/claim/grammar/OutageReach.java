package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;

/** Whether an outage reaches to an extent: how far apart they stand, and if it is of the net. */
record OutageReach(Scene scene, Whereabouts where) {
  private static final int REACH = 12;

  /** "Jazz, Zong and Telenor have suspended". */
  private static final int LIST = 20;

  /** "Customers of Orange say that": a name stands farther from its outage than other words. */
  private static final int NAMED_FARTHER = 15;

  /** A preposition and an article stand between an outage and the operator that it is of. */
  private static final int NOUN = 3;

  /** "Only the landlines of Rostelecom". */
  private static final int ONLY = 5;

  /** Of a verb, that what it is said of is out. */
  private static final String ITSELF = "itself";

  /** What an outage of an operator is of. */
  private static final Tag[] NAMED = {
    Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.CONNECTIVITY, Tag.TRAFFIC, Tag.USERS, Tag.SERVICE
  };

  /** What of an operator's own is out with it. */
  private static final Tag[] OWNED = {
    Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.DARK, Tag.CONNECTIVITY, Tag.TRAFFIC, Tag.USERS, Tag.AND
  };

  boolean reaches(Mark mark, Mark dark) {
    int from = mark.from();
    int to = mark.to();
    return (new Insertion(scene).cost(mark, dark) < reach(mark, dark, wide(mark, dark))
            || new ExtentEvents(scene, where).ofTheirs(mark, dark))
        && about(mark, dark)
        && !worksAlone(mark)
        && !business(mark, dark)
        && !ofOther(mark, dark)
        && (scene.connected(dark.from(), dark.to()) || blocks(mark, dark) || obeyed(dark))
        && !(mark.tag() == Tag.NATION && cause(mark, dark))
        && !scene.unreal(from, to)
        && !scene.unreal(dark.from(), dark.to());
  }

  /** An Arabic "نفذت زين الحجب", carried out the ban, behind a sentence that told of one. */
  private boolean obeyed(Mark dark) {
    return !scene.context().blocked().isEmpty()
        && scene
            .sentence()
            .all(Tag.DARK)
            .filter(mark -> mark.value().equals(OperatorSource.OBEYED))
            .anyMatch(mark -> mark.from() == dark.from());
  }

  /** "Orange suspends its plan", "MTN blocks cards": what a company does, where no net is named. */
  private boolean business(Mark mark, Mark dark) {
    return mark.tag() == Tag.OPERATOR && (loses(dark) || acts(mark, dark));
  }

  /** A Russian "работают только телефоны «Ростелекома»": what alone is in reach. */
  private boolean worksAlone(Mark operator) {
    Mark only = scene.sentence().in(operator.from() - ONLY, operator.from(), Tag.ONLY).orElse(null);
    return operator.tag() == Tag.OPERATOR
        && only != null
        && scene.sentence().before(only.from(), Tag.ONLINE) != null
        && !scene.comma(only.to(), operator.from());
  }

  /** "Lost their lines on Monday, and BT's answer is": what it owns in another clause is no net. */
  private boolean ofOther(Mark operator, Mark dark) {
    int owned = new OwnNet(scene).owned(operator);
    return operator.tag() == Tag.OPERATOR
        && owned < scene.sentence().tokens().size()
        && dark.to() <= operator.from()
        && scene.breaks(dark.to(), operator.from()) > 0
        && scene.sentence().in(owned, owned + NOUN, OWNED).isEmpty();
  }

  /** "A fault that cut off two towns": of the net, if not by its name. */
  private boolean named() {
    return scene.has(Tag.CITY)
        && scene.sentence().all(Tag.DARK).anyMatch(mark -> mark.value().equals(Scene.OF_NET));
  }

  /** "Entel pierde 120.000 clientes": they left it. */
  private boolean loses(Mark dark) {
    int to = dark.to();
    return scene.sentence().at(dark.from(), Tag.FALL) != null
        && to < scene.sentence().tokens().size()
        && scene.sentence().tokens().get(to).kind() == Token.Kind.NUMBER
        && scene.sentence().in(to, to + NOUN + 1, Tag.USERS).isPresent()
        && !scene.has(Tag.OFFLINE);
  }

  private boolean acts(Mark mark, Mark dark) {
    return !itself(dark)
        && !named()
        && !scene.context().connectivity()
        && scene.context().blocked().isEmpty()
        && !fall(mark, dark)
        && !offNet()
        && scene.sentence().all(NAMED).allMatch(OutageReach::phone);
  }

  /** "An outage put ten million people off the net": no word for the net besides. */
  private boolean offNet() {
    return scene
        .sentence()
        .all(Tag.DARK)
        .anyMatch(mark -> mark.value().equals(Scene.OF_NET) && mark.to() - mark.from() > 2);
  }

  /** "Ist ausgefallen", "лёг": what is out itself, and no act. */
  private boolean itself(Mark dark) {
    return scene
            .sentence()
            .all(Tag.DARK, Tag.BACK)
            .filter(mark -> mark.from() == dark.from())
            .anyMatch(mark -> mark.value().equals(Scene.OF_NET) || mark.value().equals(ITSELF))
        && scene
            .sentence()
            .all(Tag.BLOCK)
            .filter(mark -> mark.from() == dark.from())
            .noneMatch(mark -> mark.value().equals(ServiceRule.ACT));
  }

  /** Things that a company sells and blocks. */
  private static boolean phone(Mark named) {
    return named.tag() == Tag.MOBILE && named.value().equals(Subject.WEAK);
  }

  /** "The outage at Rogers", "caída de Inter": it is the operator that is out. */
  private boolean fall(Mark mark, Mark dark) {
    int of = mark.from() - 1;
    boolean without = dark.to() == mark.from(); // "quatro horas sem Movitel"
    boolean own = mark.to() == dark.from() && netItself(dark); // "Wednesday's Optus outage"
    boolean noun = scene.sentence().is(Form.OFWHOLE, of) || scene.sentence().is(Form.WHERE, of);
    return without || own || (noun && dark.to() <= of && mark.from() - dark.to() < NOUN);
  }

  /** Of a name that stands farther from its verb: an operator's, a heading, one before a clause. */
  private boolean wide(Mark mark, Mark dark) {
    int from = mark.from();
    int to = mark.to();
    return mark.tag() == Tag.OPERATOR
        || mark.tag() == Tag.NATION
        || leads(mark)
        || (mark.tag() == Tag.MOBILE
            && scene.sentence().in(to, to + NOUN, Tag.OPERATOR).isPresent())
        || (mark.tag() == Tag.CITY && (where.leads(mark) || ofUsers(mark, dark)))
        || (scene.sentence().language().verbLast()
            && to <= dark.from()
            && scene.sameClause(dark, from, to))
        || ((mark.tag() == Tag.CITY || mark.tag() == Tag.MOBILE)
            && to <= dark.from()
            && new CityCommas(scene).inserted(to, dark.from()));
  }

  /** "Deprived subscribers of Free and SFR in Reims": the users stand between. */
  private boolean ofUsers(Mark city, Mark dark) {
    return dark.to() <= city.from()
        && where.located(city)
        && scene.breaks(dark.to(), city.from()) == 0
        && !scene.comma(dark.to(), city.from())
        && scene.sentence().in(dark.to(), city.from(), Tag.USERS).isPresent();
  }

  /** Whether the outage is one of the net, or of a service that is blocked. */
  private boolean about(Mark mark, Mark dark) {
    return net(dark)
        || (mark.tag() == Tag.NATION && scene.has(Tag.TRAFFIC))
        || scene.has(Tag.OPERATOR)
        || scene.context().connectivity()
        || ofNet(mark, dark)
        || blocks(mark, dark);
  }

  /** How far from a word for an outage a place, an operator may stand. */
  private int reach(Mark mark, Mark dark, boolean wide) {
    boolean city = mark.tag() == Tag.CITY;
    if (city && (where.headed(mark) || where.opens(mark, dark) || where.ofWhoever(mark, dark))) {
      return Integer.MAX_VALUE;
    }
    boolean tell = city && new Telling(scene).tell(mark, dark);
    int reach = mark.tag() == Tag.NATION || tell ? Scene.FAR : wide ? LIST : REACH;
    int followed = city && where.followed(mark) ? where.behind(mark) - mark.to() : 0;
    int times = city && reach < Scene.FAR ? times(mark, dark) : 0;
    boolean named = city || mark.tag() == Tag.OPERATOR;
    return reach + followed + times + (named ? NAMED_FARTHER : 0);
  }

  /** "Tirou do ar, às 9h40 de terça, a banda larga de Manaus": a time between takes no part. */
  private int times(Mark mark, Mark dark) {
    int start = Math.min(mark.to(), dark.to());
    int end = Math.max(mark.from(), dark.from());
    return scene.moments().stream()
        .filter(moment -> moment.from() >= start && moment.to() <= end)
        .mapToInt(moment -> moment.to() - moment.from())
        .sum();
  }

  /** "Cut after violence escalated across the country": what was nationwide is the violence. */
  private boolean cause(Mark nation, Mark dark) {
    return scene
        .sentence()
        .all(Tag.BREAK, Tag.AFTER)
        .filter(mark -> mark.from() >= dark.to() && mark.from() < nation.from())
        .filter(mark -> !scene.sentence().is(Form.RELATIVE, mark.from()))
        .anyMatch(mark -> scene.sentence().at(mark.from(), Tag.AND) == null);
  }

  /** "Vodacom blocked social media", "X is blocked in Istanbul": it is said of the service. */
  private boolean blocks(Mark mark, Mark dark) {
    return mark.tag() != Tag.MOBILE
        && scene
            .sentence()
            .all(Tag.SERVICE)
            .filter(service -> scene.sameClause(service, dark.from(), dark.to()))
            .anyMatch(service -> scene.cost(service, dark.from(), dark.to()) < LIST)
        && scene.sentence().in(dark.from(), dark.to(), Tag.BLOCK).isPresent();
  }

  /** "Gabon's countrywide shutdown", "Grozny and Magas: cut off". */
  private boolean ofNet(Mark mark, Mark dark) {
    boolean cities =
        mark.tag() == Tag.CITY
            && (scene.sentence().all(Tag.CITY).count() > 1
                || mark.to() == dark.from()
                || (!scene.moments().isEmpty()
                    && scene.sentence().is(Form.WHERE, dark.to())
                    && mark.from() == dark.to() + 1)); // "there was a shutdown in Herat on Friday"
    return (mark.tag() == Tag.NATION || cities || ended(mark, dark))
        && scene.cutOff()
        && netItself(dark);
  }

  /**
   * "Days of silence came to an end in Manipur on Tuesday, when they let broadband be restored".
   */
  private boolean ended(Mark city, Mark dark) {
    return city.tag() == Tag.CITY
        && where.located(city)
        && scene.has(Tag.NET, Tag.MOBILE)
        && scene.sameClause(dark, city.from(), city.to());
  }

  /** "Went dark", of which one meaning says that it is the net. */
  private boolean netItself(Mark dark) {
    return scene
        .sentence()
        .all(Tag.DARK, Tag.BACK)
        .anyMatch(net -> net.value().equals(Scene.OF_NET) && overlap(net, dark));
  }

  private static boolean overlap(Mark one, Mark other) {
    return one.from() < other.to() && other.from() < one.to();
  }

  boolean net(Mark dark) {
    Tag[] nets = {Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.CONNECTIVITY};
    return scene.distance(dark.from(), dark.to(), nets) < Scene.FAR;
  }

  /** "Maputo: Facebook is blocked", "Уфа. Интернет …". */
  boolean leads(Mark city) {
    boolean parted = scene.sign(city.to(), ":") || scene.sign(city.to(), ".");
    return city.tag() == Tag.CITY && city.from() == 0 && parted;
  }
}
