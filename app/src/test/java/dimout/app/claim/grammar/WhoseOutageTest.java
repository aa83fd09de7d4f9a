package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose outage a sentence tells of, how long it was by what came after it, and whose it is not. */
class WhoseOutageTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  private static List<Claim> told(String text, Predicate predicate) {
    return Told.on(DAY, text).stream().filter(claim -> claim.predicate() == predicate).toList();
  }

  private static List<String> onsets(String text) {
    return told(text, Predicate.ONSET).stream()
        .map(claim -> claim.span() == null ? "" : claim.span().from().toString())
        .toList();
  }

  private static List<String> places(String text) {
    return told(text, Predicate.EXTENT).stream().flatMap(claim -> claim.scope().stream()).toList();
  }

  @Test
  void whatComesBackWithinHoursWasDarkSoLong() {
    String text =
        "The internet in Chad went down at noon on Monday and was back within four hours.";
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(4.0);
  }

  @Test
  void whatComesBackDaysAfterTheCutWasDarkSoLong() {
    String text = "Internet access in Gabon is back, 24 days after it was cut.";
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(24.0);
  }

  @Test
  void aPartOfTheDayWithoutADayIsToday() {
    String text = "Mobile internet was cut across Chad this morning.";
    assertThat(onsets(text)).containsExactly("2025-10-02T06:00:00Z");
    assertThat(onsets("Mobile internet in Chad is slow every morning.")).isEmpty();
  }

  @Test
  void aServiceMayFailByItself() {
    assertThat(told("WhatsApp was blocked in Uganda on Tuesday.", Predicate.SERVICE_BLOCK))
        .hasSize(1);
    assertThat(
            told(
                "WhatsApp was down worldwide on Tuesday after a faulty update, Meta said.",
                Predicate.SERVICE_BLOCK))
        .isEmpty();
  }

  @Test
  void whatFailedByItselfWasOutWhereItsHoursAreTold() {
    String fault = "Slack could not be reached on Monday because of a fault at Amazon.";
    assertThat(told(fault, Predicate.SERVICE_BLOCK)).isEmpty();
    assertThat(
            told(fault + " Messages were loading again by 6 pm.", Predicate.SERVICE_BLOCK).stream()
                .flatMap(claim -> claim.scope().stream()))
        .containsExactly("Slack");
  }

  @Test
  void aServiceThatNoTableHasMayStandInAList() {
    String text = "Reddit, Twitch and the Leeds Courier could not be reached on Tuesday.";
    assertThat(told(text, Predicate.SERVICE_BLOCK).get(0).scope())
        .containsExactly("Leeds Courier", "Reddit", "Twitch");
    String owner = "Uganda blocked WhatsApp and Amnesty said that it was worried.";
    assertThat(told(owner, Predicate.SERVICE_BLOCK).get(0).scope()).containsExactly("WhatsApp");
  }

  @Test
  void anOperatorThatNoTableHasMayStandInAList() {
    assertThat(places("Customers of Etisalat and Blixtel in Cairo have no internet."))
        .contains("Etisalat", "Blixtel");
  }

  @Test
  void whoseMastsOrLinesAreBrokenIsOutAsWell() {
    String out = "Құлсарыда интернет екі күннен бері жоқ. ";
    assertThat(places(out + "Beeline мұнаралары токсыз тұр.")).contains("Beeline");
    assertThat(places(out + "«Қазақтелеком» кабельдің ұрланғанын айтып, полицияға жүгінді."))
        .contains("Kazakhtelecom");
    assertThat(places("«Қазақтелеком» ертең Құлсарыда жабдық ауыстырады.")).isEmpty();
    assertThat(
            places("Tumaco quedó sin internet el lunes. Tigo explicó que un rayo dañó su antena."))
        .contains("Tigo");
    assertThat(places("Tumaco quedó sin internet el lunes. Tigo instala antenas de emergencia."))
        .doesNotContain("Tigo");
    assertThat(places("Tumaco sigue sin internet por un rayo que dañó el tendido de Claro."))
        .contains("Claro");
  }

  @Test
  void aRulerOfARegionIsNotWhereTheNetIsOut() {
    assertThat(places("Атырау облысының әкімі байланыссыз қалған ауылдар туралы айтты.")).isEmpty();
  }

  @Test
  void whereNoOutageHappenedNothingIsOut() {
    assertThat(places("İstanbul'da internet ve telefon hizmetlerinde kesinti yaşanmadı."))
        .isEmpty();
    assertThat(
            told(
                "Türkiye'de operatörler ek kapasite devreye aldı, internet kesintisi iddiası asılsız.",
                Predicate.RESTORATION))
        .isEmpty();
  }

  @Test
  void townsAndDistrictsHaveTheirEnglishNames() {
    assertThat(places("Қатонқарағай ауданының үш ауылы интернетсіз қалды."))
        .containsExactly("Katon-Karagay");
    assertThat(places("Ақтау мен Мұнайлы ауданында интернет жоқ.")).contains("Munaily");
    assertThat(places("Bozkurt ve Abana'da internet salı gününden beri yok.")).contains("Bozkurt");
    assertThat(places("KKTC genelinde internet salı günü kesildi.")).containsExactly("nationwide");
  }

  @Test
  void aSiteMayBeNamedByItsAddress() {
    assertThat(
            told("El portal elpitazo.net sigue bloqueado.", Predicate.SERVICE_BLOCK).get(0).scope())
        .containsExactly("elpitazo.net");
    assertThat(told("Change.org сайты Қазақстанда ашылмай тұр.", Predicate.SERVICE_BLOCK))
        .hasSize(1);
    assertThat(
            told("Telegram está bloqueado, según ovd.info.", Predicate.SERVICE_BLOCK)
                .get(0)
                .scope())
        .containsExactly("Telegram");
  }

  @Test
  void whatWasBlockedInTheSentenceBeforeIsBack() {
    String blocked = "Telegram fue bloqueado el lunes en Cuba. ";
    assertThat(told(blocked + "La aplicación volvió a funcionar.", Predicate.RESTORATION))
        .hasSize(1);
    assertThat(told(blocked + "La aplicación no volvió a funcionar.", Predicate.RESTORATION))
        .isEmpty();
  }

  @Test
  void whereOthersDiedIsNotWhereTheNetIsOut() {
    String back = "Алматыда интернет қосылды. ";
    assertThat(places(back + "Ел бойынша 164 адам қаза тапты, дерек сайттан алынып тасталды."))
        .containsExactly("Almaty");
    assertThat(places("Ел бойынша жарық сөнді, интернет те өшті.")).containsExactly("nationwide");
  }

  @Test
  void halfOfThePolesIsNoLevel() {
    assertThat(
            told(
                "Тараздағы байланысты қосқан шебер тіректердің жартысы құлағанын айтты.",
                Predicate.LEVEL))
        .isEmpty();
    assertThat(told("Таразда абоненттердің жартысы интернетсіз қалды.", Predicate.LEVEL))
        .hasSize(1);
  }

  @Test
  void whatIsDueToAStormIsNoConnection() {
    assertThat(Told.on(DAY, "Көкшетау жолы боранға байланысты жабылды.")).isEmpty();
  }

  @Test
  void whatIsLackedInAListIsOfOnePlace() {
    assertThat(places("Арқалық қаласы алты сағат телефонсыз, интернетсіз қалды."))
        .containsExactly("Arkalyk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The regulator in Nairobi will carry out scheduled maintenance on its website on Sunday.",
        "Radio Kampala has been off the air since Wednesday for lack of diesel.",
        "The emergency number 112 was out of order in Lyon for two hours on Monday.",
        "One pensioner in Leeds has been without a telephone for three weeks, her family says.",
        "Parliament in Lusaka scrapped a law that let ministers block WhatsApp.",
        "Safaricom's debts fell by 40 percent within a year.",
        "Lights went out across Havana on Friday, and power was back within six hours."
      })
  void whatIsOffBesideTheNetIsNoOutage(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }
}
