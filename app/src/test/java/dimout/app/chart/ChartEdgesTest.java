package dimout.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Charts of all that may come: an hour, years, nothing, too much, both halves of a clock change.
 */
class ChartEdgesTest {
  private static final Instant START = Instant.parse("2022-03-20T00:00:00Z");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\bx|\\bcx|x1|x2)=\"(-?[0-9.]+)\"|[ML](-?[0-9.]+) ");

  private static ChartLine line(String label, SignalKind kind, Instant from, int step, int bins) {
    List<JudgedPoint> points = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      double percent = i % 17 == 0 ? 0 : i % 23 == 0 ? 5_000 : 100;
      points.add(
          new JudgedPoint(
              "country/FR",
              label,
              from.getEpochSecond() + (long) i * step,
              percent,
              100.0,
              percent,
              percent * 0.9,
              percent * 1.1,
              percent == 0 ? PointState.OUTAGE : PointState.NORMAL));
    }
    return new ChartLine(label, kind, step, points);
  }

  private static Chart chart(Locale locale, Duration length, List<ChartLine> lines) {
    Instant end = START.plus(length);
    return new Chart(
        "A headline that says in many words what happened: 4.9 % (4.8–5.0 %) of usual",
        "And more. ".repeat(30),
        ZoneId.of("Europe/Paris"),
        "Paris",
        locale,
        START,
        end,
        List.of(new Spell(START, START.plusSeconds(60), 5.0), new Spell(end, end, 5.0)),
        lines);
  }

  static Stream<Chart> charts() {
    Locale english = Locale.ENGLISH;
    ChartLine none = new ChartLine("nothing", SignalKind.BGP, 300, List.of());
    return Stream.of(
        chart(english, Duration.ofSeconds(1), List.of()),
        chart(english, Duration.ofHours(1), List.of(line("a", SignalKind.BGP, START, 300, 1))),
        chart(english, Duration.ofDays(14), List.of(line("a", SignalKind.BGP, START, 300, 4032))),
        chart(english, Duration.ofDays(9000), List.of(line("a", SignalKind.BGP, START, 86400, 9))),
        chart(english, Duration.ofDays(2), List.of(none)),
        chart(
            english,
            Duration.ofDays(2),
            Stream.of(SignalKind.values())
                .flatMap(kind ->
                    Stream.of("one", "two (a-name-" + "x".repeat(90) + ")")
                        .map(name -> line(name, kind, START, 600, 288)))
                .toList()),
        chart(
            Locale.of("fa"),
            Duration.ofDays(9),
            List.of(line("ک", SignalKind.BGP, START, 900, 99))));
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everythingStandsInThePicture(Chart chart) {
    for (int width : new int[] {320, 960}) {
      String svg = SvgChart.draw(chart, width);
      List<Double> places = NUMBER.matcher(svg).results().map(ChartEdgesTest::number).toList();
      assertThat(places).isNotEmpty().allSatisfy(x -> assertThat(x).isBetween(0.0, width + 0.0));
      assertThat(svg).doesNotContain("NaN", "Infinity");
    }
    assertThat(Card.png(chart, "Dimout", "A banner")).isNotEmpty();
  }

  private static double number(MatchResult match) {
    return Double.parseDouble(match.group(1) == null ? match.group(2) : match.group(1));
  }

  @Test
  void theLocalClockIsOfItsDay() {
    ChartLine line = line("a", SignalKind.BGP, START, 3600, 336);
    String svg = SvgChart.draw(chart(Locale.ENGLISH, Duration.ofDays(14), List.of(line)));
    assertThat(svg).contains(">25 Mar 01:00<", ">29 Mar 02:00<");
  }

  @Test
  void aRestorationIsShadedOtherwiseThanAnOutageAndThanNothing() {
    Instant end = START.plus(Duration.ofHours(20));
    Chart chart =
        new Chart(
            "",
            "",
            ZoneId.of("UTC"),
            "",
            Locale.ENGLISH,
            START,
            end,
            List.of(
                new Spell(START, START.plus(Duration.ofHours(2)), 5.0),
                new Spell(START.plus(Duration.ofHours(5)), START.plus(Duration.ofHours(6)), 5.0)),
            List.of(line("a", SignalKind.PROBING, START, 300, 120)));
    Stretches stretches = Stretches.of(chart);
    assertThat(stretches.restorations())
        .containsExactly(
            new Stretches.Stretch(
                START.plus(Duration.ofHours(2)), START.plus(Duration.ofHours(5))));
    assertThat(stretches.unknown())
        .containsExactly(new Stretches.Stretch(START.plus(Duration.ofHours(10)), end));
    assertThat(SvgChart.draw(chart)).contains("class=\"again\"", "class=\"gap\"", "class=\"dark\"");
  }

  @Test
  void namesThatAreCutShortAreToldWhole() {
    String name = "a-name-" + "x".repeat(90);
    ChartLine line = line(name, SignalKind.TRAFFIC, START, 300, 288);
    String svg = SvgChart.draw(chart(Locale.ENGLISH, Duration.ofDays(1), List.of(line)));
    assertThat(svg).contains("<title>" + name + "</title>").contains("…</text>");
  }

  @Test
  void aCardInPersianBeginsAtTheRight() throws IOException {
    List<ChartLine> lines = List.of(line("a", SignalKind.BGP, START, 900, 99));
    Chart persian =
        new Chart(
            "تلسکوپ شبکه",
            "",
            ZoneId.of("UTC"),
            "",
            Locale.of("fa"),
            START,
            START.plus(Duration.ofDays(1)),
            List.of(),
            lines);
    BufferedImage card = ImageIO.read(new ByteArrayInputStream(Card.png(persian, "Dimout", "")));
    assertThat(ink(card, 0, 600)).isZero();
    assertThat(ink(card, 600, 1200)).isPositive();
  }

  /** Dark pixels of the headline between two columns. */
  private static long ink(BufferedImage card, int from, int until) {
    long dark = 0;
    for (int x = from; x < until; x++) {
      for (int y = 50; y < 120; y++) {
        dark += (card.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void theReadmesPictureIsDrawnAsChartsAreToday() throws IOException {
    String shown = Files.readString(Path.of("../docs/kazakhstan-2022.svg"));
    String drawn = SvgChart.draw(chart(Locale.ENGLISH, Duration.ofDays(1), List.of()));
    assertThat(style(shown))
        .as("./dimout demo --no-serve --out DIR draws it")
        .isEqualTo(style(drawn));
    assertThat(shown).contains("% of usual", "active probing", "A reconstruction");
  }

  private static String style(String svg) {
    return svg.substring(svg.indexOf("<style>"), svg.indexOf("</defs>"));
  }
}
