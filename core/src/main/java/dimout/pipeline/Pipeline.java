package dimout.pipeline;

import dimout.detect.Profiles;
import dimout.detect.SeriesStage;
import dimout.incident.IncidentStage;
import dimout.model.Incident;
import dimout.model.SeriesUpdate;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.util.function.Consumer;

/**
 * The main path: points, one series at a time, to judged points and outages; these, one entity at a
 * time, to incidents.
 *
 * <p>Here both stages run in this process, one after another. The same two stages run elsewhere
 * unchanged; points in any order give the same, as long as none comes after its time has passed.
 */
public final class Pipeline {
  private final EmbeddedStage<SignalPoint, ?, SeriesUpdate> series;
  private final EmbeddedStage<SeriesUpdate, ?, Incident> incidents;

  /**
   * A pipeline that has seen nothing yet.
   *
   * @param profiles what is known of each series beforehand
   * @param updates hears every update of a series: upserts by (entity, signal, bin)
   * @param versions hears every version of an incident: upserts by id
   */
  public Pipeline(Profiles profiles, Consumer<SeriesUpdate> updates, Consumer<Incident> versions) {
    EmbeddedStage<SeriesUpdate, ?, Incident> second =
        new EmbeddedStage<>(new IncidentStage(), versions);
    incidents = second;
    series =
        new EmbeddedStage<>(
            new SeriesStage(profiles),
            update -> {
              updates.accept(update);
              second.accept(update);
            });
  }

  /** Takes one point, in whatever order it comes. */
  public void accept(SignalPoint point) {
    series.accept(point);
  }

  /**
   * Says that no bin that begins by {@code time} will come any more.
   *
   * @param time epoch seconds; {@link Long#MAX_VALUE} at the end of input
   */
  public void watermark(long time) {
    series.watermark(time);
    incidents.watermark(time);
  }
}
