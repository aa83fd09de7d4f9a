package dimout.app.cli;

import dimout.app.series.InputSeries;
import dimout.app.series.SeriesInput;
import dimout.model.SeriesProfile;
import dimout.model.SignalPoint;
import dimout.pipeline.Replay;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes what was read through the main path, one entity after another: an incident is of one
 * entity, and so memory holds the judged points of one entity only.
 */
final class SeriesAnalysis {
  private SeriesAnalysis() {}

  static void run(SeriesInput input, AnalysisOutput output) throws IOException {
    output.begin(input.asOf());
    List<InputSeries> all = input.series();
    int from = 0;
    while (from < all.size()) {
      int to = from;
      while (to < all.size() && all.get(to).entity().equals(all.get(from).entity())) {
        to++;
      }
      output.add(analyse(all.subList(from, to), input));
      from = to;
    }
  }

  private static Replay.Result analyse(List<InputSeries> ofOneEntity, SeriesInput input) {
    List<SeriesProfile> profiles = new ArrayList<>();
    List<SignalPoint> points = new ArrayList<>();
    for (InputSeries series : ofOneEntity) {
      profiles.add(
          new SeriesProfile(
              series.entity(),
              series.signal(),
              series.kind(),
              series.stepSeconds(),
              series.zone().getId(),
              series.constantUsual()));
      points.addAll(series.points());
    }
    return Replay.run(profiles, points, input.asOf());
  }
}
