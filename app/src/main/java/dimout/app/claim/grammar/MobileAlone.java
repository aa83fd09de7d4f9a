package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;

/** Whether mobile networks alone are meant, or the fixed net beside them as well. */
record MobileAlone(Scene scene, NameLists lists) {
  private static final int NEAR = 4;

  /** "Broadband, 4G and 5G": of the list the fixed net is one. */
  boolean withFixed(Mark mark) {
    return mark.tag() == Tag.MOBILE
        && (too(mark)
            || andNet(mark)
            || scene
                .sentence()
                .all(Tag.MOBILE)
                .anyMatch(other ->
                    (besideFixed(other) || lacksBoth(other)) && lists.joined(mark, other)));
  }

  /** A German "ohne Internet, auch das Handynetz ist weg": that as well as what was told before. */
  private boolean too(Mark mobile) {
    int from = mobile.from();
    boolean article = from > 1 && scene.sentence().functionWord(from - 1);
    boolean also = scene.sentence().is(Form.EVEN, article ? from - 2 : from - 1);
    return also
        && !scene.has(Tag.OTHER) // "no power, and the mobile network is down, too"
        && scene
            .sentence()
            .all(Tag.NET, Tag.OFFLINE)
            .anyMatch(net -> net.to() <= from && net.value().isEmpty());
  }

  /** A Turkish "cep telefonları çekmiyor, internete girilemiyor": right behind, the net as well. */
  private boolean andNet(Mark mobile) {
    int to = mobile.to();
    return scene.sentence().language().cases()
        && scene
            .sentence()
            .all(Tag.OFFLINE)
            .filter(net -> net.from() > to && net.from() - to < NEAR + 1)
            .filter(net -> scene.sign(net.from() - 1, ","))
            .anyMatch(net -> scene.sentence().in(net.from(), net.to(), Tag.MOBILE).isEmpty());
  }

  /** A Turkish "mobil şebeke de çalışmıyor", where the net is out: both are. */
  boolean besides(Mark mark) {
    return mark.tag() == Tag.MOBILE
        && scene.context().connectivity()
        && scene.sentence().is(Form.TOO, mark.to())
        && scene.sentence().tokens().get(mark.to()).gap() == Token.Gap.SPACE;
  }

  /** "Mobile operators blocked TikTok": who does it, and what is out of reach is a service. */
  boolean blocks(Mark mark, Mark dark) {
    return mark.tag() == Tag.MOBILE
        && !scene.sentence().language().verbLast()
        && mark.to() <= dark.from()
        && !scene.has(Tag.OFFLINE)
        && scene.sentence().in(mark.to(), dark.from(), Tag.NET, Tag.SERVICE).isEmpty()
        && scene.sentence().at(dark.from(), Tag.BLOCK) != null
        && scene
            .sentence()
            .in(dark.to(), dark.to() + NEAR, Tag.SERVICE)
            .filter(service -> scene.breaks(dark.to(), service.from()) == 0)
            .filter(service -> !scene.comma(dark.to(), service.from()))
            .isPresent();
  }

  /** "Mobile networks and the Internet": not of mobile networks alone. */
  private boolean besideFixed(Mark mobile) {
    return mobile.tag() == Tag.MOBILE
        && scene
            .sentence()
            .all(Tag.NET, Tag.OFFLINE)
            .filter(net ->
                net.tag() == Tag.NET ? fixed(net) : nor(net) || and(net) || lacks(net, mobile))
            .filter(net ->
                !goesOn(Math.min(net.to(), mobile.to()), Math.max(net.from(), mobile.from())))
            .filter(
                net -> !apart(Math.min(net.to(), mobile.to()), Math.max(net.from(), mobile.from())))
            .filter(net -> !oneNoun(mobile, net))
            .mapToInt(net -> Math.max(net.from() - mobile.to(), mobile.from() - net.to()))
            .anyMatch(gap -> gap >= 0 && gap < NEAR);
  }

  /** A German "mobil surfen": one thing, where no "and" can be a part of the second word. */
  private boolean oneNoun(Mark mobile, Mark net) {
    return net.tag() == Tag.NET
        && mobile.to() == net.from()
        && scene.sentence().language().capitalNouns();
  }

  /** "Broadband is back, mobile data remain cut". */
  private boolean goesOn(int start, int end) {
    return scene
        .sentence()
        .in(start, end, Tag.CONTINUE)
        .filter(mark -> !ScopeRule.nor(scene.sentence(), mark.from()))
        .isPresent();
  }

  /** "Broadband was cut, mobile data have been off for weeks": each has its verb. */
  private boolean apart(int start, int end) {
    return scene.comma(start, end)
        && scene
            .sentence()
            .all(ExtentEvents.CHANGES)
            .anyMatch(change -> change.from() >= start && change.to() <= end);
  }

  /** The net by its name; but "4G" is a mobile network though it is the net, too. */
  private boolean fixed(Mark net) {
    return net.value().isEmpty() && scene.sentence().at(net.from(), Tag.MOBILE) == null;
  }

  /** A Kazakh "ұялы байланыс пен интернет өшті": subject and state in one, behind an "and". */
  private boolean and(Mark offline) {
    return scene.sentence().before(offline.from(), Tag.AND) != null
        && scene.sentence().in(offline.from(), offline.to(), Tag.MOBILE).isEmpty();
  }

  /** A Russian "без интернета и сотовой связи", a Portuguese "sem internet e sem telemóvel". */
  private boolean lacks(Mark offline, Mark mobile) {
    Mark and = scene.sentence().at(offline.to(), Tag.AND);
    return and != null
        && (and.to() == mobile.from() || without(and.to(), mobile))
        && scene.sentence().in(offline.from(), offline.to(), Tag.MOBILE).isEmpty();
  }

  /** A Spanish "sin internet ni señal de celular", "sin internet, luz ni datos móviles". */
  private boolean lacksBoth(Mark mobile) {
    int nor = mobile.from() - 1;
    return ScopeRule.nor(scene.sentence(), nor)
        && scene
            .sentence()
            .all(Tag.OFFLINE)
            .filter(lack -> lack.from() < nor && nor - lack.to() < NEAR)
            .filter(lack -> scene.sentence().in(lack.to(), nor, ExtentEvents.CHANGES).isEmpty())
            .anyMatch(lack -> scene.sentence().in(lack.from(), nor, Tag.MOBILE).isEmpty());
  }

  /** Subject and state in one, of which the mobile network is the last word. */
  private boolean without(int at, Mark mobile) {
    Mark second = scene.sentence().at(at, Tag.OFFLINE);
    return second != null && at < mobile.from() && second.to() == mobile.to();
  }

  /** "Neither mobile data nor the Internet". */
  private boolean nor(Mark offline) {
    int from = offline.from();
    return (ScopeRule.nor(scene.sentence(), from) || scene.sentence().is(Form.NOTANY, from))
        && scene.sentence().in(from, offline.to(), Tag.MOBILE).isEmpty(); // "nor 4G"
  }
}
