package dimout.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.pipeline.Pipeline;
import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

/**
 * The same pipeline, embedded and on a Flink mini-cluster, over the same points in different
 * orders: the tables that they leave behind are the same to the byte.
 */
class ParityTest {
  private static final long START = 1_640_995_200L;
  private static final int STEP = 1800;
  private static final int BINS = 28 * 48;
  private static final int LATENESS = 3 * STEP;

  /** Upserts by key: what a store holds in the end. */
  private static final class Tables {
    final TreeMap<String, String> points = new TreeMap<>();
    final TreeMap<String, String> incidents = new TreeMap<>();

    void update(SeriesUpdate update) {
      for (JudgedPoint point : update.points()) {
        points.put(point.entity() + ' ' + point.signal() + ' ' + point.time(), point.toString());
      }
    }

    void version(Incident incident) {
      incidents.put(incident.id(), incident.toString());
    }
  }

  private static final String[] ZONES = {"Asia/Almaty", "Europe/Paris", "Africa/Lagos"};

  private static SeriesProfile profile(SignalPoint first) {
    SignalKind kind =
        first.signal().startsWith("traffic") ? SignalKind.TRAFFIC : SignalKind.PROBING;
    String zone = ZONES[first.entity().charAt(first.entity().length() - 1) % 3];
    return new SeriesProfile(first.entity(), first.signal(), kind, first.stepSeconds(), zone, null);
  }

  /**
   * A source that breaks for four hours, in two countries three bins before the others: what was
   * said of the two is taken back.
   */
  private static List<SignalPoint> faultyPoints() {
    Random random = new Random(6);
    List<SignalPoint> points = new ArrayList<>();
    for (int bin = 0; bin < 12 * 48; bin++) {
      long time = START + (long) bin * STEP;
      for (int i = 0; i < 22; i++) {
        boolean broken = bin >= 10 * 48 + (i < 2 ? 0 : 3) && bin < 10 * 48 + 8;
        double mean = 30_000 * (broken ? 0.2 : 1);
        points.add(point("country/Q" + (char) ('A' + i), "traffic-bytes", time, mean, random));
      }
    }
    return points;
  }

  @Test
  void flinkTakesBackWhatTheEmbeddedPipelineTakesBack() throws Exception {
    List<SignalPoint> points = faultyPoints();
    Tables embedded = embedded(points);
    Tables flink = onFlink(points);

    assertThat(embedded.incidents.values())
        .hasSize(2)
        .allMatch(incident -> incident.contains("RETRACTED"));
    assertThat(flink.points).isEqualTo(embedded.points);
    assertThat(flink.incidents).isEqualTo(embedded.incidents);
  }

  /**
   * A new table of places that takes a sixth from each third country, for good, and a site that
   * goes blind beside another one.
   */
  private static List<SignalPoint> movedPoints() {
    Random random = new Random(7);
    List<SignalPoint> points = new ArrayList<>();
    for (int bin = 0; bin < 12 * 48; bin++) {
      long time = START + (long) bin * STEP;
      boolean moved = bin >= 10 * 48;
      for (int i = 0; i < 21; i++) {
        double share = !moved ? 1 : i % 3 == 0 ? 0.84 : 1.08;
        points.add(
            point(
                "country/Q" + (char) ('A' + i), "probing-up-slash24", time, 9000 * share, random));
      }
      for (int site = 0; site < 2; site++) {
        double share = moved && site == 1 ? 0.1 : 1;
        points.add(point("country/KZ", "probing-other@" + site, time, 5000 * share, random));
      }
    }
    return points;
  }

  @Test
  void flinkHoldsBackWhatTheEmbeddedPipelineHoldsBack() throws Exception {
    List<SignalPoint> points = movedPoints();
    Tables embedded = embedded(points);
    Tables flink = onFlink(points);

    assertThat(embedded.incidents).isEmpty();
    assertThat(embedded.points.values())
        .filteredOn(point -> point.contains("FAULT"))
        .hasSizeGreaterThan(7 * 48);
    assertThat(flink.points).isEqualTo(embedded.points);
    assertThat(flink.incidents).isEqualTo(embedded.incidents);
  }

  /** Two countries and two signals of four weeks; one of them is nearly dark for two days. */
  private static List<SignalPoint> points() {
    Random random = new Random(5);
    List<SignalPoint> points = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      long time = START + (long) bin * STEP;
      double day = 1 + 0.4 * Math.sin(bin * 2 * Math.PI / 48);
      boolean dark = bin > 21 * 48 && bin < 23 * 48;
      for (String country : List.of("country/KZ", "country/UZ")) {
        double left = dark && country.endsWith("KZ") ? 0.05 : 1;
        points.add(point(country, "probing-up-slash24", time, 9000 * left, random));
        points.add(point(country, "traffic-bytes", time, 50_000 * day * left, random));
      }
    }
    return points;
  }

  private static SignalPoint point(
      String entity, String signal, long time, double mean, Random random) {
    double value = Math.rint(mean * (1 + 0.01 * random.nextGaussian()));
    Double measured = random.nextInt(200) == 0 ? null : Double.valueOf(value);
    return new SignalPoint(entity, signal, time, STEP, measured, 1);
  }

  @Test
  void flinkLeavesTheTablesThatTheEmbeddedPipelineLeaves() throws Exception {
    List<SignalPoint> points = points();
    Tables embedded = embedded(points);
    Tables flink = onFlink(points);

    assertThat(embedded.incidents).hasSize(1);
    assertThat(embedded.points).hasSize(4 * BINS);
    assertThat(flink.points).isEqualTo(embedded.points);
    assertThat(flink.incidents).isEqualTo(embedded.incidents);
  }

  private static Tables embedded(List<SignalPoint> points) {
    Tables tables = new Tables();
    Pipeline pipeline = new Pipeline(ParityTest::profile, tables::update, tables::version);
    long now = points.get(0).time();
    for (SignalPoint point : points) {
      if (point.time() > now) {
        pipeline.watermark(now);
        now = point.time();
      }
      pipeline.accept(point);
    }
    pipeline.watermark(Long.MAX_VALUE);
    return tables;
  }

  private static Tables onFlink(List<SignalPoint> points) throws Exception {
    Configuration configuration = new Configuration();
    // A field that Flink cannot serialise itself would fall to Kryo: an error here.
    configuration.setString("pipeline.generic-types", "false");
    try (StreamExecutionEnvironment env =
        StreamExecutionEnvironment.createLocalEnvironment(2, configuration)) {
      DataStream<SignalPoint> early = source(env, points, true, 3);
      DataStream<SignalPoint> late = source(env, points, false, 4);
      Job.Streams streams = Job.graph(early.union(late), ParityTest::profile);
      DataStream<Output> outputs =
          streams
              .updates()
              .map(update -> new Output(update, null), TypeInformation.of(Output.class))
              .union(
                  streams
                      .incidents()
                      .map(version -> new Output(null, version), TypeInformation.of(Output.class)));
      return collect(outputs);
    }
  }

  /** One of the two. */
  public record Output(SeriesUpdate update, Incident version) implements Serializable {}

  private static Tables collect(DataStream<Output> outputs) throws Exception {
    Tables tables = new Tables();
    try (var results = outputs.executeAndCollect()) {
      results.forEachRemaining(output -> {
        if (output.update() != null) {
          tables.update(output.update());
        } else {
          tables.version(output.version());
        }
      });
    }
    return tables;
  }

  /** The points of half of the countries, up to an hour and a half out of order. */
  private static DataStream<SignalPoint> source(
      StreamExecutionEnvironment env, List<SignalPoint> points, boolean first, long seed) {
    Random random = new Random(seed);
    TreeMap<Double, SignalPoint> shuffled = new TreeMap<>();
    points.stream()
        .filter(point -> first == point.entity().compareTo("country/QM") < 0)
        .forEach(point -> shuffled.put(point.time() + random.nextDouble() * LATENESS, point));
    return env.fromData(new ArrayList<>(shuffled.values()), TypeInformation.of(SignalPoint.class))
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<SignalPoint>forBoundedOutOfOrderness(Duration.ofSeconds(LATENESS))
                .withTimestampAssigner((point, before) -> point.time() * 1000));
  }
}
