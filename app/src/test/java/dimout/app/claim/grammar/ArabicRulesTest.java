package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nights, names and second verbs of Arabic news. */
class ArabicRulesTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @CsvSource({
    "الليلة الماضية, 2025-10-01T20:00:00Z",
    "في وقت متأخر من الليلة الماضية, 2025-10-01T20:00:00Z",
    "بعد منتصف الليلة الماضية, 2025-10-02T00:00:00Z"
  })
  void lastNightIsNotTonight(String when, Instant onset) {
    assertThat(Told.times(DAY, "انقطع الإنترنت عن الموصل " + when + ".", Predicate.ONSET))
        .containsExactly(onset);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "توقفت خدمات الهاتف الثابت والمحمول في تعز صباح الأربعاء.",
        "انقطعت شبكات الهاتف المحمول والثابت عن تعز صباح الأربعاء.",
        "انقطعت الاتصالات الأرضية والخلوية عن تعز صباح الأربعاء."
      })
  void fixedAndMobileIsNotMobileAlone(String text) {
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Taiz"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"منتصف ليل الثلاثاء الأربعاء", "بعد منتصف ليل الثلاثاء الأربعاء"})
  void midnightBetweenTwoDaysIsTheSecondsBeginning(String when) {
    assertThat(Told.times(DAY, "انقطع الإنترنت عن الموصل " + when + ".", Predicate.ONSET))
        .containsExactly(Instant.parse("2025-10-01T00:00:00Z"));
  }

  @Test
  void whoseCustomersLostTheServiceIsCutOff() {
    assertThat(Told.extents(DAY, "فقد مشتركو فودافون الخدمة في القاهرة والجيزة."))
        .containsExactlyInAnyOrder(List.of("Vodafone"), List.of("Cairo", "Giza"));
  }

  @Test
  void aNameListedBesideIbbIsReadToo() {
    assertThat(Told.extents(DAY, "الإنترنت مقطوع في ذمار وإب ومأرب منذ الأربعاء."))
        .containsExactly(List.of("Dhamar", "Ibb", "Marib"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أوقفت الشركة خدمات الإنترنت في الأبيض صباح الأربعاء قبل أن تعيدها بعد ساعات.",
        "انقطع الإنترنت في الأبيض صباح الأربعاء ثم عاد بعد ساعات.",
        "انقطع الإنترنت في الأبيض صباح الأربعاء وعاد بعد ساعات."
      })
  void whatReturnedHoursLaterWasCutAtTheTimeBefore(String text) {
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .containsExactly(Instant.parse("2025-10-01T06:00:00Z"));
    assertThat(Told.of(DAY, text, Predicate.RESTORATION)).hasSize(1);
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .doesNotContain(Instant.parse("2025-10-01T06:00:00Z"));
  }

  @Test
  void whatWasCutAfterServicesWasCutByTheSecondVerb() {
    String text = "حجبت السلطات واتساب قبل أن تقطع الإنترنت كله عن النجف مساء الأربعاء.";
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .contains(Instant.parse("2025-10-01T17:00:00Z"));
  }

  @Test
  void theyMayRestoreItByAVerbAlone() {
    String text = "أوقفت السلطات الإنترنت في الأبيض صباح الثلاثاء ثم أعادته مساء الأربعاء.";
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-10-01T17:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "انقطع الإنترنت عن مشتركي أورنج الأردن مساء الأربعاء., Orange Jordan",
    "توقفت شبكة زين الكويت مساء الأربعاء., Zain Kuwait",
    "أوقفت شركة إم تي إن السودان خدمات الإنترنت مساء الأربعاء., MTN Sudan"
  })
  void anOperatorMayBeNamedWithItsCountry(String text, String operator) {
    assertThat(Told.extents(DAY, text)).contains(List.of(operator));
  }

  @Test
  void twoOperatorsInOneListAreBothRead() {
    assertThat(Told.extents(DAY, "شبكتي ألفا وتاتش متوقفتان في صيدا منذ الثلاثاء."))
        .contains(List.of("Alfa", "Touch"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قدم النواب طلبا رسميا بحجب تطبيق تيك توك في العراق.",
        "اشتكى مستخدمو إنستاباي من تعذر التحويلات مساء الأربعاء.",
        "أكدت عمانتل أن قطع كابل بحري لم يؤثر في خدمات مشتركيها."
      })
  void requestsTransfersAndWhatHadNoEffectAreNoOutage(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @Test
  void whoCannotSendHasBeenBlockedForSoLong() {
    String text =
        "نددت المنظمة بحجب تطبيق سيغنال، وقالت إن الصحفيين عاجزون عن إرسال الصور منذ الثلاثاء.";
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(2.0);
  }

  @ParameterizedTest
  @CsvSource({
    "عادت خدمات زين في صيدا مساء الأربعاء., Zain",
    "استعادت أوجيرو الخدمة في صيدا مساء الأربعاء., Ogero",
    "أبلغت شركة دو عملاءها بانقطاعات في الإنترنت منذ الثلاثاء., Du"
  })
  void whoseServicesReturnIsNamedBehindTheVerb(String text, String operator) {
    assertThat(Told.extents(DAY, text)).contains(List.of(operator));
  }

  @Test
  void anOrderThatTookInOperatorsCutThemOff() {
    String text = "انقطع الإنترنت في أربيل صباح الأربعاء، وشمل الإجراء شبكتي كورك وآسياسيل.";
    assertThat(Told.extents(DAY, text)).contains(List.of("Asiacell", "Korek"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قتل اثنان من موظفي جوال في رفح أثناء إصلاح الشبكة.",
        "أوقفت السلطات بث القناة على شركات الكابل في نابلس.",
        "سبق أن انقطعت الخدمة في غزة تسع مرات منذ السابع من أكتوبر."
      })
  void repairsBroadcastsAndEarlierCutsAreNoOutage(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "الفاشر بلا إنترنت منذ خمسة أيام. يتواصل انقطاع الإنترنت عن الفاشر لليوم الخامس., 5.0",
    "تراجع الإنترنت في اليمن بنسبة 70 بالمئة منذ الثلاثاء., 2.0"
  })
  void howLongItLastsIsToldOnce(String text, double days) {
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(days);
  }

  @Test
  void sitesOfBroadcastersAreBlocked() {
    String text = "حجبت السلطات في مصر مواقع الجزيرة ومدى مصر مساء الأربعاء.";
    assertThat(Told.values(DAY, text, "SERVICE_BLOCK")).containsExactly("Al Jazeera, Mada Masr");
  }

  @Test
  void aLevelOfTheWholeCountryIsNoExtent() {
    String text = "مستوى الاتصال على المستوى الوطني في مصر انخفض إلى 60 بالمئة مساء الأربعاء.";
    assertThat(Told.extents(DAY, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "الإنترنت مقطوع عن درنة منذ السابعة مساء الاثنين., 3.0",
    "توقفت الاتصالات في كسلا منذ ظهر الثلاثاء., 2.0"
  })
  void sinceAnHourOfAnEarlierDayLastsDays(String text, double days) {
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(days);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الإنترنت مقطوع عن درنة منذ السابعة مساء الأربعاء.",
        "انقطع الإنترنت عن درنة الاثنين من الثالثة حتى السابعة مساء."
      })
  void sinceAnHourOfLateTellsItsOnsetAlone(String text) {
    assertThat(Told.of(DAY, text, Predicate.DURATION)).isEmpty();
    assertThat(Told.of(DAY, text, Predicate.ONSET)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "أعادت شركة سبأفون خدماتها إلى المكلا الأربعاء., Sabafon, Mukalla",
    "عاودت شبكة سوداني العمل في كسلا الأربعاء., Sudani, Kassala"
  })
  void whatItsServicesReturnToIsAPlace(String text, String operator, String city) {
    assertThat(Told.extents(DAY, text)).containsExactly(List.of(operator), List.of(city));
  }

  @ParameterizedTest
  @CsvSource({
    "استعادت محافظة السويداء خدمات الإنترنت مساء الأربعاء., Suwayda",
    "فقدت مدينة درنة الاتصال بالعالم الخارجي مساء الأربعاء., Derna"
  })
  void aVerbBeforeItsCityIsOfTheCity(String text, String city) {
    assertThat(Told.extents(DAY, text)).containsExactly(List.of(city));
  }

  @Test
  void theMobileNetworkIsNoOperator() {
    String text = "تعطلت شبكة الجوال في القطيف مساء الأربعاء.";
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("mobile"), List.of("Qatif"));
  }

  @Test
  void whatAnArmyTakesBackIsNoReturn() {
    String text = "استعاد الجيش مدينة ود مدني الأربعاء بعد انقطاع الاتصالات عنها.";
    assertThat(Told.of(DAY, text, Predicate.RESTORATION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "انقطع الإنترنت في الأردن لمدة ساعة ونصف., 1.5",
    "دام انقطاع الإنترنت في الأردن ساعة و15 دقيقة., 1.25",
    "دام انقطاع الإنترنت في الأردن ساعة وثلاثين دقيقة., 1.5",
    "توقف الإنترنت في الأردن ثلاثة أرباع الساعة., 0.75",
    "انقطع الإنترنت عن الكرك ساعة واحدة., 1.0"
  })
  void anHourAndMoreIsOneLength(String text, double hours) {
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(hours);
  }

  @Test
  void aboutZeroIsNoHour() {
    String text = "هبطت حركة الإنترنت في الغابون إلى نحو الصفر مساء الأربعاء.";
    assertThat(Told.values(DAY, text, "LEVEL")).containsExactly("0.0");
    assertThat(Told.values(DAY, text, "ONSET")).containsExactly("2025-10-01T17:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "أمرت الهيئة شركات الإنترنت في الأردن بحجب تطبيق سيغنال ابتداء من الأحد المقبل.",
        "قررت الحكومة الأردنية حجب تيك توك اعتبارا من مطلع الشهر القادم."
      })
  void whatIsBlockedFromNextWeekOnIsOpenYet(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @Test
  void nearAPlaceIsNotThere() {
    String text = "فقد المشتركون في عكار خدمة الإنترنت بسبب عطل في كابل قرب طرابلس.";
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Akkar"));
  }

  @Test
  void aServiceIsBackAfterABanOfSoLongWhereverAPlaceStands() {
    String text = "عاد تطبيق إكس إلى العمل في فنزويلا بعد حجب استمر عشرة أيام.";
    assertThat(Told.of(DAY, text, Predicate.RESTORATION)).hasSize(1);
  }

  @Test
  void aboutAnHourIsALengthAndNoTime() {
    String text = "انقطع الإنترنت في الدمام نحو ساعة مساء الأربعاء.";
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(1.0);
    assertThat(Told.values(DAY, text, "ONSET")).containsExactly("2025-10-01T17:00:00Z");
  }

  @Test
  void aNameWithAnEndingLikeAPronounIsOneCity() {
    String text = "انقطع الإنترنت في نجران وأبها والجبيل مساء الأربعاء.";
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Abha", "Jubail", "Najran"));
  }

  @Test
  void anOperatorWithItsCountrysNameIsOne() {
    String text = "توقفت خدمات فودافون مصر في الإسكندرية مساء الأربعاء.";
    assertThat(Told.extents(DAY, text)).contains(List.of("Vodafone Egypt"));
  }

  @Test
  void whoseStationsStoppedIsOut() {
    String text = "أعلنت شركة ألفا أن محطاتها في مرجعيون توقفت عن العمل الأربعاء.";
    assertThat(Told.extents(DAY, text)).contains(List.of("Alfa"));
  }

  @Test
  void whatSitesOpenThroughIsNotBlocked() {
    String text =
        "انقطع الإنترنت في كوناكري. وقال صحفيون إن المواقع لا تفتح إلا عبر شبكة افتراضية.";
    assertThat(Told.of(DAY, text, Predicate.SERVICE_BLOCK)).isEmpty();
  }
}
