package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a sentence leaves to those before it, and what its own words decide. */
class ParagraphRulesTest {
  private static final String DAY = "2024-08-30"; // a Friday

  @Test
  void theHourOfTheFirstComplaintsIsThatOfTheOutageToldBefore() {
    assertThat(onset("Сбой в Иране. Интернет пропал в пятницу. Первые жалобы появились в 10:00."))
        .isEqualTo(Instant.parse("2024-05-10T10:00:00Z"));
    assertThat(onset("Telegram went down in Iran on Friday. The first complaints came at 10:00."))
        .isEqualTo(Instant.parse("2024-05-10T10:00:00Z"));
    assertThat(onset("Цены в Иране выросли. Первые жалобы появились в 10:00.")).isNull();
  }

  @Test
  void citiesWhoseClocksAgreeGiveTheTextTheirs() {
    assertThat(
            onset(
                "Ақтөбе мен Атырауда интернет сенбіде қайта қосылды.\n\n"
                    + "Желі 10 мамырда сағат 16:30-да өшірілген еді."))
        .isEqualTo(Instant.parse("2024-05-10T11:30:00Z"));
  }

  @Test
  void whereACableComesFromGivesNoClock() {
    assertThat(
            onset(
                "Интернет в Петропавловске-Камчатском восстановлен.\n\n"
                    + "Линия, проложенная от Сахалина, была повреждена в пятницу в 14:20."))
        .isEqualTo(Instant.parse("2024-05-10T02:20:00Z"));
  }

  @Test
  void whatIsLeftIsALevelWhereTheTextIsAboutConnectivity() {
    List<Claim> claims =
        find("The internet in Chad was cut. By the evening no more than 3 percent was left.");

    assertThat(of(claims, Predicate.LEVEL).value()).isEqualTo(3);
    assertThat(find("The harvest in Chad failed. No more than 3 percent was left.")).isEmpty();
  }

  @Test
  void anHourIsOfTheDayThatTheParagraphBeforeSpokeOf() {
    assertThat(
            start(
                find("The vote in Chad was on Wednesday.\n\nThe internet was cut at 11:30 pm."),
                Predicate.ONSET))
        .isEqualTo(Instant.parse("2024-08-28T23:30:00Z"));
  }

  @Test
  void aSentenceThatOnlyCountsIsOfTheOutageBeforeIt() {
    assertThat(of(find("The internet is down in Chad. Second day of this."), Predicate.DURATION))
        .extracting(Claim::value)
        .isEqualTo(2.0);
    assertThat(find("The president is in Chad. Second day of this.")).isEmpty();
  }

  @Test
  void aDayThatAnotherClauseCountsIsNotTheOutages() {
    assertThat(find("The internet was cut in Chad as protests entered their third day."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.DURATION);
  }

  @Test
  void aServiceThatIsBackWasBlockedForSoLong() {
    List<Claim> claims = find("X returned to Brazil on Thursday morning after 39 days.");

    assertThat(of(claims, Predicate.SERVICE_BLOCK).scope()).containsExactly("X");
    assertThat(of(claims, Predicate.DURATION).value()).isEqualTo(39);
    assertThat(start(claims, Predicate.RESTORATION))
        .isEqualTo(Instant.parse("2024-08-29T06:00:00Z"));
  }

  @Test
  void theDayOnWhichAServiceIsBlockedIsItsOnset() {
    assertThat(start(find("Chad blocked WhatsApp on Thursday."), Predicate.ONSET))
        .isEqualTo(Instant.parse("2024-08-29T00:00:00Z"));
    assertThat(find("WhatsApp has been blocked in Chad since Thursday."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.ONSET);
  }

  @Test
  void aGermanOnceMoreIsNoReturn() {
    assertThat(find("Im Tschad tauscht man wieder Briefe, denn das Internet bleibt gesperrt."))
        .isEmpty();
    assertThat(find("Im Tschad war das Internet wieder acht Stunden lang gesperrt."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.DURATION);
    assertThat(find("Im Tschad ist das Internet wieder da."))
        .extracting(Claim::predicate)
        .containsExactly(Predicate.RESTORATION);
  }

  @Test
  void aCapitalBehindItsGovernmentIsNoExtent() {
    assertThat(find("Die Machthaber in Teheran haben das Internet gesperrt.")).isEmpty();
    assertThat(of(find("In Teheran ist das Internet gesperrt."), Predicate.EXTENT).scope())
        .containsExactly("Tehran");
  }

  @Test
  void electionDayIsTheDayThatTheTextGivesTheVote() {
    String cut = "The internet was cut in Chad at 11 a.m. on election day.";

    assertThat(
            start(find("Chad counted the ballots of Tuesday's election. " + cut), Predicate.ONSET))
        .isEqualTo(Instant.parse("2024-08-27T11:00:00Z"));
    assertThat(of(find(cut), Predicate.ONSET).span()).isNull();
  }

  @Test
  void whatIsOrderedToBeRestoredIsNotBack() {
    assertThat(find("A court in Chad ordered operators to restore the internet."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.RESTORATION);
    assertThat(find("Operators in Chad began to restore the internet."))
        .extracting(Claim::predicate)
        .contains(Predicate.RESTORATION);
  }

  @Test
  void connectivityThatFlatlinedAtAboutOnePercentStandsAtIt() {
    assertThat(
            of(
                    find("Connectivity in Chad has flatlined at about 1% of ordinary levels."),
                    Predicate.LEVEL)
                .value())
        .isEqualTo(1);
  }

  @Test
  void whatIsNotExceededIsAtMostSo() {
    Claim level = of(find("Connectivity in Chad does not exceed 5 percent."), Predicate.LEVEL);

    assertThat(level.value()).isEqualTo(5);
    assertThat(level.comparator()).isEqualTo(Comparator.AT_MOST);
  }

  @Test
  void whatIsOutOfReachWithoutADetourIsOutOfReach() {
    String blocked = "Facebook y WhatsApp permanecen inaccesibles en Cuba si no se ";

    assertThat(of(find(blocked + "emplea una VPN."), Predicate.SERVICE_BLOCK).scope())
        .containsExactly("Facebook", "WhatsApp");
    assertThat(find(blocked + "paga una tasa.")).isEmpty();
  }

  @Test
  void whatAnInsertedClauseSaysPartsNothing() {
    assertThat(
            start(
                find("The internet in Chad went dark on Monday, when offices closed, at 5 pm."),
                Predicate.ONSET))
        .isEqualTo(Instant.parse("2024-08-26T17:00:00Z"));
    assertThat(
            of(
                    find(
                        "For the third day, and despite what was promised, mobile data is down"
                            + " across Chad."),
                    Predicate.DURATION)
                .value())
        .isEqualTo(3);
  }

  @Test
  void aTimeMayNameItsZone() {
    assertThat(
            start(
                find("The internet in Chad was cut at 5 p.m. Tehran time on Monday."),
                Predicate.ONSET))
        .isEqualTo(Instant.parse("2024-08-26T13:30:00Z"));
  }

  @Test
  void halfPastMidnightIsOfTheDayNamed() {
    assertThat(
            start(
                find("The internet in Chad was cut at half past midnight on Monday."),
                Predicate.ONSET))
        .isEqualTo(Instant.parse("2024-08-26T00:30:00Z"));
  }

  @Test
  void aCityBesideItsOutageIsAnExtentButNotAcrossAComma() {
    assertThat(
            of(find("Mobile data was cut in Balkh on Monday at 5 p.m."), Predicate.EXTENT).scope())
        .containsAnyOf("Balkh", "mobile");
    assertThat(find("Afghanistan is offline for a third day, clashes in Balkh go on."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.EXTENT);
  }

  @Test
  void whatIsBackHoursLaterCountsFromTheSentenceBefore() {
    String cut = "The internet was cut in Chad on Thursday at 3 pm. ";
    assertThat(start(find(cut + "Two hours later service was restored."), Predicate.RESTORATION))
        .isEqualTo(Instant.parse("2024-08-29T17:00:00Z"));
    assertThat(find(cut + "Two hours later a storm set in."))
        .extracting(Claim::predicate)
        .doesNotContain(Predicate.RESTORATION);
  }

  private static Claim of(List<Claim> claims, Predicate predicate) {
    return claims.stream()
        .filter(claim -> claim.predicate() == predicate)
        .findFirst()
        .orElseThrow();
  }

  private static Instant start(List<Claim> claims, Predicate predicate) {
    Claim claim = of(claims, predicate);
    assertThat(claim.span()).isNotNull();
    return claim.span().from();
  }

  private static List<Claim> find(String text) {
    return ClaimFinder.find(
        text,
        LanguageGuess.of(text).language(),
        Publication.parse(DAY).orElseThrow(),
        null,
        place -> place.contains("IR") ? ZoneId.of("Asia/Tehran") : ZoneOffset.UTC);
  }

  private static ZoneId zone(String place) {
    return switch (place) {
      case "country/KZ" -> ZoneId.of("Asia/Omsk");
      case "region/KZ-15" -> ZoneId.of("Asia/Aqtobe");
      case "region/KZ-23" -> ZoneId.of("Asia/Atyrau");
      case "country/RU" -> ZoneId.of("Europe/Moscow");
      case "region/RU-KAM" -> ZoneId.of("Asia/Kamchatka");
      case "region/RU-SAK" -> ZoneId.of("Asia/Sakhalin");
      default -> ZoneOffset.UTC;
    };
  }

  private static @Nullable Instant onset(String text) {
    return ClaimFinder.find(
            text,
            LanguageGuess.of(text).language(),
            Publication.parse("2024-05-11").orElseThrow(),
            null,
            ParagraphRulesTest::zone)
        .stream()
        .filter(claim -> claim.predicate() == Predicate.ONSET)
        .map(Claim::span)
        .filter(Objects::nonNull)
        .map(Interval::from)
        .findFirst()
        .orElse(null);
  }
}
