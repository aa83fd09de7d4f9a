package dimout.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;

/**
 * The seam itself: out-of-order input from several sources gives what the embedded runner gives.
 */
class FlinkStageTest {
  @Test
  void flinkGivesWhatTheEmbeddedRunnerGives() throws Exception {
    List<SignalPoint> points = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      points.add(new SignalPoint("country/KZ", "s" + i % 7, 60L * i, 60, i * 0.5, 1));
    }
    shuffleALittle(points, new Random(7));

    assertThat(sorted(onFlink(points))).isEqualTo(sorted(embedded(points)));
  }

  private static List<SignalPoint> embedded(List<SignalPoint> points) {
    List<SignalPoint> out = new ArrayList<>();
    EmbeddedStage<SignalPoint, SumStage.Sum, SignalPoint> stage =
        new EmbeddedStage<>(new SumStage(), out::add);
    points.forEach(stage::accept);
    stage.watermark(Long.MAX_VALUE);
    return out;
  }

  private static List<SignalPoint> onFlink(List<SignalPoint> points) throws Exception {
    try (StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(2)) {
      DataStream<SignalPoint> first = source(env, points.subList(0, points.size() / 3));
      DataStream<SignalPoint> second =
          source(env, points.subList(points.size() / 3, points.size()));
      SumStage stage = new SumStage();
      DataStream<SignalPoint> out =
          first
              .union(second)
              .keyBy(stage::key)
              .process(
                  new FlinkStage<>(stage, TypeInformation.of(SumStage.Sum.class)),
                  TypeInformation.of(SignalPoint.class));
      List<SignalPoint> collected = new ArrayList<>();
      try (var results = out.executeAndCollect()) {
        results.forEachRemaining(collected::add);
      }
      return collected;
    }
  }

  private static DataStream<SignalPoint> source(
      StreamExecutionEnvironment env, List<SignalPoint> points) {
    return env.fromData(points, TypeInformation.of(SignalPoint.class))
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<SignalPoint>forBoundedOutOfOrderness(Duration.ofHours(1))
                .withTimestampAssigner((point, before) -> point.time() * 1000));
  }

  private static void shuffleALittle(List<SignalPoint> points, Random random) {
    Map<SignalPoint, Long> place = new HashMap<>();
    points.forEach(point -> place.put(point, point.time() + random.nextInt(1800)));
    points.sort(Comparator.comparingLong(place::get));
  }

  private static List<String> sorted(List<SignalPoint> points) {
    return points.stream().map(SignalPoint::toString).sorted().toList();
  }
}
