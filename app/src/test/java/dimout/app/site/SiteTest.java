package dimout.app.site;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.config.SiteSettings;
import dimout.app.text.CapitalZone;
import dimout.app.text.Names;
import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import dimout.pipeline.StoredInquiry;
import dimout.publish.Addresses;
import dimout.source.SourceHealth;
import dimout.source.SourceState;
import dimout.store.Batch;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The site as a browser without scripts meets it, over HTTP, with names that mean harm. */
class SiteTest {
  private static final int MOST_BYTES = 50_000;
  private static final Instant ONSET = Instant.parse("2022-01-05T10:45:00Z");
  private static final Instant LAST = Instant.parse("2022-01-05T22:45:00Z");
  private static final String HOSTILE = "group/<script>alert(1)<-script>&{{7*7}}'`${x}";
  private static final String SIGNAL = "traffic-\"><img src=x onerror=alert(2)>";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final MemoryIncidentStore INCIDENTS = new MemoryIncidentStore();
  private static Javalin server;

  @BeforeAll
  static void serve() {
    MemorySeriesStore series = new MemorySeriesStore();
    for (String entity : List.of("country/KZ", "asn/9198", HOSTILE)) {
      series.commit(Batch.ofJudged(points(entity, "probing-up-slash24")));
      series.commit(Batch.ofJudged(points(entity, SIGNAL)));
      INCIDENTS.publish(incident(entity, true, LAST.minusSeconds(7200)), LAST.minusSeconds(7200));
      INCIDENTS.publish(incident(entity, false, LAST), LAST);
    }
    SiteParts parts =
        new SiteParts(
            new SiteSettings("Dim & <out>", "A <b>test</b>", null),
            series,
            INCIDENTS,
            new StoredInquiry(series, INCIDENTS, Names::above, CapitalZone::orUtc)::into,
            () ->
                List.of(
                    new SourceHealth(
                        "bmp",
                        SourceState.DEGRADED,
                        LAST,
                        LAST,
                        null,
                        0,
                        0,
                        "router <b>r1</b> is gone")),
            SignalKind::ofSignal,
            new SiteParts.Places(
                Map.of("asn/9198", "<i>Kazakhtelecom</i>"), Map.of("asn/9198", "country/KZ")),
            List.of(
                new SiteParts.DatedFact(
                    ONSET, "country/KZ", "<script>fact()</script>", "javascript:alert(3)", true),
                new SiteParts.DatedFact(
                    ONSET, "country/KZ", "as told", "https://example.org/?a=\"><b>", false)),
            () -> LAST,
            "",
            "0 <test>",
            false,
            (article, published, reader) -> "<p>" + article.length() + " letters</p>",
            "# Score\n\nA line <b>.\n\n| a | b |\n|---|---|\n| 1 | <i> |\n");
    server =
        Javalin.create(config -> new Site(parts).register(config.routes)).start("127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static List<JudgedPoint> points(String entity, String signal) {
    List<JudgedPoint> points = new ArrayList<>();
    long from = ONSET.minusSeconds(86_400).getEpochSecond();
    for (long time = from; time < LAST.getEpochSecond(); time += 300) {
      boolean dark = time >= ONSET.getEpochSecond();
      boolean gap = time - from < 3600;
      points.add(
          new JudgedPoint(
              entity,
              signal,
              time,
              gap ? null : dark ? 5.0 : 100.0,
              100.0,
              gap ? null : dark ? 5.0 : 100.0,
              gap ? null : dark ? 4.0 : 97.0,
              gap ? null : dark ? 6.0 : 103.0,
              gap ? PointState.NO_DATA : dark ? PointState.OUTAGE : PointState.NORMAL));
    }
    return points;
  }

  private static Incident incident(String entity, boolean early, Instant last) {
    double hours = (last.getEpochSecond() - ONSET.getEpochSecond()) / 3600.0;
    return new Incident(
        entity + "@" + ONSET,
        entity,
        early ? IncidentStatus.PROBABLE : IncidentStatus.CONFIRMED,
        true,
        ONSET,
        null,
        last,
        "probing-up-slash24",
        List.of(
            signal("probing-up-slash24", SignalKind.PROBING), signal(SIGNAL, SignalKind.TRAFFIC)),
        new Hours(hours, hours, hours, 0),
        List.of(new Spell(ONSET, last, 5.0)),
        true,
        false,
        List.of("in_outage:probing,traffic", "late:" + SIGNAL, "unheard_of:<b>", "<u>"));
  }

  private static IncidentSignal signal(String name, SignalKind kind) {
    return new IncidentSignal(name, kind, PointState.OUTAGE, ONSET, null, 5.0, 4.0, 6.0);
  }

  private static HttpResponse<byte[]> get(String path, String... headers) {
    try {
      HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  private static Document page(String path, String... headers) {
    return Jsoup.parse(new String(get(path, headers).body(), StandardCharsets.UTF_8));
  }

  private static String incidentPath(String entity) {
    return Addresses.incident(incident(entity, false, LAST));
  }

  @Test
  void everyLinkAnswersAndEveryPageIsSmallAndInert() {
    Deque<String> waiting = new ArrayDeque<>(List.of("/", "/?lang=ar"));
    Set<String> seen = new TreeSet<>(waiting);
    int pages = 0;
    while (!waiting.isEmpty()) {
      String path = waiting.poll();
      HttpResponse<byte[]> answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      String type = answer.headers().firstValue("Content-Type").orElse("");
      String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
      if (!type.startsWith("text/html")) {
        continue;
      }
      pages++;
      String html = new String(answer.body(), StandardCharsets.UTF_8);
      assertThat(answer.body().length).as(path).isLessThanOrEqualTo(MOST_BYTES);
      assertThat(policy)
          .as(path)
          .contains("default-src 'none'", "style-src 'self';")
          .doesNotContain("unsafe");
      inert(path, Jsoup.parse(html));
      for (String link : links(Jsoup.parse(html))) {
        boolean ours = link.startsWith("/") && !link.startsWith("/api/");
        boolean oneLanguage = !link.contains("lang=") || link.contains("lang=ar");
        if (ours && oneLanguage && seen.add(link)) {
          waiting.add(link);
        }
      }
    }
    assertThat(pages).isGreaterThan(15);
  }

  private static List<String> links(Document page) {
    List<String> links = new ArrayList<>();
    page.select("a[href],link[rel=stylesheet],link[rel=icon]")
        .forEach(link -> links.add(link.attr("href").replaceAll("#.*$", "")));
    page.select("img[src]").forEach(image -> links.add(image.attr("src")));
    page.select("source[srcset]").forEach(image -> links.add(image.attr("srcset")));
    return links;
  }

  /** Nothing of what harmful names asked for came to be. */
  private static void inert(String path, Document page) {
    assertThat(page.select("script:not([src]),style,b,i,u,img[onerror],[style]"))
        .as(path)
        .isEmpty();
    assertThat(page.select("a[href^=javascript]")).as(path).isEmpty();
    page.select("img").forEach(image -> assertThat(image.attr("alt")).as(path).isNotEmpty());
    page.select("[src],link[rel=stylesheet]")
        .forEach(own -> assertThat(own.attr("src") + own.attr("href")).as(path).startsWith("/"));
    assertThat(page.select("h1")).as(path).hasSize(1);
    assertThat(page.select("html").attr("lang")).as(path).isNotEmpty();
  }

  @Test
  void picturesAreWellFormedAndInert() {
    for (String picture : List.of("/chart.svg", "/networks.svg", "/chart.svg?size=narrow")) {
      HttpResponse<byte[]> answer = get(incidentPath("country/KZ") + picture);
      Document svg =
          Jsoup.parse(
              new String(answer.body(), StandardCharsets.UTF_8),
              "",
              org.jsoup.parser.Parser.xmlParser());
      assertThat(svg.select("svg")).as(picture).isNotEmpty();
      assertThat(svg.select("script,img,foreignObject,[onerror],[style]")).as(picture).isEmpty();
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .as(picture)
          .startsWith("default-src 'none'; style-src 'sha256-")
          .doesNotContain("unsafe");
    }
  }

  @Test
  void theCardIsAPictureOfTheRightSize() throws IOException {
    byte[] png = get(incidentPath(HOSTILE) + "/card.png").body();
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    Document page = page(incidentPath("country/KZ"));
    assertThat(page.select("meta[property=og:image:alt]").attr("content"))
        .contains("active probing at 5");
    assertThat(page.select("meta[property=og:image]").attr("content"))
        .startsWith("http://127.0.0.1:")
        .contains("/v/2/card.png");
  }

  @Test
  void aVersionStaysAsItWasPublished() {
    Document first = page(incidentPath("country/KZ") + "/v/1");
    assertThat(first.text()).contains("10 h", "probable").contains("earlier version");
    Document newest = page(incidentPath("country/KZ"));
    assertThat(newest.text()).contains("12 h", "confirmed").doesNotContain("earlier version");
    assertThat(get(incidentPath("country/KZ") + "/v/3").statusCode()).isEqualTo(404);
    assertThat(get("/incident/nothing").statusCode()).isEqualTo(404);
    assertThat(get("/entity/country/XX").statusCode()).isEqualTo(404);
    assertThat(get("/entity/nonsense/1").statusCode()).isEqualTo(400);
    assertThat(get("/entity/country/KZ?from=never").statusCode()).isEqualTo(400);
    assertThat(get("/entity/country/KZ?from=2022-01-05&until=2022-01-01").statusCode())
        .isEqualTo(400);
  }

  @Test
  void theLanguageIsTheReadersAndArabicIsWrittenFromTheRight() {
    assertThat(page("/", "Accept-Language", "xx,fa;q=0.8,en;q=0.1").select("html").attr("dir"))
        .isEqualTo("rtl");
    Document chosen = page("/?lang=fr", "Accept-Language", "fa");
    assertThat(chosen.select("html").attr("lang")).isEqualTo("fr");
    assertThat(chosen.select("header a[href^=/methods]").attr("href"))
        .isEqualTo("/methods?lang=fr");
    assertThat(page("/", "Accept-Language", "x".repeat(5_000)).select("html").attr("lang"))
        .isEqualTo("en");
  }

  @Test
  void everyPageNamesItsFeeds() {
    var feeds = page("/methods").select("head link[rel=alternate][type$=xml],[type$=feed+json]");
    assertThat(feeds.eachAttr("href")).containsExactly("/feed.atom", "/feed.json");
  }

  @Test
  void citationsNameTheVersion() {
    String bibtex =
        new String(get(incidentPath("country/KZ") + "/cite.bib").body(), StandardCharsets.UTF_8);
    assertThat(bibtex).startsWith("@misc{country-kz-").contains("/v/2}", "5 \\%");
    String ris =
        new String(get(incidentPath("country/KZ") + "/cite.ris").body(), StandardCharsets.UTF_8);
    assertThat(ris).startsWith("TY  - DATA\r\n").endsWith("ER  - \r\n");
  }

  @Test
  void onlyTheEmbeddedPageMayBeFramed() {
    String path = "/embed" + incidentPath("country/KZ");
    assertThat(get(path).headers().firstValue("Content-Security-Policy").orElse(""))
        .endsWith("frame-ancestors *");
    assertThat(get("/").headers().firstValue("Content-Security-Policy").orElse(""))
        .endsWith("frame-ancestors 'none'");
    String url =
        URLEncoder.encode(address(incidentPath("country/KZ")).toString(), StandardCharsets.UTF_8);
    String answer = new String(get("/oembed?url=" + url).body(), StandardCharsets.UTF_8);
    assertThat(answer).contains("\"rich\"", "/embed/incident/");
    assertThat(get("/oembed?url=https://elsewhere.example/").statusCode()).isEqualTo(404);
  }

  @Test
  void aLevelStandsBesideTheTimeThatItIsOf() {
    Document page = page(incidentPath("country/KZ"));
    String row = page.select("#signals + table tbody tr").first().text();
    assertThat(row).contains("5 % (4–6 %)", "10:45 UTC", "ongoing", "outage 5 %");
    assertThat(page.select("#signals + table thead").text()).contains("22:45 UTC");
  }

  @Test
  void anArticleIsCheckedAndTooLongAOneRefused() throws IOException, InterruptedException {
    assertThat(post("text=" + "a".repeat(12)).body()).contains("12 letters");
    assertThat(post("text=" + "a".repeat(200_001)).statusCode()).isEqualTo(413);
    assertThat(post("").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> post(String form) throws IOException, InterruptedException {
    return CLIENT.send(
        HttpRequest.newBuilder(address("/check"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
