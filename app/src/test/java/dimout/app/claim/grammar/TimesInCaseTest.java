package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.Language;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Hours that a case ending, not a preposition, makes times: Turkish and Kazakh. */
class TimesInCaseTest {
  private static final String DAY = "2024-08-30";

  @Test
  void anHourBesideAPartOfTheDayIsATime() {
    assertThat(times("Kazakistan'da internet akşam yedide kesildi."))
        .isEqualTo(Map.of(Predicate.ONSET, at("19:00")));
    assertThat(times("Қазақстанда интернет кешкі жетіде өшірілді."))
        .isEqualTo(Map.of(Predicate.ONSET, at("19:00")));
    assertThat(times("Kabil'de internet akşamüstü beş buçukta kesildi."))
        .isEqualTo(Map.of(Predicate.ONSET, at("17:30")));
  }

  @Test
  void twoHoursAreABeginningAndAnEnd() {
    Map<Predicate, Instant> night =
        Map.of(Predicate.ONSET, at("06:00"), Predicate.RESTORATION, at("08:00"));
    assertThat(times("Irak'ta sabah altıdan sekize kadar internet kesikti.")).isEqualTo(night);
    assertThat(times("Иракта таңғы алтыдан сегізге дейін интернет өшірілді.")).isEqualTo(night);
    assertThat(times("Irak'ta bu sabah 06.00 ile 08.00 arasında internet yoktu.")).isEqualTo(night);
    assertThat(times("Иракта таңғы сағат төрттен түске дейін интернет істемеді."))
        .isEqualTo(Map.of(Predicate.ONSET, at("04:00"), Predicate.RESTORATION, at("12:00")));
  }

  @Test
  void twoHoursInFiguresOrOfOneEveningAreABeginningAndAnEndAsWell() {
    Map<Predicate, Instant> noon =
        Map.of(Predicate.ONSET, at("10:00"), Predicate.RESTORATION, at("14:00"));
    assertThat(times("Иракта бүгін интернет сағат 10-нан 14-ке дейін болмады.")).isEqualTo(noon);
    assertThat(times("Irak'ta bugün saat 10'dan 14'e kadar internet yoktu.")).isEqualTo(noon);
    assertThat(times("Иракта бүгін 10:00 мен 14:00 аралығында интернет болмады.")).isEqualTo(noon);
    assertThat(times("Irak'ta bu akşam yediden dokuza kadar internet kesikti."))
        .isEqualTo(Map.of(Predicate.ONSET, at("19:00"), Predicate.RESTORATION, at("21:00")));
  }

  @Test
  void whatWasCutInSeveralTownsAtNoonIsBackInTheEvening() {
    Map<Predicate, Instant> day =
        Map.of(Predicate.ONSET, at("12:00"), Predicate.RESTORATION, at("17:00"));
    assertThat(times("Cuma günü öğlen Van ve Bitlis'te internet kesildi, akşam geri geldi."))
        .isEqualTo(day);
    assertThat(times("Cuma günü öğlen Van ve Bitlis'te mobil internet kesildi, akşam geri geldi."))
        .isEqualTo(day);
  }

  @Test
  void theNextOrTheSameDayIsCountedFromTheOneToldLast() {
    assertThat(times("Van'da internet salı günü kesildi. Bağlantı ertesi sabah geri geldi."))
        .containsEntry(Predicate.RESTORATION, Instant.parse("2024-08-28T06:00:00Z"));
    assertThat(times("Оралда интернет сейсенбі түсте өшті. Байланыс сол күні кешке қосылды."))
        .containsEntry(Predicate.RESTORATION, Instant.parse("2024-08-27T17:00:00Z"));
  }

  @Test
  void aNightToADayIsOverBeforeTheDayOfTheReturn() {
    assertThat(
            times("Çarşambadan perşembeye bağlayan gece kesilen internet cuma günü sabah açıldı."))
        .isEqualTo(
            Map.of(
                Predicate.ONSET,
                Instant.parse("2024-08-29T00:00:00Z"),
                Predicate.RESTORATION,
                at("06:00")));
  }

  @Test
  void whatBeganAtOneTimeEndedAtAnother() {
    Map<Predicate, Instant> day =
        Map.of(Predicate.ONSET, at("10:30"), Predicate.RESTORATION, at("14:00"));
    assertThat(times("Vodafone abonelerinin saat 10.30'da başlayan çilesi 14.00'te sona erdi."))
        .isEqualTo(day);
    assertThat(times("اختلال اینترنت در تهران ساعت ۱۰:۳۰ آغاز شد و ساعت ۱۴ رفع شد."))
        .isEqualTo(day);
    assertThat(times("Irak'ta cuma sabahı kesilen internet 9 saat sonra, öğleden sonra verildi."))
        .isEqualTo(Map.of(Predicate.ONSET, at("06:00"), Predicate.RESTORATION, at("12:00")));
  }

  @Test
  void aFallBySoMuchAtAnHourBeginsThen() {
    assertThat(times("Irak'ta veri trafiği saat 14.30 sularında yüzde 80 düştü."))
        .containsEntry(Predicate.ONSET, at("14:30"));
  }

  @Test
  void minutesMayFollowAnHourInItsCase() {
    assertThat(times("Қазақстанда интернет таңғы сағат 9-дан 15 минут өткенде өшірілді."))
        .isEqualTo(Map.of(Predicate.ONSET, at("09:15")));
  }

  @Test
  void aNightToADayBeginsIt() {
    assertThat(times("Қазақстанда интернет жұмаға қараған түні өшірілді."))
        .isEqualTo(Map.of(Predicate.ONSET, at("00:00")));
    assertThat(times("Kabil'de internet perşembeyi cumaya bağlayan gece kesildi."))
        .isEqualTo(Map.of(Predicate.ONSET, at("00:00")));
  }

  @Test
  void anOrdinalWithoutACaseIsNoTime() {
    assertThat(times("Kazakistan'da akşam yedinci kez konuşan bakan interneti övdü.")).isEmpty();
  }

  @Test
  void aPartOfTheDayEndsWhatAnotherOrAnHourBegan() {
    Map<Predicate, Instant> day =
        Map.of(
            Predicate.ONSET, Instant.parse("2024-08-29T06:00:00Z"),
            Predicate.RESTORATION, Instant.parse("2024-08-29T17:00:00Z"));
    assertThat(times("Irak'ta internet perşembe sabahından akşama kadar yoktu.")).isEqualTo(day);
    assertThat(times("Иракта бейсенбі күні таңертеңнен кешке дейін интернет істемеді."))
        .isEqualTo(day);
    assertThat(times("اینترنت عراق پنجشنبه از صبح تا عصر قطع بود.")).isEqualTo(day);
    assertThat(times("В Ираке интернета не было с утра четверга до вечера.")).isEqualTo(day);
    assertThat(times("Irak'ta internet perşembe 16.00'dan gece yarısına kadar yoktu."))
        .isEqualTo(
            Map.of(
                Predicate.ONSET, Instant.parse("2024-08-29T16:00:00Z"),
                Predicate.RESTORATION, Instant.parse("2024-08-30T00:00:00Z")));
  }

  @Test
  void aLevelOfTheFallLeavesTheReturnItsTime() {
    Map<Predicate, Instant> times =
        Map.of(Predicate.ONSET, at("06:00"), Predicate.RESTORATION, at("08:00"));
    assertThat(times("Irak'ta trafik sabah 06.00'da sıfıra düştü ve 08.00'de normale döndü."))
        .isEqualTo(times);
    assertThat(times("Traffic in Iraq fell to zero at 6 am and was back to normal at 8 am."))
        .isEqualTo(times);
    assertThat(times("Traffic in Iraq was back up to 30 percent of usual at 8 am."))
        .doesNotContainKey(Predicate.ONSET);
  }

  private static Instant at(String clock) {
    return Instant.parse(DAY + "T" + clock + ":00Z");
  }

  private static Map<Predicate, Instant> times(String text) {
    Language language = LanguageGuess.of(text).language();
    Map<Predicate, Instant> times = new TreeMap<>();
    ClaimFinder.find(
            text, language, Publication.parse(DAY).orElseThrow(), null, place -> ZoneOffset.UTC)
        .forEach(claim -> {
          if (claim.span() != null) {
            times.put(claim.predicate(), claim.span().from());
          }
        });
    return times;
  }
}
