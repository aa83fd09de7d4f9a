package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What agreement and bare units say in Russian. */
class RussianRulesTest {
  @Test
  void twoAdjectivesOfOneNounBeginNoClause() {
    assertThat(
            claims("Отключены с вечера все российские и международные сервисы, включая YouTube."))
        .extracting(Claim::predicate)
        .contains(Predicate.SERVICE_BLOCK);
  }

  @Test
  void aUnitAloneIsOne() {
    assertThat(claims("В Судане через час доступ к интернету был восстановлен."))
        .filteredOn(claim -> claim.predicate() == Predicate.DURATION)
        .singleElement()
        .satisfies(length -> assertThat(length.value()).isEqualTo(1.0));
  }

  @Test
  void aTimeIsOfTheZoneThatItNames() {
    assertThat(
            from(
                claims("Интернет в Казахстане отключили в 12:00 по московскому времени."),
                Predicate.ONSET))
        .containsExactly(Instant.parse("2024-08-30T12:00:00Z"));
  }

  @Test
  void anAdjectiveOfHoursIsALength() {
    assertThat(claims("Интернет в Судане включили после 16-часового перерыва."))
        .filteredOn(claim -> claim.predicate() == Predicate.DURATION)
        .singleElement()
        .satisfies(length -> assertThat(length.value()).isEqualTo(16.0));
  }

  @Test
  void aUnitBeforeItsNumberIsAboutSoMany() {
    assertThat(length("В Судане интернета нет уже часов восемь.")).isEqualTo(8.0);
    assertThat(length("В Судане интернет вернулся часа через четыре после обрыва.")).isEqualTo(4.0);
    assertThat(length("В Судане интернета нет с трёх часов дня в пяти городах.")).isNull();
  }

  private static @Nullable Double length(String text) {
    return claims(text).stream()
        .filter(claim -> claim.predicate() == Predicate.DURATION)
        .findFirst()
        .map(Claim::value)
        .orElse(null);
  }

  @Test
  void theEndOfAnOutageIsAReturn() {
    assertThat(claims("Отключение интернета в Хартуме закончилось."))
        .extracting(Claim::predicate)
        .contains(Predicate.RESTORATION);
    assertThat(claims("Концерт в Хартуме закончился, интернет хвалит певицу."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.RESTORATION);
  }

  @Test
  void hoursOfSilenceAreNoTimeOfDay() {
    assertThat(claims("Интернет в Судане вернули после девяти часов тишины."))
        .filteredOn(claim -> claim.predicate() == Predicate.DURATION)
        .singleElement()
        .satisfies(length -> assertThat(length.value()).isEqualTo(9.0));
  }

  @Test
  void whatComesBackAtAnEarlierHourWasCutTheDayBefore() {
    assertThat(from(claims("В Судане интернет пропал в 23:40 и вернулся в 5:20."), Predicate.ONSET))
        .containsExactly(Instant.parse("2024-08-29T23:40:00Z"));
    assertThat(
            from(
                claims("В Судане интернет пропал в среду в 23:40 и вернулся в 5:20."),
                Predicate.RESTORATION))
        .containsExactly(Instant.parse("2024-08-29T05:20:00Z"));
  }

  @Test
  void everySecondIsHalf() {
    assertThat(claims("Каждый второй абонент в Мьянме не может выйти в сеть."))
        .filteredOn(claim -> claim.predicate() == Predicate.LEVEL)
        .singleElement()
        .satisfies(level -> assertThat(level.value()).isEqualTo(50.0));
  }

  @Test
  void whatIsSlowIsNotDown() {
    assertThat(claims("Интернет в Иране полностью замедлен."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.LEVEL);
    assertThat(claims("Интернет в Иране полностью отключён."))
        .extracting(Claim::predicate)
        .contains(Predicate.LEVEL);
  }

  @Test
  void anOrderIsNoReturn() {
    assertThat(claims("Президент Казахстана приказал восстановить интернет в понедельник."))
        .isEmpty();
  }

  @Test
  void aPrepositionBehindATimeIsNotSinceIt() {
    assertThat(claims("Судан остался без интернета в среду вечером, с закрытием участков."))
        .extracting(Claim::predicate)
        .contains(Predicate.ONSET)
        .doesNotContain(Predicate.DURATION);
    assertThat(claims("Судан вместе с протестами ушёл в офлайн: связь отключили в среду днём."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.DURATION);
  }

  @Test
  void whatHappensWhereTheNetIsDownIsNotTheOutage() {
    assertThat(claims("Гамбия, где в воскресенье сменилась власть, остаётся без интернета."))
        .isEmpty();
    assertThat(claims("Пятый день Гамбия, где сменилась власть, остаётся без интернета."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.DURATION);
  }

  @Test
  void aCountryIsFoundInAllItsCases() {
    assertThat(claims("В Гамбии пятый день нет интернета."))
        .extracting(Claim::place)
        .containsExactly("country/GM");
    assertThat(claims("Гамбияда бесінші күн интернет жоқ."))
        .extracting(Claim::place)
        .containsExactly("country/GM");
  }

  @Test
  void whatAppearedIsAReportAndNoReturn() {
    assertThat(claims("Первые жалобы на пропажу интернета в Судане появились в 18:40."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.ONSET);
  }

  @Test
  void aMessengerIsTheOneNamedBefore() {
    assertThat(claims("Telegram в Судане недоступен. Сбой мессенджера длится второй день."))
        .extracting(Claim::scope)
        .contains(List.of("Telegram"))
        .noneMatch(scope -> scope.contains("messaging apps"));
  }

  @Test
  void aWayAroundIsNotBlocked() {
    assertThat(claims("Telegram в Судане недоступен, приложение не открывается без VPN."))
        .extracting(Claim::scope)
        .containsExactly(List.of("Telegram"));
  }

  @Test
  void aThirdOfTheRegionsIsNoLevel() {
    assertThat(claims("В трети регионов Судана сбои в мобильном интернете."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.EXTENT);
  }

  @Test
  void whatBeganFromADayOnHasThatOnset() {
    assertThat(claims("С понедельника в Судане начались перебои с интернетом."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.ONSET);
  }

  @Test
  void aCommaEndsWhatIsDenied() {
    assertThat(claims("«Ограничений нет, сети в Судане работают», сказали во вторник.")).isEmpty();
  }

  @Test
  void whatIsPossibleIsNoMoreThanItsNoun() {
    assertThat(claims("Во избежание возможных провокаций в Судане в среду отключили интернет."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.ONSET);
    assertThat(claims("В Судане в среду обсудили возможное отключение интернета.")).isEmpty();
  }

  @Test
  void whatLacksBothIsNotMobileAlone() {
    assertThat(claims("Хартум остался без интернета и сотовой связи: кабель перебит."))
        .extracting(Claim::scope)
        .contains(List.of("Khartoum"))
        .doesNotContain(List.of("mobile"));
  }

  @Test
  void whoLivesInACityNeedsNoCapital() {
    assertThat(claims("Вчера гродненцы увидели интернет: его вернул «Белтелеком»."))
        .extracting(Claim::place)
        .contains("region/BY-HR");
  }

  @Test
  void theFirstTimeSinceADayDatesTheOutage() {
    List<Claim> claims =
        claims("В Судане в среду впервые с вечера понедельника заработали сайты и мессенджеры.");
    assertThat(from(claims, Predicate.ONSET))
        .containsExactly(Instant.parse("2024-08-26T17:00:00Z"));
    assertThat(claims).extracting(Claim::predicate).contains(Predicate.RESTORATION);
  }

  @Test
  void theRegionThatDistrictsAreInIsNoneOfThem() {
    assertThat(claims("Шилкинский и Нерчинский районы Забайкалья остались без связи."))
        .filteredOn(claim -> claim.predicate() == Predicate.EXTENT)
        .singleElement()
        .satisfies(extent -> assertThat(extent.scope()).hasSize(2));
  }

  @Test
  void noneOfFourIsNoQuarter() {
    assertThat(claims("Страницы не грузятся ни у одного из четырёх операторов Краснодара."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.LEVEL);
  }

  @Test
  void whoLeadsACompanyIsNoOperator() {
    assertThat(claims("Связь в Хартуме пропала, сообщил глава компании Иван Петров."))
        .extracting(Claim::scope)
        .doesNotContain(List.of("Ivan Petrov"));
  }

  @Test
  void trafficOfAServiceIsALevelIfItIsSoMuchOfUsual() {
    assertThat(claims("Трафик YouTube в Судане упал до 20 процентов от обычного уровня."))
        .filteredOn(claim -> claim.predicate() == Predicate.LEVEL)
        .singleElement()
        .satisfies(level -> assertThat(level.value()).isEqualTo(20.0));
    assertThat(claims("Трафик YouTube в Судане упал до 20 процентов."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.LEVEL);
  }

  private static List<Claim> claims(String text) {
    return Told.on("2024-08-30", text);
  }

  /** When what is told of one kind began. */
  private static List<Instant> from(List<Claim> claims, Predicate predicate) {
    return claims.stream()
        .filter(claim -> claim.predicate() == predicate)
        .map(claim -> Objects.requireNonNull(claim.span()).from())
        .toList();
  }
}
