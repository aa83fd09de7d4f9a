package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What English papers ordinarily write, where a sentence tells more than {@link NewsTest} asks. */
class EnglishNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @Test
  void whatWasOffInAnotherMonthAsWellIsPast() {
    String text =
        "Kingston has been offline since Monday. It also had no internet for six days in May.";
    assertThat(Told.values(DAY, text, "DURATION")).containsExactly("3.0");
  }

  @Test
  void neitherInternetNorMobileServiceIsNotMobileAlone() {
    String text = "Thousands in Kingston had no internet or cell service on Monday.";
    assertThat(Told.values(DAY, text, "EXTENT")).containsExactly("Kingston");
  }

  @Test
  void daysCountCloserThanTheWeekOfAHeading() {
    String text =
        "Jamaica: shutdown in third week\n\nJamaica has been without internet for 17 days.";
    assertThat(Told.values(DAY, text, "DURATION")).containsExactly("17.0");
  }
}
