package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a sentence says of blocked services, where it says nothing of the net.
 *
 * @param services claims of blocked services in the sentence
 */
record ServiceBlocks(Scene scene, List<Draft> services) {
  /** Said of access alone: "the restriction", "the ban", and of a return, that they were lifted. */
  static final String BAN = "ban";

  private static final int NEAR = 16;

  /** From an "and" to the verb that ends its clause. */
  private static final int AGAIN = 8;

  /** "On a number of major". */
  private static final int LED = 6;

  private static final Tag[] EVENTS = {Tag.BLOCK, Tag.BACK};
  private static final Tag[] SUBJECTS = {
    Tag.OTHER, Tag.USERS, Tag.OPERATOR, Tag.SERVICE, Tag.SAY, Tag.BLOCK, Tag.DARK
  };

  /** "Instagram has been blocked for three days". */
  boolean said(int from, int to) {
    int reach = services.isEmpty() ? Scene.FAR : reach(); // "the ban" is all that it speaks of
    boolean near = scene.distance(from, to, EVENTS) < reach || (lasted(from) && scene.has(EVENTS));
    return alone() && near && !scene.unreal(from, to);
  }

  /** A list of services makes a sentence longer by their names and what parts them. */
  private int reach() {
    return NEAR + 2 * (services.get(0).scope().size() - 1);
  }

  /** "The block began at two and lasted four hours": of what the sentence began with. */
  private boolean lasted(int length) {
    Mark lasts = scene.sentence().in(length - NEAR, length, Tag.FOR).orElse(null);
    return lasts != null && scene.sentence().before(lasts.from(), Tag.AND) != null;
  }

  /** Whether a block or a return is said of a service. */
  boolean of(Mark event) {
    return services.isEmpty()
        || scene
            .sentence()
            .all(Tag.SERVICE)
            .anyMatch(service -> scene.sameClause(service, event.from(), event.to()))
        || scene.sentence().before(event.from(), Tag.AND) != null // "was blocked and returned"
        || goesOn(event);
  }

  /** Where verbs stand last, "fell out and at ten o'clock returned": of the same subject. */
  private boolean goesOn(Mark event) {
    Sentence sentence = scene.sentence();
    int end = event.from();
    return sentence.language().verbLast()
        && sentence
            .all(Tag.AND, Tag.BREAK) // a verb and "and" may be one phrase
            .filter(and -> and.to() <= end && end - and.to() < AGAIN)
            .filter(and -> !sentence.is(Form.RELATIVE, and.to() - 1))
            .filter(and -> sentence.in(0, and.from(), EVENTS).isPresent())
            .filter(and -> !scene.comma(and.to(), end))
            .anyMatch(and -> sentence.in(and.to(), end, SUBJECTS).isEmpty());
  }

  /** Of services alone: their names go with a length or a time, since no signal measures them. */
  Draft named(Draft claim) {
    return alone() ? claim.scoped(names()) : claim;
  }

  /** Whether services, and not the net, are what the sentence is about. */
  boolean alone() {
    return !names().isEmpty()
        && !blackout()
        && scene
            .sentence()
            .all(Tag.NET, Tag.MOBILE, Tag.OFFLINE)
            .allMatch(net -> apart(net) || where(net));
  }

  /** "Uganda's blackout ended at noon, but X can be opened only with a VPN": of the net besides. */
  private boolean blackout() {
    Mark service = scene.sentence().all(Tag.SERVICE).findFirst().orElse(null);
    return service != null
        && !services.isEmpty()
        && scene
            .sentence()
            .all(Tag.DARK)
            .filter(dark -> dark.value().equals(Scene.OF_NET) && scene.cutOff())
            .filter(dark -> dark.to() <= service.from())
            .anyMatch(dark -> scene.breaks(dark.to(), service.from()) > 0);
  }

  /** "Twitter cannot be reached on the networks of MTN": where it is blocked. */
  private boolean where(Mark net) {
    Sentence sentence = scene.sentence();
    int of = sentence.is(Form.OFWHOLE, net.to()) ? net.to() + 1 : net.to();
    boolean behind = // a Turkish "Turkcell ve Vodafone şebekelerinde Twitter'a"
        sentence.language().verbLast() && sentence.before(net.from(), Tag.OPERATOR) != null;
    return !services.isEmpty() && (behind || within(net, of) || providers(net));
  }

  /** "Blocked on a number of major internet providers". */
  private boolean providers(Mark net) {
    Sentence sentence = scene.sentence();
    return IntStream.range(net.to() - 1, net.to() + 2)
            .anyMatch(at -> sentence.is(Form.OPERATORWORD, at))
        && IntStream.range(net.from() - LED, net.from())
            .filter(at -> sentence.is(Form.MEDIUM, at))
            .anyMatch(on -> sentence.in(on, net.from(), SUBJECTS).isEmpty());
  }

  private boolean within(Mark net, int of) {
    Sentence sentence = scene.sentence();
    return sentence.at(of, Tag.OPERATOR) != null
        && IntStream.range(net.from() - 2, net.from() + 1)
            .anyMatch(at -> sentence.is(Form.MEDIUM, at) || sentence.is(Form.WHERE, at));
  }

  /** "TikTok was blocked on Monday; the country's one provider did so": of another sentence. */
  private boolean apart(Mark net) {
    return !services.isEmpty()
        && (scene.semicolon(services.get(0).to(), net.from()) || besides(net))
        && scene.sentence().in(net.from(), net.to() + NEAR, EVENTS).isEmpty();
  }

  /** "Facebook and X do not load, bankers write text messages": of those behind a comma. */
  private boolean besides(Mark net) {
    return !net.value().isEmpty()
        && services.get(0).to() < net.from()
        && scene.comma(services.get(0).to(), net.from())
        && scene.sentence().in(services.get(0).to(), net.from(), EventTimes.CUTS).isEmpty()
        && scene.sentence().in(net.from(), net.to() + NEAR, EventTimes.CUTS).isEmpty();
  }

  /** "Facebook was restored on Tuesday at 6 pm": the services that a return is said of. */
  List<String> returned() {
    return scene
        .sentence()
        .all(Tag.SERVICE)
        .filter(service ->
            scene
                .sentence()
                .all(Tag.BACK)
                .filter(back -> !scene.unreal(back.from(), back.to()))
                .filter(back -> scene.sameClause(service, back.from(), back.to()))
                .anyMatch(back ->
                    !scene.comma(
                        Math.min(service.to(), back.to()), Math.max(service.from(), back.from()))))
        .map(Mark::value)
        .filter(name -> Character.isUpperCase(name.charAt(0)))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * "The restriction began on Monday with the arrest", a Turkish "mahkemenin kararı uygulandı":
   * whatever else happened, it is of the ban.
   */
  private boolean headed() {
    Sentence sentence = scene.sentence();
    return sentence.has(Tag.BEGIN)
        && sentence
            .all(Tag.BLOCK)
            .filter(ban -> ban.value().equals(BAN))
            .anyMatch(
                ban -> ban.from() == 0 || whose(ban).filter(it -> it.from() == 0).isPresent());
  }

  /** Who imposed a ban, in the genitive before it. */
  private Optional<Mark> whose(Mark ban) {
    return scene.sentence().language().cases()
        ? Optional.ofNullable(scene.sentence().before(ban.from(), Tag.OTHER))
        : Optional.empty();
  }

  /** The services blocked, or those of an earlier sentence: "the ban", "access was restored". */
  private List<String> names() {
    if (!services.isEmpty()) {
      return services.get(0).scope();
    }
    List<String> back = returned();
    if (!back.isEmpty()) {
      return back;
    }
    boolean other = scene.has(Tag.SERVICE) || (scene.has(Tag.OTHER) && !headed());
    return other ? List.of() : scene.context().blocked();
  }
}
