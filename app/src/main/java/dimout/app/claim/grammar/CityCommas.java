package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;

/** Which commas between a city and what is said of it part the two, and which do not. */
record CityCommas(Scene scene) {
  /** A comma, an article, a word for those who live there and a preposition. */
  private static final int SUBJECT = 5;

  /** Letters of an article or a preposition. */
  private static final int SHORT = 3;

  /** What an insertion does not say. */
  private static final Tag[] INSERTED = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.OTHER, Tag.SERVICE
  };

  /** What the words between two commas do not tell. */
  private static final Tag[] EVENTS = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.SAY, Tag.CITY, Tag.PLACE
  };

  /** A comma that stands in no list. */
  boolean parted(int start, int end) {
    return within(start, end).anyMatch(at -> !scene.listed(at) && !apposed(at) && !lists(at, end));
  }

  /** "Silenced landlines, mobiles and card machines in" a city: the comma of a list of things. */
  private boolean lists(int comma, int end) {
    Mark and = scene.sentence().in(comma + 2, comma + SUBJECT, Tag.AND).orElse(null);
    return and != null
        && and.to() < end
        && end - and.to() < SUBJECT
        && scene.sentence().before(comma, Tag.NET, Tag.MOBILE) != null
        && scene.sentence().in(comma, end, EVENTS).isEmpty()
        && !scene.comma(comma + 1, end);
  }

  /** "In the capital, Antananarivo", and the comma behind that name. */
  boolean apposed(int comma) {
    Mark named = scene.sentence().before(comma, Tag.CITY);
    return leadsName(comma)
        || (named != null && (leadsName(named.from() - 1) || leadsCountry(named, comma)));
  }

  /** "Kharkiv, Ukraine was cut off": the country that the city is in. */
  private boolean leadsCountry(Mark city, int comma) {
    Mark country = scene.sentence().at(comma + 1, Tag.PLACE);
    return country != null
        && scene.sign(comma, ",")
        && Places.country(Places.entity(city)).equals(Places.entity(country))
        && !scene.sign(country.to(), ",");
  }

  private boolean leadsName(int comma) {
    return scene.sentence().is(Form.REGIONWORD, comma - 1)
        && scene.sign(comma, ",")
        && scene.sentence().at(comma + 1, Tag.CITY) != null;
  }

  /** "Manipur, in the north-east of India, has been offline": no more than an insertion between. */
  boolean inserted(int start, int end) {
    int[] commas = within(start, end).toArray();
    return commas.length == 2
        && scene
            .sentence()
            .all(INSERTED)
            .filter(mark -> mark.from() >= commas[0] && mark.from() < commas[1])
            .allMatch(mark -> mark.value().equals(Scene.EVENT)) // "ten months into the war"
        && scene.breaks(start, end) == 0;
  }

  /** "In Saqqez, forty days after the death, access is cut": said between two commas. */
  boolean spans(int start, int end) {
    return scene.sentence().in(start, end, EVENTS).isEmpty() && within(start, end).count() == 1;
  }

  /** "Cut off since Monday, Goma …", "…, the people of Goma": a participle leads its subject. */
  boolean leads(Mark dark, Mark city) {
    int[] commas = within(dark.to(), city.from()).toArray();
    return dark.from() == 0
        && scene.sentence().tokens().get(city.from()).capital() // an Arabic verb stands first
        && commas.length == 1
        && city.from() - commas[0] <= SUBJECT
        && scene.breaks(dark.to(), city.from()) == 0
        && IntStream.range(commas[0] + 1, city.from())
            .allMatch(at ->
                scene.sentence().tokens().get(at).word().length() <= SHORT
                    || scene
                        .sentence()
                        .all(Tag.USERS)
                        .anyMatch(mark -> NameLists.covers(mark, at)));
  }

  /** A Kazakh "Құлсарыда бағана құлап, байланыс үзілді": one place for both verbs. */
  boolean joined(int start, int end) {
    int[] commas = within(start, end).toArray();
    return commas.length > 0
        && IntStream.of(commas)
            .allMatch(at -> scene.sentence().is(Form.CONVERB, at - 1) || too(at, end));
  }

  /** A Turkish "Van'da elektrik yok, telefonlar da çekmiyor": what is so there as well. */
  private boolean too(int comma, int end) {
    return scene.sentence().language().cases()
        && IntStream.range(comma + 1, end)
            .filter(at -> scene.sentence().is(Form.TOO, at))
            .anyMatch(at -> scene.sentence().tokens().get(at).gap() == Token.Gap.SPACE);
  }

  private IntStream within(int start, int end) {
    return IntStream.range(start, end).filter(at -> scene.comma(at, at + 1));
  }
}
