package dimout.flink;

import dimout.detect.CommonModeStage;
import dimout.detect.CommonModeState;
import dimout.detect.Profiles;
import dimout.detect.SeriesStage;
import dimout.detect.SeriesState;
import dimout.incident.IncidentStage;
import dimout.incident.IncidentState;
import dimout.model.Incident;
import dimout.model.SeriesUpdate;
import dimout.model.SignalPoint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * The main path as a Flink graph: the stages of {@code dimout.pipeline.Pipeline}, in its order.
 *
 * <p>Sinks upsert judged points by (entity, signal, bin) and incidents by id: after a restore, what
 * came since the last checkpoint comes again.
 */
public final class Job {
  /**
   * What leaves the graph.
   *
   * @param updates every update of a series
   * @param incidents every version of an incident
   */
  public record Streams(DataStream<SeriesUpdate> updates, DataStream<Incident> incidents) {}

  private Job() {}

  /**
   * Builds the graph behind a stream of points.
   *
   * @param points with event time (milliseconds of {@link SignalPoint#time}) and watermarks
   * @param profiles what is known of each series beforehand
   */
  public static Streams graph(DataStream<SignalPoint> points, Profiles profiles) {
    SeriesStage series = new SeriesStage(profiles);
    CommonModeStage faults = new CommonModeStage(profiles);
    IncidentStage incidents = new IncidentStage();
    DataStream<SeriesUpdate> judged =
        points
            .keyBy(series::key)
            .process(
                new FlinkStage<>(series, TypeInformation.of(SeriesState.class)),
                TypeInformation.of(SeriesUpdate.class))
            .uid("series")
            .name("series");
    DataStream<SeriesUpdate> updates =
        judged
            .keyBy(faults::key)
            .process(
                new FlinkStage<>(faults, TypeInformation.of(CommonModeState.class)),
                TypeInformation.of(SeriesUpdate.class))
            .uid("faults")
            .name("faults");
    DataStream<Incident> versions =
        updates
            .keyBy(incidents::key)
            .process(
                new FlinkStage<>(incidents, TypeInformation.of(IncidentState.class)),
                TypeInformation.of(Incident.class))
            .uid("incidents")
            .name("incidents");
    return new Streams(updates, versions);
  }
}
