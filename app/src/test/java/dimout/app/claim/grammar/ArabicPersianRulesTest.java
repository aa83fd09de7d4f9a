package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whose net operators speak of, what insertions and causes are not of, and ends of the next day.
 */
class ArabicPersianRulesTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  private static List<Claim> told(String text, Predicate predicate) {
    return Told.on(DAY, text).stream().filter(claim -> claim.predicate() == predicate).toList();
  }

  private static List<List<String>> extents(String text) {
    return told(text, Predicate.EXTENT).stream().map(Claim::scope).toList();
  }

  @Test
  void anOperatorThatRestoredIsNotOneThatAnnouncesAReturn() {
    assertThat(extents("قالت شركة بالتل إنها أعادت خدمة الإنترنت مساء الأربعاء."))
        .containsExactly(List.of("Paltel"));
    assertThat(extents("أعلنت شركة بالتل عودة خدمات الإنترنت مساء الأربعاء.")).isEmpty();
  }

  @Test
  void aCityOfProtestsIsNotWhereItIsDark() {
    String net = "ما تزال بيانات الهاتف المحمول محجوبة في موريتانيا بعد ";
    assertThat(extents(net + "احتجاجات كيهيدي.")).containsExactly(List.of("mobile"));
    assertThat(extents(net + "مقتل شاب في كيهيدي.")).containsExactly(List.of("mobile"));
  }

  @Test
  void whatWorksBesideIsAnotherSubject() {
    String text =
        "موريتانيا: تعليق الإنترنت المحمول منذ الثلاثاء، وخدمات الألياف تعمل بصورة طبيعية.";
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(2.0);
  }

  @Test
  void anEndBeforeItsBeginningIsOfTheNextDay() {
    String text = "از ساعت ۱۶ تا نیمه‌شب چهارشنبه اینترنت شیراز قطع بود.";
    assertThat(told(text, Predicate.RESTORATION).stream().map(claim -> claim.span().from()))
        .containsExactly(Instant.parse("2025-10-02T00:00:00Z"));
  }

  @Test
  void aButBehindAVerbBeginsAClause() {
    String text = "بنگلادش اینترنت داکا را شب سه‌شنبه برقرار کرد اما فیس‌بوک هنوز مسدود است.";
    assertThat(told(text, Predicate.RESTORATION)).hasSize(1);
  }

  @Test
  void anAppositionWithItsClausePartsNothing() {
    String text = "اینستاگرام، تنها شبکه‌ای که هنوز باز مانده بود، دیروز فیلتر شد.";
    assertThat(told(text, Predicate.SERVICE_BLOCK)).hasSize(1);
  }

  @Test
  void severalHoursAreNoQuestion() {
    String text =
        "آلماتی برای چهارمین روز پیاپی اینترنت ندارد و در آستانه اتصال چند ساعت برقرار شد.";
    assertThat(told(text, Predicate.DURATION)).isNotEmpty();
  }

  @Test
  void byATimeIsNotUntilIt() {
    String text = "انقطع الإنترنت في ميانمار وانخفض الاتصال إلى 16 في المئة بحلول الثانية ظهرا.";
    assertThat(told(text, Predicate.RESTORATION)).isEmpty();
  }

  @Test
  void twoOrdinalsWithNoNounAreHours() {
    List.of(
            "قُطع الإنترنت في الموصل من السادسة حتى الثامنة صباح الأربعاء.",
            "قطعت السلطات الإنترنت في نينوى صباح الأربعاء من السادسة حتى الثامنة.")
        .forEach(text ->
            assertThat(told(text, Predicate.RESTORATION).stream().map(claim -> claim.span().from()))
                .containsExactly(Instant.parse("2025-10-01T08:00:00Z")));
  }

  @Test
  void theCauseInARelativeClauseIsNoOtherSubject() {
    String quake =
        "تلفن همراه در بم که با زلزله از کار افتاده بود، صبح دوشنبه پس از ۱۲ ساعت وصل شد.";
    assertThat(told(quake, Predicate.DURATION).stream().map(Claim::value)).containsExactly(12.0);
    assertThat(extents(quake)).contains(List.of("mobile"));
    assertThat(extents("تلفن همراه در بم که برق آن قطع شده بود، گران شد.")).isEmpty();
  }

  @Test
  void aMovementMayBeNamedByADate() {
    String text = "الإنترنت مقطوع في غوما منذ الاثنين عقب دخول متمردي حركة 23 مارس إليها.";
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(3.0);
  }

  @Test
  void theNightOfTwoDaysEndsOnTheSecond() {
    String text = "انقطع الإنترنت عن درنة عند الواحدة بعد منتصف ليل الاثنين الثلاثاء.";
    assertThat(told(text, Predicate.ONSET).stream().map(claim -> claim.span().from()))
        .containsExactly(Instant.parse("2025-09-30T01:00:00Z"));
  }

  @Test
  void theZoneBehindTwoTimesEndsTheSecond() {
    String text =
        "انقطع الإنترنت في العراق من الساعة الرابعة فجرا حتى الثامنة صباحا بالتوقيت المحلي.";
    assertThat(told(text, Predicate.ONSET).stream().map(claim -> claim.span().from()))
        .containsExactly(Instant.parse("2025-10-02T04:00:00Z"));
    assertThat(told(text, Predicate.RESTORATION).stream().map(claim -> claim.span().from()))
        .containsExactly(Instant.parse("2025-10-02T08:00:00Z"));
  }

  @Test
  void aShareBehindAMonthIsNoYear() {
    String text = "ترافیک اینترنت ایران چهارشنبه ۹ مهر ۹۷ درصد کاهش یافت.";
    assertThat(told(text, Predicate.LEVEL).stream().map(Claim::value)).containsExactly(3.0);
    assertThat(told(text, Predicate.ONSET).stream().map(claim -> claim.span().from()))
        .containsExactly(Instant.parse("2025-10-01T00:00:00Z"));
  }

  @Test
  void whatBeganSinceADayBeganOnIt() {
    String text = "قطعی اینترنت در ایران از شامگاه شنبه، در پی اعتراض‌ها، آغاز شد.";
    assertThat(told(text, Predicate.DURATION)).isEmpty();
    assertThat(told(text, Predicate.ONSET)).hasSize(1);
  }
}
