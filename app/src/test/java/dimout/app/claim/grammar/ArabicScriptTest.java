package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What Arabic and Persian write otherwise: calendars, hours, digits, joiners, lists of places. */
class ArabicScriptTest {
  private static final String CUT = "اینترنت ایران %s قطع شد.";
  private static final String CUT_OFF = "انقطع الإنترنت في السودان %s.";

  @Test
  void daysOfTheIranianCalendarMayNameTheirYear() {
    Instant day = Instant.parse("2026-01-08T00:00:00Z");
    assertThat(onset(CUT.formatted("۱۸ دی"))).isEqualTo(day);
    assertThat(onset(CUT.formatted("در روز هجدهم دی‌ماه"))).isEqualTo(day);
    assertThat(onset(CUT.formatted("پنجشنبه ۱۸ دی ۱۴۰۴"))).isEqualTo(day);
    assertThat(onset(CUT.formatted("در ۱۴۰۴/۱۰/۱۸"))).isEqualTo(day);
    assertThat(claims("در آبان ۹۸ اینترنت ایران یک هفته قطع بود.")).isEmpty();
    assertThat(claims("اینترنت ایران ۲۵ آبان ۱۳۹۸ قطع شد.")).isEmpty();
  }

  @Test
  void daysOfTheIslamicCalendarToo() {
    assertThat(onset(CUT_OFF.formatted("في 19 رجب"))).isEqualTo(at("2026-01-08T00:00"));
    assertThat(onset(CUT_OFF.formatted("في 19 رجب 1447هـ"))).isEqualTo(at("2026-01-08T00:00"));
    assertThat(onset(CUT_OFF.formatted("في 2026/1/8"))).isEqualTo(at("2026-01-08T00:00"));
    assertThat(onset(CUT_OFF.formatted("أمس الخميس 8 يناير"))).isEqualTo(at("2026-01-08T00:00"));
  }

  @Test
  void minutesStandBehindTheHourAndNightEndsTheDay() {
    assertThat(onset(CUT.formatted("ساعت ۹ و ۴۵ دقیقه صبح"))).isEqualTo(at("2026-01-09T09:45"));
    assertThat(onset(CUT.formatted("ساعت ۱۲ شب پنجشنبه"))).isEqualTo(at("2026-01-09T00:00"));
    assertThat(onset(CUT_OFF.formatted("في الخامسة والربع عصرا")))
        .isEqualTo(at("2026-01-09T17:15"));
    assertThat(onset(CUT_OFF.formatted("الساعة الخامسة إلا ربعا مساء")))
        .isEqualTo(at("2026-01-09T16:45"));
    assertThat(onset(CUT_OFF.formatted("عند الساعة الـ6 صباحا"))).isEqualTo(at("2026-01-09T06:00"));
  }

  @Test
  void theNightThatIsNamedRunsIntoTheNextDayAndTheSecondHourOfARangeIsOne() {
    assertThat(onset(CUT_OFF.formatted("الساعة الواحدة بعد منتصف ليل الخميس")))
        .isEqualTo(at("2026-01-09T01:00"));
    assertThat(claims(CUT_OFF.formatted("أمس من الساعة السادسة حتى الثامنة")))
        .filteredOn(claim -> claim.predicate() == Predicate.RESTORATION)
        .extracting(claim -> claim.span().from())
        .containsExactly(at("2026-01-08T08:00"));
  }

  @Test
  void digitsJoinersLettersAndMarksOfDirectionMakeNoDifference() {
    for (String text :
        List.of(
            "قطعی اینترنت ایران ۸۴ ساعت است که ادامه دارد.",
            "قطعي اينترنت ايران ٨٤ ساعت است كه ادامه دارد.",
            "\u202Bقطعی\u202C اینترنت ایران \u200F84\u200E ساعت است که ادامه دارد.")) {
      assertThat(claims(text)).extracting(Claim::value).containsExactly(84.0);
    }
    for (String text :
        List.of(
            "اتصال ایران به ۵٪ سطح عادی رسید.",
            "اتصال ایران به ٥٪ سطح عادي رسيد.",
            "اتصال ایران به 5 درصد سطح عادی رسید.")) {
      assertThat(claims(text)).extracting(Claim::value).containsExactly(5.0);
    }
    assertThat(claims("يستمر انقطاع الإنترنت في السودان لليوم الـ26 على التوالي."))
        .extracting(Claim::value)
        .containsExactly(26.0);
  }

  @Test
  void whatIsSaidOfOneOfTheListedProvincesIsSaidOfAll() {
    assertThat(claims("اینترنت در ولایت‌های بلخ، تخار، فلان، بدخشان و بغلان قطع شده است."))
        .extracting(Claim::scope)
        .containsExactly(List.of("Badakhshan", "Baghlan", "Balkh", "Takhar"));
  }

  @Test
  void whatIsAnnouncedForLaterIsNoClaim() {
    assertThat(claims("سيبدأ قطع الإنترنت في العراق الثلاثاء القادم.")).isEmpty();
    assertThat(claims("تعمل الشركة على استعادة خدمات الإنترنت في غزة.")).isEmpty();
    assertThat(claims("اینترنت ایران تا هفته آینده به حالت عادی بازمی‌گردد.")).isEmpty();
  }

  @Test
  void thisCityIsTheOneNamedLast() {
    assertThat(claims("نیروها وارد مهاباد شدند. اینترنت این شهر قطع است."))
        .extracting(Claim::scope)
        .containsExactly(List.of("Mahabad"));
    assertThat(claims("اینترنت این شهر قطع است.")).isEmpty();
  }

  @Test
  void aDayBeforeWhatIsReportedIsTheReports() {
    assertThat(claims("أعلنت شركة الاتصالات، الخميس، عن انقطاع كامل للإنترنت في قطاع غزة."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.LEVEL, Predicate.EXTENT);
    assertThat(onset("انقطع الإنترنت في قطاع غزة الخميس.")).isEqualTo(at("2026-01-08T00:00"));
  }

  @Test
  void andIsWrittenTogetherWithTheSecondOfTwoHoursAndTwoPlaces() {
    assertThat(claims(CUT_OFF.formatted("أمس بين السابعة والعاشرة والنصف")))
        .filteredOn(claim -> claim.predicate() == Predicate.RESTORATION)
        .extracting(claim -> claim.span().from())
        .containsExactly(at("2026-01-08T10:30"));
    assertThat(claims("تشاد: الإنترنت مقطوع في نجامينا وموندو."))
        .extracting(Claim::scope)
        .containsExactly(List.of("Moundou", "N'Djamena"));
  }

  @Test
  void whatIsOfTheNetIsNearerThanWhatIsNot() {
    assertThat(claims("قطعت خدمات الإنترنت في الخرطوم وأغلقت الجسور."))
        .extracting(Claim::scope)
        .containsExactly(List.of("Khartoum"));
  }

  @Test
  void aMondayIsNoTwoAndAnOrdinalBesideADayBeganEarlier() {
    assertThat(claims("هبط الاتصال في السودان مساء الاثنين إلى 19 في المئة من المعتاد."))
        .filteredOn(claim -> claim.predicate() == Predicate.LEVEL)
        .extracting(Claim::value)
        .containsExactly(19.0);
    assertThat(claims("دخل قطع الإنترنت في السودان يومه الثالث الأربعاء."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.DURATION);
  }

  @Test
  void whatMayHappenUntilATimeDidNotEndThen() {
    assertThat(
            claims("زين السودان: تحديث ليلة الخميس بين الثانية والرابعة، وقد يطرأ توقف للإنترنت."))
        .isEmpty();
  }

  @Test
  void theNetOfAnOperatorComesBackAndTheNetOfACityIsNamedRightBeforeIt() {
    assertThat(claims("شبكة زين في السودان تعمل مجدداً."))
        .extracting(Claim::scope)
        .contains(List.of("Zain"));
    assertThat(claims("اینترنت اصفهان امروز وصل شد."))
        .extracting(Claim::scope)
        .contains(List.of("Isfahan"));
    assertThat(claims("کابل دو روز است که بدون انترنت است."))
        .extracting(Claim::scope)
        .contains(List.of("Kabul"));
  }

  @Test
  void whatIsCutInTheEveningReturnsInTheNextMorning() {
    assertThat(claims("اینترنت اهواز ساعت ۹ شب چهارشنبه قطع شد و ساعت ۲ بامداد وصل شد."))
        .filteredOn(claim -> claim.predicate() == Predicate.RESTORATION)
        .extracting(claim -> claim.span().from())
        .containsExactly(at("2026-01-08T02:00"));
  }

  @Test
  void whatHappensEveryMorningBeganOnNone() {
    assertThat(claims("اینترنت عراق برای جلوگیری از تقلب هر روز صبح قطع می‌شود.")).isEmpty();
  }

  @Test
  void theSecondOfTwoNumbersBehindTheWordForATimeIsAnHour() {
    assertThat(claims("اینترنت عراق دیروز از ساعت چهار تا هشت قطع شد."))
        .filteredOn(claim -> claim.predicate() == Predicate.RESTORATION)
        .extracting(claim -> claim.span().from())
        .containsExactly(at("2026-01-08T08:00"));
    assertThat(claims("از دیروز ساعت پنج تا اکنون اینترنت ایران قطع است."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.RESTORATION);
  }

  @Test
  void whatStandsWithinAVerbKeepsItsMeaningAndWhoRegainsTheNetIsWhereItIsBack() {
    assertThat(claims("رفعت تنزانيا القيود عن الإنترنت بعد ستة أيام."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.DURATION, Predicate.RESTORATION);
    assertThat(claims("استعادت بورتسودان خدمة الإنترنت."))
        .extracting(Claim::scope)
        .contains(List.of("Port Sudan"));
  }

  @Test
  void whereAReportedOutageIsAndWhereTheClauseThatACityLeadsIs() {
    assertThat(claims("رُصد انقطاع في خدمة الإنترنت في الخرطوم بالسودان."))
        .extracting(Claim::scope)
        .containsExactly(List.of("Khartoum"));
    assertThat(claims("در شیراز ایران، ساعت هشت صبح جمعه اینترنت قطع شد."))
        .extracting(Claim::scope)
        .contains(List.of("Shiraz"));
    assertThat(claims("اینترنت در تهران بدون مشکل کار می‌کند.")).isEmpty();
  }

  @Test
  void aClauseRightBehindTheNetIsOfIt() {
    assertThat(claims("اینترنت موبایل که سه روز قطع بود در سراسر پاکستان وصل شد."))
        .extracting(Claim::scope)
        .contains(List.of("mobile"), List.of("nationwide"));
  }

  @Test
  void anOrderToCutIsNoCut() {
    assertThat(claims("وجه رئيس الوزراء بقطع الإنترنت في العراق لمدة خمسة أيام.")).isEmpty();
    assertThat(claims("قطعت الحكومة الإنترنت في العراق لمدة خمسة أيام."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.DURATION);
  }

  @Test
  void dawnBeginsAtMidnight() {
    assertThat(onset("انقطع الإنترنت عن العراق فجر الخميس.")).isEqualTo(at("2026-01-08T00:00"));
    assertThat(onset("اینترنت ایران بامداد پنج‌شنبه قطع شد.")).isEqualTo(at("2026-01-08T00:00"));
    assertThat(onset("العراق بلا إنترنت منذ ساعات فجر الجمعة.")).isEqualTo(at("2026-01-09T00:00"));
  }

  @Test
  void ofTheTrafficNoMoreThanSoMuchIsLeft() {
    assertThat(claims("السودان بلا إنترنت. لم يبق من حركة البيانات سوى 7 في المئة."))
        .filteredOn(claim -> claim.predicate() == Predicate.LEVEL)
        .singleElement()
        .extracting(Claim::value)
        .isEqualTo(7.0);
  }

  @Test
  void aPersianButMayStandWithinItsClause() {
    assertThat(claims("اینترنت ایران وصل شد. واتس‌اپ اما همچنان بسته است."))
        .extracting(Claim::predicate)
        .contains(Predicate.SERVICE_BLOCK);
  }

  @Test
  void aServiceThatStandsBehindItsVerbIsWhatIsBack() {
    assertThat(claims("عاد تلغرام إلى العمل في العراق صباح الخميس."))
        .extracting(Claim::predicate)
        .contains(Predicate.RESTORATION);
  }

  @Test
  void whatIsLaunchedWasNotDarkAndSilenceIsNotAlwaysOfTheNet() {
    assertThat(claims("اینترنت نسل پنجم در شیراز راه‌اندازی شد.")).isEmpty();
    assertThat(claims("پس از ۴۸ ساعت سکوت، استاندار تبریز از کار کناره گرفت.")).isEmpty();
    assertThat(claims("پس از ۴۸ ساعت سکوت، تبریز دوباره به شبکه پیوست."))
        .extracting(Claim::predicate)
        .contains(Predicate.DURATION);
  }

  @Test
  void whatIsNotPlannedIsNoCut() {
    assertThat(claims("دولت ایران برنامه‌ای برای قطع اینترنت در روز شنبه ندارد.")).isEmpty();
  }

  @Test
  void whatResidentsSayIsOfTheirOperators() {
    assertThat(claims("اهالی هرات می‌گویند شبکه‌های روشن و اتصالات از کار افتاده است."))
        .extracting(Claim::scope)
        .contains(List.of("Etisalat", "Roshan"));
  }

  private static Instant at(String moment) {
    return Instant.parse(moment + ":00Z");
  }

  private static Instant onset(String text) {
    List<Claim> claims =
        claims(text).stream().filter(claim -> claim.predicate() == Predicate.ONSET).toList();
    assertThat(claims).as(text).hasSize(1);
    assertThat(claims.get(0).span()).as(text).isNotNull();
    return claims.get(0).span().from();
  }

  private static List<Claim> claims(String text) {
    return Told.on("2026-01-09", text);
  }
}
