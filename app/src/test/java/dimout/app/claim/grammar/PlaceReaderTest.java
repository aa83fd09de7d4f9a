package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import dimout.app.text.PlaceZone;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places that only the gazetteer has. */
class PlaceReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The internet has been cut in the province of Cajamarca in Peru. | Cajamarca
          El internet está cortado en Cajamarca, según las autoridades de Perú. | Cajamarca
          В Перу в Кахамарке со вторника отключен интернет. | Cajamarca
          В Самарской области отключили мобильный интернет. | Samara Oblast
          Норильск третий день без интернета. | Norilsk
          Жители Дагестана и Чечни жалуются, что не могут открыть YouTube. | Dagestan
          Karlıova ilçesinde internet bir haftadır yok. | Karlıova
          Peru'nun Cajamarca bölgesinde internet kesildi. | Cajamarca
          İnternet Arequipa'da kesildi, Peru hükümeti açıklama yapmadı. | Arequipa
          Перудің Арекипа қаласында интернет өшірілді. | Arequipa
          انقطع الإنترنت في مدينة كاخاماركا في بيرو. | Cajamarca
          سكان كاخاماركا بلا إنترنت منذ ثلاثة أيام، وفق حكومة بيرو. | Cajamarca
          اینترنت در شهر آرکیپا در پرو قطع شد. | Arequipa
          Das Internet ist in Arequipa in Peru abgeschaltet. | Arequipa
          """)
  void aRegionOrCityIsFoundInItsCase(String text, String place) {
    assertThat(extents(text)).contains(place);
  }

  @Test
  void ofHomonymsTheOneOfTheCountrySpokenOfIsMeant() {
    assertThat(place("Venezuela: the internet has been cut in Valencia for 20 hours."))
        .startsWith("region/VE");
    assertThat(place("Spain: the internet has been cut in Valencia for 20 hours."))
        .startsWith("region/ES");
    assertThat(place("The internet has been cut in Valencia for 20 hours.")).isNull();
    assertThat(place("The internet has been cut in Springfield for 20 hours."))
        .isEqualTo("country/US");
  }

  @Test
  void ordinaryWordsAndPersonsAreNoPlaces() {
    assertThat(extents("Reading was impossible in Britain after the internet was cut."))
        .doesNotContain("Reading");
    assertThat(extents("In Australia Victoria Smith said the internet was cut at her home."))
        .doesNotContain("Victoria");
  }

  @Test
  void whereSomethingElseHappensIsNotWhereItIsDark() {
    assertThat(extents("In Hamburg, thousands marched against the internet shutdown in Iran."))
        .doesNotContain("Hamburg");
    assertThat(
            extents(
                "India: judges in Guwahati heard of the rules that let officers suspend the"
                    + " internet."))
        .isEmpty();
  }

  @Test
  void aClockTimeIsThatOfTheCity() {
    assertThat(onset("Brazil: the internet in Manaus was cut on Tuesday at 6 pm."))
        .isEqualTo(Instant.parse("2024-08-27T22:00:00Z"));
    assertThat(onset("Brazil: the internet in Recife was cut on Tuesday at 6 pm."))
        .isEqualTo(Instant.parse("2024-08-27T21:00:00Z"));
  }

  @Test
  void aClockTimeIsThatOfWhereItIsDark() {
    assertThat(
            onset(
                "В среду в 9:40 обрыв на подводной линии к Охе оставил без интернета Петропавловск-Камчатский."))
        .isEqualTo(Instant.parse("2024-08-27T21:40:00Z"));
    assertThat(
            onset(
                "Am Dienstag um 21 Uhr haben die Behörden Indonesiens in den Provinzen Papua und"
                    + " Westpapua die mobilen Daten abgeschaltet."))
        .isEqualTo(Instant.parse("2024-08-27T12:00:00Z"));
    assertThat(onset("Endonezya, salı günü saat 21.00'de Papua ve Batı Papua'da interneti kesti."))
        .isEqualTo(Instant.parse("2024-08-27T12:00:00Z"));
    assertThat(onset("The internet went down in Tucson at 9.20 p.m. MST on Wednesday."))
        .isEqualTo(Instant.parse("2024-08-29T04:20:00Z"));
  }

  @Test
  void aDatelineTellsWhoseClockAReportGoesBy() {
    assertThat(
            onset(
                "АБАКАН. В Хакасии жалуются на сбои.\n\nМобильный интернет отключили во вторник в"
                    + " 18:00.\n\nОператоры молчат."))
        .isEqualTo(Instant.parse("2024-08-27T11:00:00Z"));
  }

  private static List<String> extents(String text) {
    return find(text).stream()
        .filter(claim -> claim.predicate() == Predicate.EXTENT)
        .flatMap(claim -> claim.scope().stream())
        .toList();
  }

  private static String place(String text) {
    return find(text).stream()
        .filter(claim -> claim.predicate() == Predicate.DURATION)
        .findFirst()
        .orElseThrow()
        .place();
  }

  private static Instant onset(String text) {
    return find(text).stream()
        .filter(claim -> claim.predicate() == Predicate.ONSET)
        .findFirst()
        .orElseThrow(() -> new AssertionError(String.format(Locale.ROOT, "%s", find(text))))
        .span()
        .from();
  }

  private static List<Claim> find(String text) {
    return ClaimFinder.find(
        text,
        LanguageGuess.of(text).language(),
        Publication.parse("2024-08-30").orElseThrow(),
        null,
        PlaceZone::orUtc);
  }

  @Test
  void islandsAreNotTheCocosIslands() {
    String text = "For two weeks the islands of Tonga, islands of the sea, had no internet.";
    assertThat(Told.on("2025-10-02", text)).extracting(Claim::place).containsOnly("country/TO");
  }

  /** India is "Inde" in French only. */
  @Test
  void anEndingBehindANumberIsNoCountry() {
    String text = "Kazakistan'da internet kesik. Trafik olağan düzeyin yüzde 5'inde.";
    assertThat(Told.of("2025-10-02", text, Predicate.LEVEL))
        .extracting(Claim::place)
        .containsExactly("country/KZ");
  }
}
