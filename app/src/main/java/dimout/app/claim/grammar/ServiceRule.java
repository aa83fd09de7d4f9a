package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.PlaceNames;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Named services that cannot be reached. */
final class ServiceRule {
  /** Words and a comma: "Instagram'a erişim,". */
  private static final int SUBJECT = 4;

  private static final int REACH = 14;

  /** A means against blocks more often than their object: only what stands beside is said of it. */
  static final String VPN = "VPN";

  private static final String AGENT = "agent";

  /** Of a verb in the active voice: what stands before it does it. */
  static final String ACT = "act";

  private static final int ADJACENT = 3;

  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE, Tag.OFFLINE};

  /** What a participle before its subject does not speak of. */
  private static final Tag[] LED = {
    Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.SERVICE, Tag.BACK, Tag.OPERATOR
  };

  private static final int SHORT = 3;

  /** "Wrote this afternoon on X". */
  private static final int TOLD = 8;

  private final Scene scene;

  ServiceRule(Scene scene) {
    this.scene = scene;
  }

  List<Draft> find() {
    List<Mark> named =
        scene
            .sentence()
            .all(Tag.SERVICE)
            .filter(this::named)
            .filter(mark -> !medium(mark) && !lacking(mark) && !onIt(mark))
            .toList();
    TreeSet<String> services = new TreeSet<>();
    int from = Integer.MAX_VALUE;
    int to = 0;
    for (Mark service : named) {
      Mark block = block(service);
      if (block != null) {
        services.add(service.value());
        from = Math.min(from, Math.min(service.from(), block.from()));
        to = Math.max(to, Math.max(service.to(), block.to()));
      }
    }
    for (int i = named.size() - 2; i >= 0 && !services.isEmpty(); i--) {
      Mark service = named.get(i);
      if (services.contains(named.get(i + 1).value()) && lists(service, named.get(i + 1))) {
        services.add(service.value());
        from = Math.min(from, service.from());
      }
    }
    InTurn turn = new InTurn(scene);
    for (int i = 1; i < named.size(); i++) {
      Mark service = named.get(i);
      boolean told = services.contains(named.get(i - 1).value());
      if (told && (nor(named.get(i - 1), service) || turn.follows(named.get(i - 1), service))) {
        services.add(service.value());
        to = Math.max(to, service.to());
      }
    }
    List<Draft> found = new ArrayList<>();
    if (!services.isEmpty()) {
      found.add(Draft.scope(Predicate.SERVICE_BLOCK, List.copyOf(services), from, to));
    }
    return found;
  }

  /** The nearest block that is said of a service; else its return. */
  private @Nullable Mark block(Mark service) {
    int from = service.from();
    int to = service.to();
    Optional<Mark> block =
        scene
            .sentence()
            .all(Tag.BLOCK)
            .filter(mark -> blocked(service, mark) || leads(mark, service))
            .filter(mark -> !new Audience(scene).only(mark))
            .min(Comparator.comparingInt(mark -> scene.cost(mark, from, to)));
    return block
        .or(() -> scene.nearest(from, to, Tag.BACK).filter(back -> returned(service, back)))
        .orElse(null);
  }

  /** "X, YouTube and Viber", "à X, à YouTube": what is said of one is said of the one before. */
  private boolean lists(Mark first, Mark second) {
    Mark and = scene.sentence().at(first.to(), Tag.AND);
    if (and != null && and.to() == second.from()) {
      return true;
    }
    List<Token> between = between(first, second);
    return !between.isEmpty()
        && between.size() < ADJACENT
        && between.get(0).is(",")
        && between.stream().skip(1).allMatch(token -> token.word().length() <= SHORT);
  }

  /** None where one word names both: "these apps". */
  private List<Token> between(Mark first, Mark second) {
    return second.from() < first.to()
        ? List.of()
        : scene.sentence().tokens().subList(first.to(), second.from());
  }

  /** "Cannot open X nor Reddit", "ni a Reddit". */
  private boolean nor(Mark first, Mark second) {
    List<Token> between = between(first, second);
    return !between.isEmpty()
        && between.size() < ADJACENT
        && ScopeRule.nor(scene.sentence(), first.to());
  }

  /** A service of one letter is one only where it is a capital; so is "Signal". */
  private boolean named(Mark service) {
    Token token = scene.sentence().tokens().get(service.from());
    if (service.to() - service.from() == 1 && ordinary(token) && !kind(service)) {
      return false;
    }
    Mark by = scene.sentence().before(service.from(), Tag.BY);
    if (by != null && by.value().equals(AGENT)) {
      return false; // "accounts blocked by Facebook"
    }
    boolean address = service.to() - service.from() > 1;
    return service.value().length() > 1 || address || token.capital() || token.word().length() > 1;
  }

  /** "Social media", "messaging apps". */
  private static boolean kind(Mark service) {
    return Character.isLowerCase(service.value().charAt(0));
  }

  /** "The signal was cut": a word that means something in small letters. */
  private boolean ordinary(Token token) {
    return PlaceNames.cased(token.word())
        && !token.capital()
        && scene.sentence().language().knows(token.word());
  }

  /** "X is back after 39 days": so long it was blocked; "the ban on X was lifted". */
  private boolean returned(Mark service, Mark back) {
    return scene
            .sentence()
            .all(NETS)
            .filter(net -> net.value().isEmpty())
            .filter(net -> scene.sameClause(net, service.from(), service.to()))
            .allMatch(net -> net.to() <= back.from() && scene.comma(net.to(), back.from()))
        && !service.value().equals(VPN)
        && (!kind(service) || back.value().equals(ServiceBlocks.BAN))
        && scene.sameClause(service, back.from(), back.to())
        && !parted(service, back)
        && scene.cost(back, service.from(), service.to()) < REACH
        && (back.value().equals(ServiceBlocks.BAN) || lasted(back) || dated(back))
        && !scene.unreal(service.from(), service.to())
        && !scene.unreal(back.from(), back.to());
  }

  /** By a comma; where verbs stand last one may stand behind the subject. */
  private boolean parted(Mark service, Mark back) {
    int from = Math.min(service.to(), back.to());
    int to = Math.max(service.from(), back.from());
    boolean subject = scene.sentence().language().verbLast() && service.to() <= back.from();
    return scene.comma(subject ? from + SUBJECT : from, to);
  }

  /** "WhatsApp has been back since Friday": until then it was blocked. */
  private boolean dated(Mark back) {
    return scene.moments().stream()
        .anyMatch(moment -> scene.sameClause(back, moment.from(), moment.to()));
  }

  private boolean lasted(Mark back) {
    return scene.quantities().stream()
        .anyMatch(length ->
            !length.percent()
                && !length.ordinal()
                && (DurationRule.lifted(back, length)
                    || (scene.has(Tag.AFTER, Tag.FOR) && said(back, length))));
  }

  /** "Unblocked after two days", "the end of the block, which had lasted two days". */
  private boolean said(Mark back, Quantity length) {
    return scene.sameClause(back, length.from(), length.to())
        || (back.to() <= length.from()
            && scene
                .sentence()
                .all(Tag.BREAK)
                .filter(clause -> clause.from() >= back.to() && clause.from() < length.from())
                .filter(clause -> scene.sentence().at(clause.from(), Tag.AND) == null)
                .allMatch(clause -> scene.sentence().is(Form.RELATIVE, clause.from())));
  }

  /** "Reported on Twitter", "publicou no X": where it is told. */
  private boolean medium(Mark service) {
    if (through(service)) {
      return true;
    }
    int at = service.from() - 1;
    Mark said = at < 1 ? null : scene.sentence().in(at - TOLD, at, Tag.SAY).orElse(null);
    return said != null
        && scene.sentence().is(Form.MEDIUM, at)
        && scene.sentence().before(at, Tag.NET, Tag.MOBILE) == null // "calls in WhatsApp"
        && scene.sentence().in(said.to(), at, Tag.BLOCK, Tag.BREAK).isEmpty();
  }

  /** A Turkish "WhatsApp'tan ulaştı": what is told or reached through it. */
  private boolean through(Mark service) {
    Sentence sentence = scene.sentence();
    int ending = service.to();
    return sentence.language().cases()
        && sentence.language().verbLast()
        && ending < sentence.tokens().size()
        && sentence.tokens().get(ending).gap() == Token.Gap.NONE
        && sentence.is(Form.ABLATIVE, ending)
        && sentence
            .in(ending, sentence.tokens().size(), Tag.BLOCK)
            .filter(block -> !scene.comma(ending, block.from()))
            .isEmpty(); // "WhatsApp'tan görüntü geçemiyorlar"
  }

  /** "Unreachable without a VPN", "if no VPN is used": a way around, not what is out of reach. */
  private boolean lacking(Mark service) {
    int at = service.from();
    return service.value().equals(VPN)
        && (scene.sentence().in(at - TOLD, at, Tag.NONE, Tag.NEG, Tag.HYP).isPresent()
            || (scene.sentence().is(Form.EXCEPT, at - 2) // an Arabic "إلا عبر شبكة افتراضية"
                && scene.sentence().is(Form.MEDIUM, at - 1))
            || scene
                .sentence()
                .all(Tag.BLOCK)
                .anyMatch(only -> only.from() < at && at < only.to()) // "only with a VPN"
            || besides(service));
  }

  /** A Spanish "WhatsApp e Instagram solo abren con VPN": named beside services, not with them. */
  private boolean besides(Mark tool) {
    Sentence sentence = scene.sentence();
    int at = tool.from();
    boolean others = sentence.all(Tag.SERVICE).anyMatch(other -> !other.value().equals(VPN));
    boolean joined = // "WhatsApp and popular VPN apps"
        sentence.in(at - ADJACENT, at, Tag.AND).isPresent()
            || sentence.at(tool.to(), Tag.AND) != null;
    boolean listed =
        scene.sign(at - 1, ",") || scene.sign(at - 1, "،") || scene.sign(tool.to(), ",");
    return others && !joined && !listed;
  }

  /** A Russian "Telegram отключил чат-бота": it blocks, and is not blocked. */
  private boolean acts(Mark service, Mark block) {
    return service.to() <= block.from()
        && block.from() - service.to() < ADJACENT
        && !scene.comma(service.to(), block.from())
        && scene
            .sentence()
            .all(Tag.BLOCK)
            .anyMatch(verb -> verb.from() == block.from() && verb.value().equals(ACT));
  }

  /** "Blocked three journalists on Twitter": something else was. */
  private boolean elsewhere(Mark service, Mark block) {
    int on = service.from() - 1;
    return block.to() < on
        && scene.sentence().is(Form.MEDIUM, on)
        && IntStream.range(block.to(), on).anyMatch(this::content);
  }

  /** A Turkish "Twitter'daki bir hesap kapatıldı": what is on it was. */
  private boolean onIt(Mark service) {
    int last = service.to() - 1;
    int ending = scene.sentence().is(Form.ATTRIBUTED, last) ? last : service.to();
    int size = scene.sentence().tokens().size();
    if (!scene.sentence().is(Form.ATTRIBUTED, ending)
        || (ending > last && scene.sentence().tokens().get(ending).gap() != Token.Gap.NONE)) {
      return false; // "Signal at home": a word of its own
    }
    int next = ending + 1;
    while (next < size && scene.sentence().tokens().get(next).word().length() <= SHORT) {
      next++;
    }
    return next < size && content(next);
  }

  /** A word that means nothing to this grammar, and no short one that only joins others. */
  private boolean content(int at) {
    Token token = scene.sentence().tokens().get(at);
    return token.kind() == Token.Kind.WORD
        && token.word().length() > SHORT
        && !scene.sentence().language().functionWord(token.word())
        && scene.sentence().marks().stream().noneMatch(m -> m.from() <= at && at < m.to());
  }

  private boolean blocked(Mark service, Mark block) {
    int distance = new Insertion(scene).cost(service, block);
    boolean names =
        scene.sentence().language().verbLast() || scene.sentence().all(Tag.SERVICE).count() > 1;
    boolean kind = kind(service);
    if (kind && scene.sentence().at(service.to(), Tag.SERVICE) != null) {
      return false; // "the messenger Telegram" names one
    }
    int net = scene.distance(block.from(), block.to(), Tag.NET, Tag.MOBILE);
    boolean listed = scene.sentence().at(service.to(), Tag.AND) != null; // "and mobile data"
    if (kind && !listed && net < scene.cost(service, block.from(), block.to())) {
      return false;
    }
    boolean described = new Insertion(scene).describes(service, block);
    boolean tool = service.value().equals(VPN) && distance > ADJACENT;
    return !tool
        && !acts(service, block)
        && !elsewhere(service, block)
        && (described || distance < (names || described(service) ? Scene.FAR : REACH))
        && !scene.unreal(service.from(), service.to())
        && !scene.unreal(block.from(), block.to())
        && (described || carried(service, block) || joined(service, block));
  }

  /** By somebody or at a time, and neither "in schools" nor "for officials". */
  private boolean ordered(int start, int end) {
    Mark by = scene.sentence().at(start, Tag.BY);
    return (by != null && by.value().equals(AGENT))
        || (scene.sentence().at(start, Tag.SINCE) == null
            && scene.moments().stream().anyMatch(m -> start <= m.from() && m.to() <= end));
  }

  /** "Bloqué par l'exécutif au plus fort des émeutes, TikTok": a participle leads its subject. */
  private boolean leads(Mark block, Mark service) {
    int before = service.from() - 1;
    int comma = scene.sign(before, ",") ? before : before - 1; // "…, o WhatsApp"
    return block.from() == 0
        && !scene.sentence().language().verbLast()
        && scene.sign(comma, ",")
        && !scene.comma(block.to(), comma)
        && ordered(block.to(), comma)
        && scene.sentence().in(block.to(), comma, LED).isEmpty()
        && !scene.unreal(block.from(), block.to());
  }

  /** "Facebook, which half the country uses, has been blocked": a clause of it stands between. */
  private boolean described(Mark service) {
    return scene.sign(service.to(), ",") && scene.sentence().is(Form.RELATIVE, service.to() + 1);
  }

  private boolean joined(Mark service, Mark block) {
    int start = Math.min(service.to(), block.to());
    return scene.breaks(start, Math.max(service.from(), block.from())) == 0;
  }

  /** "YouTube came back on Sunday; had been blocked for 48 hours": of the service before it. */
  private boolean carried(Mark service, Mark block) {
    int at = block.from() - 1;
    while (at > service.to()
        && block.from() - at < ADJACENT + 1
        && !scene.sentence().tokens().get(at).is(";")) {
      at--;
    }
    return at > service.to()
        && scene.sentence().tokens().get(at).is(";")
        && scene.breaks(service.to(), at) == 0
        && scene
            .sentence()
            .in(at, block.from(), Tag.SERVICE, Tag.OTHER, Tag.NET, Tag.MOBILE)
            .isEmpty();
  }
}
