package dimout.pipeline;

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
import dimout.stage.EmbeddedStage;
import java.util.List;
import java.util.function.Consumer;

/**
 * The main path: points, one series at a time, to judged points and outages; these, one signal at a
 * time, less our own faults; and these, one entity at a time, to incidents.
 *
 * <p>Here the stages run in this process, one after another. The same stages run elsewhere
 * unchanged; points in any order give the same, as long as none comes after its time has passed.
 */
public final class Pipeline {
  /** All that the stages remember: what a process needs to go on where another one was. */
  public record Memory(
      List<EmbeddedStage.Remembered<SeriesState>> series,
      List<EmbeddedStage.Remembered<CommonModeState>> faults,
      List<EmbeddedStage.Remembered<IncidentState>> incidents) {
    public Memory {
      series = List.copyOf(series);
      faults = List.copyOf(faults);
      incidents = List.copyOf(incidents);
    }
  }

  private final EmbeddedStage<SignalPoint, SeriesState, SeriesUpdate> series;
  private final EmbeddedStage<SeriesUpdate, CommonModeState, SeriesUpdate> faults;
  private final EmbeddedStage<SeriesUpdate, IncidentState, Incident> incidents;

  /**
   * A pipeline that has seen nothing yet.
   *
   * @param profiles what is known of each series beforehand
   * @param updates hears every update of a series: upserts by (entity, signal, bin)
   * @param versions hears every version of an incident: upserts by id
   */
  public Pipeline(Profiles profiles, Consumer<SeriesUpdate> updates, Consumer<Incident> versions) {
    EmbeddedStage<SeriesUpdate, IncidentState, Incident> last =
        new EmbeddedStage<>(new IncidentStage(), versions);
    incidents = last;
    faults =
        new EmbeddedStage<>(
            new CommonModeStage(profiles),
            update -> {
              updates.accept(update);
              last.accept(update);
            });
    series = new EmbeddedStage<>(new SeriesStage(profiles), faults::accept);
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
    faults.watermark(time);
    incidents.watermark(time);
  }

  /** What is remembered; its states are those in use, to be written down before the next point. */
  public Memory memory() {
    return new Memory(series.remembered(), faults.remembered(), incidents.remembered());
  }

  /** Goes on where another process was; no point must have been taken yet. */
  public void recall(Memory memory) {
    series.recall(memory.series());
    faults.recall(memory.faults());
    incidents.recall(memory.incidents());
  }
}
