package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** "In July the country was offline for five days", told in August: of what was then. */
record BareMonth(Scene scene) {
  /** Words before the month of a sentence that begins with one: "in", "im", "during the". */
  private static final int LEADS = 2;

  /** Months; the event that is told may have been so long ago. */
  private static final int RECENT = 2;

  /** Words before it of one that begins with a part of a month: "a finales de". */
  private static final int PART = 3;

  private static final String PERSIAN = "persian ";

  /** A Persian month ends in ours of a number so much higher. */
  private static final int LATER = 3;

  /** Whether the sentence begins with a month that is not that of publication, and with no day. */
  boolean past() {
    LocalDate today = scene.setting().today();
    return today != null && (ofAnother(today) || partOfOne(today));
  }

  private boolean ofAnother(LocalDate today) {
    return scene
        .sentence()
        .all(Tag.MONTHNAME)
        .filter(month -> leads(month) && !new Likened(scene).is(month.from()))
        .anyMatch(month -> !month.value().equals(String.valueOf(today.getMonthValue())));
  }

  /** "Fin novembre, …", "Anfang Mai wurde …": a part of one that is gone begins the sentence. */
  private boolean partOfOne(LocalDate today) {
    Sentence sentence = scene.sentence();
    return sentence
        .all(Tag.MONTHNAME)
        .filter(month -> numbered(month.value()) && month.from() > 0 && month.from() < PART + 1)
        .filter(month ->
            IntStream.range(month.from() - PART, month.from())
                .anyMatch(at -> sentence.is(Form.MONTHPART, at)))
        .filter(month -> !number(month.from() - 1) && !number(month.to()))
        .anyMatch(month -> gone(month, today) >= RECENT);
  }

  /** "Last December", told in June, wherever it stands. */
  boolean last() {
    LocalDate today = scene.setting().today();
    return today != null
        && scene
            .sentence()
            .all(Tag.MONTHNAME)
            .filter(month -> known(month.value()) && !number(month.from() - 1))
            .filter(month -> !new Likened(scene).is(month.from()))
            .filter(month ->
                scene.sentence().at(month.to(), Tag.LAST) != null
                    || scene.sentence().before(month.from(), Tag.LAST) != null
                    || inCase(month)
                    || opens(month))
            .anyMatch(month -> gone(month, today) > RECENT);
  }

  /**
   * "The village also lost its connection for six days in January", told in December behind what
   * the text is about; what is told of in November may have begun in October.
   */
  boolean besides() {
    LocalDate today = scene.setting().today();
    return today != null
        && scene.context().claimed()
        && !scene.has(Tag.SINCE, Tag.CONTINUE, Tag.NOW, Tag.BACK)
        && scene
            .sentence()
            .all(Tag.MONTHNAME)
            .filter(month -> numbered(month.value()) && scene.moments().isEmpty())
            .filter(month -> scene.sentence().is(Form.WHERE, month.from() - 1))
            .filter(month -> !number(month.to()))
            .anyMatch(month -> gone(month, today) > RECENT);
  }

  /** "During the March elections,": what a sentence begins with dates all of it. */
  private boolean opens(Mark month) {
    int to = month.to();
    return scene.sign(to, ",")
        && scene.sentence().in(0, to, Tag.SINCE, Tag.DARK, Tag.OFFLINE, Tag.BACK).isEmpty()
        && !scene.comma(0, to);
  }

  /** How many months ago it was that month. */
  private static int gone(Mark month, LocalDate today) {
    String value = month.value();
    int number =
        value.startsWith(PERSIAN)
            ? Integer.parseInt(value.substring(PERSIAN.length())) + LATER
            : Integer.parseInt(value);
    return Math.floorMod(today.getMonthValue() - number, 12);
  }

  private static boolean known(String value) {
    return numbered(value) || value.startsWith(PERSIAN);
  }

  private boolean leads(Mark month) {
    Sentence sentence = scene.sentence();
    int from = month.from();
    boolean led =
        from > 0
            && (sentence.is(Form.WHERE, 0) || sentence.is(Form.LOCATED, 0) || already(from))
            && sentence.tokens().subList(1, from).stream().noneMatch(Token::capital);
    return from <= LEADS
        && (led || inCase(month))
        && numbered(month.value())
        && !number(from - 1)
        && !number(month.to())
        && scene.moments().stream().noneMatch(m -> m.from() <= from && from < m.to());
  }

  /** A German "schon im Mai war dort das Netz weg". */
  private boolean already(int month) {
    Sentence sentence = scene.sentence();
    return sentence.language().capitalNouns()
        && sentence.is(Form.ARTICLED, month - 1)
        && sentence.at(0, Tag.FOR, Tag.NOW, Tag.ONLY, Tag.CONTINUE) != null;
  }

  /**
   * A Turkish "ağustosta Instagram kapalı kalmıştı", a Kazakh "тамыз айында", of what neither goes
   * on nor is so since then.
   */
  private boolean inCase(Mark month) {
    Sentence sentence = scene.sentence();
    int unit = month.to();
    boolean then = sentence.is(Form.LOCATIVE, unit - 1) || sentence.is(Form.MONTHPART, unit);
    return then
        && sentence.language().cases()
        && sentence.language().verbLast()
        && !scene.has(Tag.SINCE, Tag.NOW)
        && sentence.all(Tag.CONTINUE).allMatch(mark -> sentence.is(Form.PARTICIPLE, mark.to() - 1))
        && scene.moments().isEmpty();
  }

  /** Of our calendar; a Persian month has another value. */
  private static boolean numbered(String value) {
    return !value.isEmpty() && value.chars().allMatch(Character::isDigit);
  }

  private boolean number(int at) {
    return at >= 0
        && at < scene.sentence().tokens().size()
        && scene.sentence().tokens().get(at).kind() == Token.Kind.NUMBER;
  }
}
