package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How far a time, a negation or a speaker reaches: to the end of a clause, and over an inserted
 * one.
 */
class InsertedClauseTest {
  @Test
  void anInsertedClauseLeavesTheTimeToTheVerbBehindIt() {
    for (String text :
        List.of(
            "On Thursday at 8 pm, while thousands marched, the internet went down in Iran.",
            "پنجشنبه ساعت ۲۰، هنگامی که مردم راهپیمایی می‌کردند، اینترنت ایران قطع شد.",
            "في الثامنة من مساء الخميس، وبينما كان الآلاف في الشوارع، انقطع الإنترنت عن إيران.")) {
      assertThat(claims(text)).extracting(Claim::predicate).containsExactly(Predicate.ONSET);
    }
  }

  @Test
  void aPersianNegationEndsWhereItsClauseBegan() {
    assertThat(claims("چهار روز است که اینترنت در ایران قطع است و تلفن‌ها وصل نمی‌شود."))
        .extracting(Claim::value)
        .containsExactly(4.0);
    assertThat(claims("سطح اتصال ایران از ۴ درصد حالت عادی بیشتر نمی‌شود."))
        .extracting(Claim::value)
        .containsExactly(4.0);
  }

  @Test
  void whatHadNotReturnedByNoonDidNotReturnAtNoon() {
    assertThat(claims("اینترنت ایران چهارشنبه قطع شد و تا ظهر پنجشنبه برقرار نشده بود."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.ONSET);
  }

  @Test
  void whoSaysThatItIsCutInACityNamesWhereItIs() {
    assertThat(claims("کاربران گفتند که اینترنت در سنندج قطع است."))
        .extracting(Claim::scope)
        .containsExactly(List.of("Sanandaj"));
  }

  @Test
  void unitsStandBeforeTensAndAnOrdinalNightIsNoHour() {
    assertThat(claims("بعد خمسة وعشرين يوما من الحجب، لا يزال الإنترنت مقطوعا في السودان."))
        .extracting(Claim::value)
        .containsExactly(25.0);
    assertThat(claims("نهمین شب بی‌اینترنت در ایران."))
        .extracting(Claim::value)
        .containsExactly(9.0);
  }

  @Test
  void aTimeBetweenTwoEventsIsTheFirstsWhereVerbsComeFirst() {
    for (String text :
        List.of(
            "انقطع الإنترنت في السودان مساء الخميس وعاد يوم الجمعة.",
            "The internet in Sudan that was cut on Thursday returned on Friday.")) {
      assertThat(claims(text))
          .as(text)
          .extracting(Claim::predicate)
          .containsExactly(Predicate.ONSET, Predicate.RESTORATION);
    }
  }

  @Test
  void aBoundIsOfTheNumberBesideIt() {
    assertThat(claims("ترافیک اینترنت ایران در کمتر از یک ساعت ۹۸ درصد سقوط کرد."))
        .extracting(Claim::value)
        .containsExactly(2.0);
  }

  @Test
  void aPersianCompoundOfNumberAndUnitIsALength() {
    assertThat(claims("قطعی پنج‌روزه اینترنت ایران پایان یافت."))
        .extracting(Claim::value)
        .contains(5.0);
  }

  @Test
  void aLongOutageThatEndsIsOfNow() {
    assertThat(claims("The internet in Chad, which was cut on 4 May, was restored on Thursday."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.ONSET, Predicate.RESTORATION);
    assertThat(claims("The internet in Chad was cut on 4 May; on Thursday a minister came."))
        .isEmpty();
  }

  private static List<Claim> claims(String text) {
    return Told.on("2026-01-09", text);
  }
}
