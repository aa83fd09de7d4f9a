package dimout.app.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class SvgChartTest {
  private static final long START = Instant.parse("2022-01-05T00:00:00Z").getEpochSecond();

  private static Chart chart(String title, int bins) {
    List<JudgedPoint> points = new ArrayList<>();
    for (int i = 0; i < bins; i++) {
      boolean dark = i >= bins / 2;
      Double percent = i % 10 == 3 ? null : (Double) (dark ? 5.0 : 100.0);
      points.add(
          new JudgedPoint(
              "country/KZ",
              "ping",
              START + i * 300L,
              percent,
              100.0,
              percent,
              percent == null ? null : percent * 0.9,
              percent == null ? null : percent * 1.1,
              percent == null ? PointState.NO_DATA : dark ? PointState.OUTAGE : PointState.NORMAL));
    }
    Instant middle = Instant.ofEpochSecond(START + bins / 2 * 300L);
    Instant end = Instant.ofEpochSecond(START + bins * 300L);
    return new Chart(
        title,
        "Last data.",
        ZoneId.of("Asia/Almaty"),
        "Almaty",
        Locale.ENGLISH,
        Instant.ofEpochSecond(START),
        end,
        List.of(new Spell(middle, end, 5.0)),
        List.of(new ChartLine("active probing", SignalKind.PROBING, 300, points)));
  }

  private static Document parse(String svg)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void hostileWordsStayWords() throws ParserConfigurationException, IOException, SAXException {
    String words = "</title><script>alert(1)</script>\u0000&\ud800\"";
    Document document = parse(SvgChart.draw(chart(words, 100)));
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(document.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("</title><script>alert(1)</script>\ufffd&\ufffd\"");
  }

  @Test
  void outagesAreShadedAndNoDataIsHatchedOtherwise() {
    String svg = SvgChart.draw(chart("KZ", 100));
    assertThat(svg).contains("class=\"dark\"", "class=\"lane no_data\"", "class=\"lane outage\"");
    assertThat(svg).contains(">UTC<", ">Almaty<", ">5 Jan 06:00<");
    assertThat(svg).isEqualTo(SvgChart.draw(chart("KZ", 100)));
  }

  @Test
  void manyBinsMakeNoLongerALineThanTheChartIsWide() {
    String line =
        SvgChart.draw(chart("KZ", 200_000))
            .lines()
            .filter(each -> each.contains("class=\"line probing\"") && each.contains("L"))
            .reduce("", (one, other) -> one.length() > other.length() ? one : other);
    assertThat(line.length()).isLessThan(2_000_000);
  }
}
