package dimout.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.Fold;
import dimout.app.text.Gazetteer.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

  /** What the hand-made table of zones said before. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("RU-ULY", "Europe/Ulyanovsk"),
          Map.entry("RU-SAR", "Europe/Saratov"),
          Map.entry("RU-SAM", "Europe/Samara"),
          Map.entry("RU-UD", "Europe/Samara"),
          Map.entry("RU-BA", "Asia/Yekaterinburg"),
          Map.entry("RU-CHE", "Asia/Yekaterinburg"),
          Map.entry("RU-SVE", "Asia/Yekaterinburg"),
          Map.entry("RU-PER", "Asia/Yekaterinburg"),
          Map.entry("RU-OMS", "Asia/Omsk"),
          Map.entry("RU-TOM", "Asia/Tomsk"),
          Map.entry("RU-NVS", "Asia/Novosibirsk"),
          Map.entry("RU-KYA", "Asia/Krasnoyarsk"),
          Map.entry("RU-IRK", "Asia/Irkutsk"),
          Map.entry("RU-SA", "Asia/Yakutsk"),
          Map.entry("RU-PRI", "Asia/Vladivostok"),
          Map.entry("RU-KHA", "Asia/Vladivostok"),
          Map.entry("RU-ORE", "Asia/Yekaterinburg"),
          Map.entry("RU-KGN", "Asia/Yekaterinburg"),
          Map.entry("RU-TYU", "Asia/Yekaterinburg"),
          Map.entry("RU-KHM", "Asia/Yekaterinburg"),
          Map.entry("RU-YAN", "Asia/Yekaterinburg"),
          Map.entry("RU-AST", "Europe/Astrakhan"),
          Map.entry("RU-VGG", "Europe/Volgograd"),
          Map.entry("RU-KIR", "Europe/Kirov"),
          Map.entry("RU-KGD", "Europe/Kaliningrad"),
          Map.entry("RU-AL", "Asia/Barnaul"),
          Map.entry("RU-ALT", "Asia/Barnaul"),
          Map.entry("RU-KEM", "Asia/Novokuznetsk"),
          Map.entry("RU-KK", "Asia/Krasnoyarsk"),
          Map.entry("RU-TY", "Asia/Krasnoyarsk"),
          Map.entry("RU-BU", "Asia/Irkutsk"),
          Map.entry("RU-ZAB", "Asia/Chita"),
          Map.entry("RU-AMU", "Asia/Yakutsk"),
          Map.entry("RU-YEV", "Asia/Vladivostok"),
          Map.entry("RU-SAK", "Asia/Sakhalin"),
          Map.entry("RU-MAG", "Asia/Magadan"),
          Map.entry("RU-KAM", "Asia/Kamchatka"),
          Map.entry("KZ-43", "Asia/Qyzylorda"),
          Map.entry("KZ-39", "Asia/Qostanay"),
          Map.entry("KZ-47", "Asia/Aqtau"),
          Map.entry("KZ-15", "Asia/Aqtobe"),
          Map.entry("KZ-23", "Asia/Atyrau"),
          Map.entry("KZ-27", "Asia/Oral"),
          Map.entry("ID-PA", "Asia/Jayapura"),
          Map.entry("CD-NK", "Africa/Lubumbashi"),
          Map.entry("CD-SK", "Africa/Lubumbashi"));

  @Test
  void namesAreSortedAsTheSearchNeedsThem() {
    for (int line = 1; line < GAZETTEER.size(); line++) {
      byte[] before = GAZETTEER.name(line - 1).getBytes(StandardCharsets.UTF_8);
      byte[] here = GAZETTEER.name(line).getBytes(StandardCharsets.UTF_8);
      assertThat(Arrays.compareUnsigned(before, here)).isNegative();
    }
  }

  @Test
  void namesAreFoldedAsTheReaderFoldsThem() {
    for (int line = 0; line < GAZETTEER.size(); line++) {
      for (String word : GAZETTEER.name(line).split(" ")) {
        assertThat(Fold.fold(word)).isEqualTo(word);
      }
    }
  }

  @Test
  void everyNameIsFound() {
    for (int line = 0; line < GAZETTEER.size(); line++) {
      assertThat(places(GAZETTEER.name(line))).isNotEmpty();
    }
  }

  @Test
  void aNameThatSeveralBearIsOfThemAll() {
    assertThat(places("valencia")).extracting(Place::country).contains("ES", "VE");
    assertThat(places("кахамарка")).extracting(Place::entity).containsOnly("region/PE-CAJ");
    assertThat(GAZETTEER.named("nowhereville")).isNull();
  }

  @Test
  void whatIsAlsoAWordOrAPersonIsMarked() {
    assertThat(named("reading").ordinary()).contains("en");
    assertThat(named("victoria").person()).isTrue();
    assertThat(named("manipur").ordinary()).isEmpty();
  }

  @Test
  void aRegionKeepsTheTimeOfItsLargestCity() {
    ZONES.forEach(
        (code, zone) -> assertThat(PlaceZone.orUtc("region/" + code)).isEqualTo(ZoneId.of(zone)));
    assertThat(PlaceZone.orUtc("region/US-CA")).isEqualTo(ZoneId.of("America/Los_Angeles"));
    assertThat(PlaceZone.orUtc("region/XX-NO")).isEqualTo(ZoneId.of("Z"));
  }

  @Test
  void itsFileStaysSmall() throws IOException {
    try (var in = Gazetteer.class.getResourceAsStream("/dimout/text/gazetteer.tsv")) {
      assertThat(in.readAllBytes()).hasSizeLessThan(1_600_000);
    }
  }

  private static Gazetteer.Bearers named(String name) {
    Gazetteer.Bearers bearers = GAZETTEER.named(name);
    assertThat(bearers).as(name).isNotNull();
    return bearers;
  }

  private static List<Place> places(String name) {
    return named(name).places();
  }
}
