package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where verbs stand last, a participle says what its noun did, and not what the sentence says. */
class AttributiveTest {
  @Test
  void aParticipleDatesTheOutageAndTheVerbItsEnd() {
    onsetOnMondayThenBack("Sudan'da pazartesi kesilen internet geri geldi.");
    onsetOnMondayThenBack("Sudan'da pazartesi başlayan ülke çapındaki kesinti sona erdi.");
    onsetOnMondayThenBack("Суданда дүйсенбіде өшірілген интернет қайта қосылды.");
  }

  @Test
  void whatIsToComeIsItsNounAlone() {
    assertThat(predicates("Uganda'da yarın yapılacak seçim öncesi internet pazartesi kesildi."))
        .contains(Predicate.ONSET);
    assertThat(predicates("Uganda'da yarın uygulanacak üç günlük internet kesintisi duyuruldu."))
        .isEmpty();
    assertThat(predicates("Uganda'da internet pazartesi günü kesilecek.")).isEmpty();
    assertThat(predicates("Uganda'da çekilen internet hattı önümüzdeki ay hizmete girecek."))
        .isEmpty();
  }

  @Test
  void aDayOnWhichItIsSaidIsNoDayOfTheOutage() {
    assertThat(
            predicates(
                "Bakan pazartesi günü yaptığı açıklamada Sudan'da internetin kesildiğini doğruladı."))
        .doesNotContain(Predicate.ONSET);
  }

  @Test
  void whatIsStillToComeIsNoEvent() {
    assertThat(predicates("Суданда интернет 5 қыркүйектен бастап толық тоқтатылатыны айтылды."))
        .doesNotContain(Predicate.ONSET, Predicate.DURATION);
  }

  @Test
  void theDayOfSomethingElseIsNoLength() {
    assertThat(predicates("Depremin üçüncü gününde Türkiye'de internet kesildi."))
        .doesNotContain(Predicate.DURATION);
    assertThat(predicates("Sudan'da internet iki saat kadar kesik kaldı."))
        .contains(Predicate.DURATION);
  }

  @Test
  void soManyOfSoManyIsAShare() {
    assertThat(level("Kübada beş kullanıcıdan dördü internetsiz kaldı.")).isEqualTo(20);
    assertThat(level("Кубада бес тұтынушының төртеуі интернетсіз қалды.")).isEqualTo(20);
    assertThat(level("Küba'da trafik olağanın ellide birine düştü.")).isEqualTo(2);
    assertThat(level("Кубада трафиктің жүзден үші ғана қалды.")).isEqualTo(3);
  }

  @Test
  void aBanIsOfTheServicesNamedBefore() {
    List<Claim> claims =
        claims("Türkiye Discord'u erişime kapattı.\n\nEngel salı saat 08.00'de devreye girdi.");
    assertThat(claims)
        .filteredOn(claim -> claim.predicate() == Predicate.ONSET)
        .singleElement()
        .satisfies(onset -> assertThat(onset.scope()).containsExactly("Discord"));
    assertThat(claims).extracting(Claim::predicate).doesNotContain(Predicate.RESTORATION);
  }

  @Test
  void whereSomethingElseHappenedIsNotWhereItIsBlocked() {
    assertThat(predicates("Van'da yaşanan depremin ardından Twitter'a erişim engellendi."))
        .containsExactly(Predicate.SERVICE_BLOCK);
  }

  @Test
  void whatCameBeforeIsOnlyACause() {
    assertThat(predicates("Gözaltı sonrasında dün birçok ilde internet erişimi kesildi."))
        .containsExactly(Predicate.ONSET);
  }

  @Test
  void whatIsStillSoAtATimeDidNotBeginThen() {
    assertThat(predicates("Sudan'da saat 10.30 itibarıyla internet hâlâ kesik."))
        .doesNotContain(Predicate.ONSET);
    assertThat(predicates("Sudan'da saat 10.30 itibarıyla internet kesildi."))
        .contains(Predicate.ONSET);
  }

  @Test
  void whatOpensAndIsClosedIsNotBack() {
    assertThat(predicates("Sudan'da dünyaya açılan son hat da kapandı."))
        .doesNotContain(Predicate.RESTORATION);
  }

  @Test
  void whatIsOnAServiceIsNotTheService() {
    assertThat(claims("Türkiye'de Twitter'daki gazeteci hesabı kapatıldı.")).isEmpty();
    assertThat(predicates("Türkiye'de Twitter'daki kısıtlama ikinci gününde."))
        .contains(Predicate.SERVICE_BLOCK);
  }

  @Test
  void aBanThatComesIntoForceBeginsThen() {
    assertThat(claims("Türkiye'de Wikipedia'ya ulaşılamıyor; engel sabah 08.00'de devreye girdi."))
        .filteredOn(claim -> claim.predicate() == Predicate.ONSET)
        .singleElement()
        .satisfies(onset -> assertThat(onset.scope()).containsExactly("Wikipedia"));
  }

  @Test
  void accessIsToTheServicesNamedBefore() {
    assertThat(claims("Türkiye'de Instagram dün engellendi. Erişim bu sabah saat 09.00'da açıldı."))
        .filteredOn(claim -> claim.predicate() == Predicate.RESTORATION)
        .singleElement()
        .satisfies(back -> assertThat(back.scope()).containsExactly("Instagram"));
    assertThat(predicates("Türkiye'de köprü dün kapandı. Erişim bu sabah saat 09.00'da açıldı."))
        .doesNotContain(Predicate.RESTORATION);
  }

  @Test
  void whatIsNotLiftedHasLastedSoLong() {
    assertThat(claims("Bağdat'ta internet kesintisi 12 saatin sonunda kaldırılmadı."))
        .filteredOn(claim -> claim.predicate() == Predicate.DURATION)
        .singleElement()
        .extracting(Claim::value)
        .isEqualTo(12.0);
  }

  @Test
  void whatIsLeftIsALevelThoughAPriceRose() {
    assertThat(level("Кубада бензин қымбаттағалы интернеттің жүзден үші ғана қалды.")).isEqualTo(3);
  }

  private static void onsetOnMondayThenBack(String text) {
    List<Claim> claims = claims(text);
    assertThat(claims).extracting(Claim::predicate).contains(Predicate.RESTORATION);
    assertThat(claims)
        .filteredOn(claim -> claim.predicate() == Predicate.ONSET)
        .singleElement()
        .satisfies(onset ->
            assertThat(onset.span())
                .isNotNull()
                .extracting(span -> span.from())
                .isEqualTo(Instant.parse("2024-08-26T00:00:00Z")));
  }

  private static List<Predicate> predicates(String text) {
    return claims(text).stream().map(Claim::predicate).toList();
  }

  private static double level(String text) {
    return claims(text).stream()
        .filter(claim -> claim.predicate() == Predicate.LEVEL && claim.value() != null)
        .mapToDouble(Claim::value)
        .findFirst()
        .orElse(-1);
  }

  private static List<Claim> claims(String text) {
    return Told.on("2024-08-30", text);
  }
}
