package dimout.app.ioda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.text.Names;
import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.store.Batch;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client written for IODA sees, endpoint by endpoint. */
class IodaV2Test {
  private static final long T = Instant.parse("2022-01-05T10:00:00Z").getEpochSecond();
  private static final int HOURS = 24;
  private static final String WINDOW = "?from=" + (T - 7200) + "&until=" + (T + 36_000);

  private final HttpClient client = HttpClient.newHttpClient();
  private Javalin server;

  @BeforeEach
  void start() {
    MemorySeriesStore series = new MemorySeriesStore();
    MemoryIncidentStore incidents = new MemoryIncidentStore();
    for (String entity : List.of("country/KZ", "region/KZ-75", "geoasn/9198-KZ", "asn/9198")) {
      fill(series, entity, "bgp-visible-slash24", 300);
    }
    fill(series, "country/KZ", "probing-up-slash24", 600);
    fill(series, "country/IR", "probing-up-slash24", 600);
    fill(series, "country/IR", "traffic-bytes", 300);
    fill(series, "country/IR", "gtr.WEB_SEARCH", 1800);
    fill(series, "country/IR", "gtr.GMAIL", 1800);
    incidents.publish(incident(), Instant.ofEpochSecond(T));
    server =
        Javalin.create(config ->
                new IodaV2(series, incidents, Names::above, Clock.systemUTC())
                    .register(config.routes))
            .start("127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    server.stop();
    client.close();
  }

  private static void fill(MemorySeriesStore store, String entity, String signal, int step) {
    List<SignalPoint> points = new ArrayList<>();
    List<JudgedPoint> judged = new ArrayList<>();
    for (long time = T - 6 * 3600; time < T + HOURS * 3600; time += step) {
      boolean dark = signal.startsWith("prob") && time >= T && time < T + 7200;
      Double value = time == T - 3600 ? null : (Double) (dark ? 5.0 : 100.0);
      PointState state =
          value == null ? PointState.NO_DATA : dark ? PointState.OUTAGE : PointState.NORMAL;
      points.add(new SignalPoint(entity, signal, time, step, value, 1));
      judged.add(new JudgedPoint(entity, signal, time, value, 100.0, value, value, value, state));
    }
    store.commit(new Batch(points, judged, Map.of()));
  }

  private static Incident incident() {
    Instant onset = Instant.ofEpochSecond(T);
    Instant recovery = onset.plusSeconds(7200);
    return new Incident(
        "country/KZ@" + onset,
        "country/KZ",
        IncidentStatus.PROBABLE,
        false,
        onset,
        recovery,
        onset.plusSeconds(HOURS * 3600),
        "probing-up-slash24",
        List.of(
            new IncidentSignal(
                "probing-up-slash24",
                SignalKind.PROBING,
                PointState.NORMAL,
                onset,
                recovery,
                5.0,
                4.0,
                6.0)),
        new Hours(2, 2, 2, 0),
        List.of(),
        true,
        false,
        List.of());
  }

  private JsonNode get(String path, int status) throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + server.port() + "/v2" + path);
    HttpResponse<String> answer =
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(status);
    return JsonMapper.shared().readTree(answer.body());
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    return get(path, 200);
  }

  @Test
  void theEnvelopeHasItsKeysInOrder() throws IOException, InterruptedException {
    JsonNode envelope = get("/datasources/");
    assertThat(envelope.propertyNames())
        .containsExactly(
            "type", "metadata", "requestParameters", "error", "perf", "data", "copyright");
    assertThat(envelope.get("type").asString()).isEqualTo("datasources");
    assertThat(envelope.get("requestParameters").isArray()).isTrue();
    assertThat(envelope.get("error").isNull()).isTrue();
    assertThat(envelope.at("/metadata/requestTime").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+00:00");
  }

  @Test
  void datasources() throws IOException, InterruptedException {
    JsonNode data = get("/datasources").get("data");
    assertThat(data.valueStream().map(each -> each.get("datasource").asString()))
        .as("what IODA has and we do not is not listed")
        .containsExactly("gtr", "bgp", "ping-slash24", "traffic");
    assertThat(get("/datasources/bgp").at("/data/units").asString()).isEqualTo("Visible /24s");
    JsonNode unknown = get("/datasources/x", 400);
    assertThat(unknown.get("error").asString()).isEqualTo("Unknown datasource 'x'");
    assertThat(unknown.get("data").isNull()).isTrue();
  }

  @Test
  void entities() throws IOException, InterruptedException {
    JsonNode kz = get("/entities/query?entityType=country&entityCode=KZ").at("/data/0");
    assertThat(kz.at("/attrs/fqid").asString()).isEqualTo("geo.netacuity.AS.KZ");
    assertThat(kz.get("name").asString()).isEqualTo("Kazakhstan");
    assertThat(kz.get("subnames").isArray()).isTrue();

    JsonNode region = get("/entities/query?entityType=region&relatedTo=country/KZ").at("/data/0");
    assertThat(region.at("/attrs/fqid").asString().split("\\.")[3]).isEqualTo("KZ");
    assertThat(region.at("/attrs/country_name").asString()).isEqualTo("Kazakhstan");

    JsonNode asn = get("/entities/query?entityType=asn&relatedTo=country/KZ").at("/data/0");
    assertThat(asn.at("/attrs/fqid").asString().split("\\.")[1]).isEqualTo("9198");
    assertThat(asn.at("/attrs/ip_count").isString()).isTrue();

    JsonNode part = get("/entities/query?entityType=geoasn&relatedTo=asn/9198").at("/data/0");
    assertThat(part.at("/subnames/asn").asString()).isEqualTo("AS9198");
    assertThat(
            get("/entities/query?entityType=country&relatedTo=region/KZ-75")
                .at("/data/0/code")
                .asString())
        .isEqualTo("KZ");
    assertThat(get("/entities/query?search=kazakh&limit=15").at("/data/0/type").asString())
        .isEqualTo("country");
    assertThat(get("/entities/query").get("data").toString()).doesNotContain("geoasn");
    JsonNode unknown = get("/entities/query?entityType=asn&entityCode=64512").at("/data/0");
    assertThat(unknown.get("name").asString()).isEqualTo("AS64512");
    get("/entities/query?entityType=asn&entityCode=1&search=x", 400);
    get("/entities/query?relatedTo=a/b/c", 400);
    get("/entities/query?limit=0", 400);
    get("/entities/query?page=1", 400);
  }

  @Test
  void rawSignals() throws IOException, InterruptedException {
    JsonNode envelope = get("/signals/raw/country/KZ" + WINDOW + "&datasource=bgp");
    assertThat(envelope.get("type").asString()).isEqualTo("signals");
    assertThat(envelope.at("/requestParameters/from").isNumber()).isTrue();
    JsonNode series = envelope.at("/data/0/0");
    assertThat(series.get("entityFqid").asString()).isEqualTo("geo.provider.AS.KZ");
    assertThat(series.get("step").asInt()).isEqualTo(300);
    assertThat(series.get("values")).hasSize((7200 + 36_000) / 300);
    assertThat(series.at("/values/12").isNull()).as("no data is null").isTrue();
    assertThat(series.at("/values/0").asInt()).isEqualTo(100);

    JsonNode all = get("/signals/raw/country/KZ,IR" + WINDOW).get("data");
    assertThat(all).hasSize(2);
    assertThat(all.get(0)).hasSize(2);
    JsonNode fewer = get("/signals/raw/country/KZ" + WINDOW + "&maxPoints=20").at("/data/0/0");
    assertThat(fewer.get("step").asInt()).isEqualTo(3600);
    assertThat(fewer.get("nativeStep").asInt()).isEqualTo(300);
    assertThat(get("/signals/raw/country/XX" + WINDOW).get("data").toString()).isEqualTo("[[]]");
    get("/signals/raw/country/KZ", 400);
    get("/signals/raw/country/KZ?from=5&until=4", 400);
    get("/signals/raw/country/KZ?from=0&until=9000000", 400);
    get("/signals/raw/country/KZ" + WINDOW + "&datasource=x", 400);
    get("/signals/raw/country/KAZ" + WINDOW, 400);
  }

  @Test
  void productsOfOneSourceAreToldApart() throws IOException, InterruptedException {
    String path = "/signals/raw/country/IR" + WINDOW + "&datasource=gtr";
    assertThat(get(path).at("/data/0").valueStream().map(each -> each.get("subtype").asString()))
        .containsExactly("GMAIL", "WEB_SEARCH");
    assertThat(get(path + "&sourceParams=MAIL").at("/data/0/0/subtype").asString())
        .isEqualTo("GMAIL");
    JsonNode own = get("/signals/raw/country/IR" + WINDOW + "&datasource=traffic");
    assertThat(own.at("/data/0/0/subtype").asString()).isEmpty();
    get("/signals/raw/country/IR" + WINDOW + "&datasource=merit-nt", 400);
  }

  @Test
  void anErrorEchoesAllThatWasDeclared() throws IOException, InterruptedException {
    JsonNode envelope = get("/outages/events?until=5&format=ioda&limit=x", 400);
    assertThat(envelope.get("error").asString()).isEqualTo("'from' timestamp must be set");
    assertThat(envelope.get("data").isNull()).isTrue();
    JsonNode echo = envelope.get("requestParameters");
    assertThat(echo.propertyNames())
        .containsExactlyInAnyOrder(
            "from",
            "until",
            "entityType",
            "entityCode",
            "datasource",
            "relatedTo",
            "includeAlerts",
            "format",
            "limit",
            "page",
            "orderBy",
            "overall",
            "ignoreMethods",
            "extendWindow");
    assertThat(echo.get("from").isNull()).isTrue();
    assertThat(echo.get("until").asString()).isEqualTo("5");
  }

  /** The names and types of an answer, in order; those of the document's examples. */
  private static String shape(JsonNode node) {
    if (node.isObject()) {
      StringBuilder shape = new StringBuilder("{");
      node.properties()
          .forEach(each ->
              shape.append(each.getKey()).append(':').append(shape(each.getValue())).append(' '));
      return shape.toString().strip() + "}";
    }
    if (node.isArray()) {
      return node.isEmpty() ? "[]" : "[" + shape(node.get(0)) + "]";
    }
    return node.getNodeType().name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyShapeIsThatOfTheDocument() throws IOException, InterruptedException {
    String country = "{code:string name:string type:string subnames:[] attrs:{fqid:string}}";
    assertThat(shape(get("/datasources/").at("/data/0")))
        .isEqualTo("{datasource:string name:string units:string}");
    assertThat(shape(get("/entities/query?entityCode=KZ&entityType=country").at("/data/0")))
        .isEqualTo(country);
    assertThat(shape(get("/entities/query?entityType=region").at("/data/0")))
        .isEqualTo(
            "{code:string name:string type:string subnames:[]"
                + " attrs:{fqid:string country_code:string country_name:string}}");
    assertThat(shape(get("/entities/query?entityType=geoasn").at("/data/0")))
        .isEqualTo(
            "{code:string name:string type:string subnames:{asn:string country:string}"
                + " attrs:{fqid:string ip_count:string}}");
    String series =
        "{entityType:string entityCode:string entityName:string entityFqid:string"
            + " datasource:string subtype:string from:number until:number step:number"
            + " nativeStep:number values:[number]}";
    assertThat(shape(get("/signals/raw/country/KZ" + WINDOW).get("data")))
        .isEqualTo("[[" + series + "]]");
    assertThat(shape(get("/signals/events/country/KZ" + WINDOW).get("data")))
        .isEqualTo("[" + series + "]");
    String alert =
        "{datasource:string entity:"
            + country
            + " time:number level:string condition:string value:number historyValue:number"
            + " method:string}";
    assertThat(shape(get("/outages/alerts" + WINDOW).at("/data/0"))).isEqualTo(alert);
    assertThat(shape(get("/outages/events" + WINDOW).at("/data/0")))
        .isEqualTo(
            "{location:string start:number duration:number uncertainty:null method:string"
                + " datasource:string status:number fraction:null score:number"
                + " location_name:string overlaps_window:boolean}");
    assertThat(shape(get("/outages/events" + WINDOW + "&format=ioda&includeAlerts").at("/data/0")))
        .isEqualTo(
            "{entity:"
                + country
                + " from:number until:number score:number alerts:["
                + alert
                + "] datasource:string method:string}");
    assertThat(shape(get("/outages/summary" + WINDOW).at("/data/0")))
        .isEqualTo(
            "{scores:{ping-slash24.median:number overall:number} event_cnt:number"
                + " entity:{code:string name:string type:string attrs:{fqid:string}}}");
  }

  @Test
  void signalEvents() throws IOException, InterruptedException {
    JsonNode series = get("/signals/events/country/KZ" + WINDOW + "&maxPoints=12").at("/data/0");
    assertThat(series.get("datasource").asString()).isEqualTo("outages");
    assertThat(series.at("/values/2").asDouble()).isEqualTo(95.0);
    assertThat(series.at("/values/5").asDouble()).isZero();
  }

  @Test
  void alerts() throws IOException, InterruptedException {
    JsonNode envelope = get("/outages/alerts" + WINDOW + "&entityType=country&entityCode=KZ");
    assertThat(envelope.at("/requestParameters/from").isString()).isTrue();
    JsonNode data = envelope.get("data");
    assertThat(data).hasSize(2);
    assertThat(data.at("/0/level").asString()).isEqualTo("critical");
    assertThat(data.at("/0/value").asInt()).isEqualTo(5);
    assertThat(data.at("/0/historyValue").asInt()).isEqualTo(100);
    assertThat(data.at("/1/condition").asString()).isEqualTo("normal");
    assertThat(get("/outages/alerts" + WINDOW + "&ignoreMethods=ping-slash24.*").get("data"))
        .isEmpty();
    assertThat(get("/outages/alerts" + WINDOW + "&limit=1&page=1").get("data")).hasSize(1);
    assertThat(get("/outages/alerts?until=5", 400).get("error").asString())
        .isEqualTo("'from' timestamp must be set");
  }

  @Test
  void events() throws IOException, InterruptedException {
    JsonNode codf = get("/outages/events" + WINDOW).at("/data/0");
    assertThat(codf.get("location").asString()).isEqualTo("country/KZ");
    assertThat(codf.get("duration").asInt()).isEqualTo(7200);
    assertThat(codf.get("score").asDouble()).isEqualTo(95.0 * 120);
    assertThat(codf.get("overlaps_window").asBoolean()).isFalse();
    JsonNode ioda = get("/outages/events" + WINDOW + "&format=ioda&includeAlerts").at("/data/0");
    assertThat(ioda.at("/entity/code").asString()).isEqualTo("KZ");
    assertThat(ioda.get("alerts")).hasSize(2);
    assertThat(get("/outages/events" + WINDOW + "&overall").at("/data/0/datasource").asString())
        .isEqualTo("overall");
    get("/outages/events" + WINDOW + "&orderBy=size", 400);
    get("/outages/events" + WINDOW + "&orderBy=time/up", 400);
  }

  @Test
  void summary() throws IOException, InterruptedException {
    JsonNode data = get("/outages/summary" + WINDOW + "&entityType=country").get("data");
    assertThat(data).hasSize(1);
    assertThat(data.at("/0/event_cnt").asInt()).isEqualTo(1);
    assertThat(data.at("/0/scores").get("ping-slash24.median").asDouble()).isEqualTo(11_400);
    assertThat(data.at("/0/scores/overall").asDouble()).isEqualTo(11_400);
    assertThat(data.at("/0/entity/attrs/fqid").asString()).isEqualTo("geo.netacuity.AS.KZ");
  }

  @Test
  void topology() throws IOException, InterruptedException {
    assumeTrue(
        IodaV2Test.class.getResource("/dimout/app/geo/countries.json") != null,
        "country shapes are not there: the build ran without npm");
    JsonNode data = get("/topo/country").get("data");
    assertThat(data.get("idField").asString()).isEqualTo("usercode");
    JsonNode geometries =
        data.get("topology").get("objects").get("ne_10m_admin_0.countries").get("geometries");
    assertThat(geometries.valueStream().map(g -> g.at("/properties/usercode").asString()))
        .contains("KZ", "IR", "US");
    get("/topo/county", 400);
  }
}
