package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;

/** Whether an operator only tells of an outage: its own, or that of others. */
record OperatorSource(Scene scene, OwnNet own) {
  private static final String OF = "of";

  /** Of a word for saying, that data say it, and no operator. */
  private static final String DATA = "data";

  /** Of a word for an outage, that an order to bring it about was carried out. */
  static final String OBEYED = "obeyed";

  private static final int NEAR = 4;
  private static final int SPEAKER = 12;

  /** An article and a noun. */
  private static final int NOUN = 2;

  /** Of the first words of a sentence. */
  private static final int HEAD = 3;

  /** ", Paltel said", ", wie der Konzern Telenor am Samstag bestätigte". */
  boolean tells(Mark operator) {
    if (operator.tag() != Tag.OPERATOR || own.its(operator) || obeyed() || restored(operator)) {
      return false;
    }
    if (ofOfficer(operator)) {
      return true;
    }
    int from = operator.from();
    int before = Math.max(0, from - NEAR - 2);
    boolean apart = scene.comma(before, from) || scene.breaks(before, from) > 0;
    int reach = scene.sentence().language().verbLast() ? SPEAKER : NEAR;
    Mark said = scene.sentence().in(operator.to(), operator.to() + reach, Tag.SAY).orElse(null);
    boolean says =
        said != null
            && !scene.comma(operator.to(), said.from())
            && scene.sentence().in(operator.to(), said.from(), ExtentEvents.STATES).isEmpty();
    if (says && said != null && (announces(said) || heads(operator, said))) {
      return false;
    }
    if (says
        && said != null
        && !own.ofUsers(from)
        && (said.value().equals(OF) || !scene.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE))) {
      return true; // "Safaricom spoke of a failure", "Telenor said Facebook was blocked"
    }
    return (apart && says && !own.ofUsers(from))
        || (says && within(from))
        || heads(operator)
        || (speaks(from) && !announcedBy(operator))
        || cited(operator);
  }

  /** An Arabic "قالت شركة بالتل إنها أعادت الخدمة": what it did itself. */
  private boolean restored(Mark operator) {
    int that = operator.to();
    return scene.sentence().is(Form.THATIT, that)
        && scene.sentence().in(that + 1, that + 1 + HEAD, Tag.BACK).isPresent();
  }

  /** "MTN confirmed that it had complied with the order": what it tells it did. */
  private boolean obeyed() {
    return scene.sentence().all(Tag.DARK).anyMatch(dark -> dark.value().equals(OBEYED));
  }

  /** "Optus chief faces senators": told of who leads it, and not what he says. */
  private boolean ofOfficer(Mark operator) {
    return scene.sentence().is(Form.OFFICER, operator.to()) && !scene.has(Tag.SAY);
  }

  /** "В «Ростелекоме» подтвердили", "at Vodafone they said": who speaks is in its house. */
  private boolean within(int operator) {
    int at = operator - 1;
    while (at > 0 && scene.sentence().tokens().get(at).kind() == Token.Kind.SIGN) {
      at--;
    }
    return scene.sentence().is(Form.WHERE, at) && !scene.sign(at, ",");
  }

  /** "«МТС»: мобильный интернет в Пензе ограничен": who says what the colon begins. */
  private boolean heads(Mark operator) {
    int colon = operator.to();
    while (colon < scene.sentence().tokens().size()
        && (scene.sentence().tokens().get(colon).kind() == Token.Kind.SIGN
            || scene.sentence().at(colon, Tag.SAY) != null) // "Beeline подтвердил:"
        && !scene.sign(colon, ":")) {
      colon++;
    }
    return operator.from() < 2
        && scene.sign(colon, ":")
        && !failure(colon + 1)
        && scene.sentence().in(colon, scene.sentence().tokens().size(), Tag.CITY).isPresent();
  }

  /** "Proximus : une panne a privé Namur d'internet": whose failure it is stands at the head. */
  private boolean failure(int article) {
    return scene.sentence().functionWord(article)
        && scene.sentence().at(article + 1, ExtentEvents.STATES) != null;
  }

  /** "NOS confirms: a cut has left Braga offline": who leads the sentence tells of its own net. */
  private boolean heads(Mark operator, Mark said) {
    return leads(scene.sentence(), operator)
        && said.from() - operator.to() < NOUN
        && !said.value().equals(OF)
        && scene.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE)
        && !scene.has(Tag.SERVICE);
  }

  /** Whether a sentence begins with an operator, or with a list that ends with it. */
  static boolean leads(Sentence sentence, Mark operator) {
    int from = operator.from();
    Mark and = sentence.in(from - NOUN, from, Tag.AND).orElse(null);
    Mark first = and == null ? null : sentence.before(and.from(), Tag.OPERATOR);
    return from < HEAD || (first != null && leads(sentence, first));
  }

  /** "Paltel announced a complete interruption": its own. */
  private boolean announces(Mark said) {
    int at = said.to();
    return scene
        .sentence()
        .in(at, at + NOUN, ExtentEvents.STATES)
        .filter(dark -> !scene.comma(at, dark.from()) && scene.breaks(at, dark.from()) == 0)
        .isPresent();
  }

  /** An Arabic "أعلنت شركة جوال انقطاعا": what it announces follows it, and is its own. */
  private boolean announcedBy(Mark operator) {
    int to = operator.to();
    return scene.sentence().in(to, to + 1, ExtentEvents.STATES).isPresent()
        && !scene.has(Tag.SERVICE);
  }

  /** A Kazakh "Қазақтелеком мәліметінше", where "according to" follows whom it names. */
  private boolean cited(Mark operator) {
    Mark by = scene.sentence().in(operator.from() - NEAR, operator.from(), Tag.PER).orElse(null);
    boolean before = // "according to Paltel"
        by != null
            && !by.value().equals("after")
            && by.to() <= operator.from()
            && !own.ofUsers(operator.from())
            && !own.its(operator)
            && !scene.comma(by.to(), operator.from())
            && scene.sentence().in(by.to(), operator.from(), ExtentEvents.CHANGES).isEmpty();
    return before
        || scene
            .sentence()
            .in(operator.to(), operator.to() + NEAR, Tag.PER)
            .filter(per -> per.value().equals("after"))
            .isPresent();
  }

  /** "Said Paltel", "'it is off', said an engineer of the mobile operator Paltel". */
  private boolean speaks(int operator) {
    Mark said = scene.sentence().in(operator - SPEAKER, operator, Tag.SAY).orElse(null);
    return said != null
        && !said.value().equals(DATA)
        && !scene.sign(said.to(), ":") // "Confirmed: provider Triolan is down"
        && !own.ofUsers(operator) // "say customers of MTS"
        && scene.sentence().in(said.to(), operator, ExtentEvents.CHANGES).isEmpty()
        && (operator - said.from() <= NEAR
            || (scene.sentence().in(0, said.from(), ExtentEvents.EVENTS).isPresent()
                && scene.breaks(said.to(), operator) == 0
                && !scene.comma(said.to(), operator)));
  }
}
