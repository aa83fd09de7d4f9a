package dimout.app.cli;

import dimout.app.geo.GeoFile;
import dimout.app.input.MrtMerge;
import dimout.app.reconstruction.ReconstructionFiles;
import dimout.geo.GeoTable;
import dimout.model.SignalPoint;
import dimout.routes.Series;
import dimout.routes.Visibility;
import dimout.routes.VisibilitySettings;
import dimout.routes.VisibilitySink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The MRT files of a reconstruction as points, the way {@code bgp visibility} makes them. */
final class DemoRoutes implements VisibilitySink {
  private static final int BIN = 300;

  private final List<SignalPoint> points = new ArrayList<>();

  private DemoRoutes() {}

  /**
   * Reads all files of all collectors, merged by time.
   *
   * @param wanted which entities, by name
   */
  static List<SignalPoint> read(ReconstructionFiles files, Predicate<String> wanted) {
    List<CollectorFile> named = new ArrayList<>();
    files
        .routes()
        .forEach((collector, paths) ->
            paths.forEach(path -> named.add(new CollectorFile(collector, path.toString()))));
    DemoRoutes routes = new DemoRoutes();
    VisibilitySettings settings =
        new VisibilitySettings(BIN, wanted, Long.MIN_VALUE, Long.MAX_VALUE);
    Visibility visibility = new Visibility(settings, geo(files), routes);
    new VisibilityRun(visibility, named, settings.until())
        .run(new MrtMerge(named.stream().map(CollectorFile::file).toList()), Progress.none());
    return routes.points;
  }

  private static GeoTable geo(ReconstructionFiles files) {
    try (InputStream in = Files.newInputStream(files.geo())) {
      return GeoFile.read(files.geo().toString(), in, remark -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void point(Series series, long time, long value, double coverage) {
    points.add(
        new SignalPoint(series.entity(), series.signal(), time, BIN, (double) value, coverage));
  }

  @Override
  public void noData(Series series, long time, double coverage) {
    points.add(new SignalPoint(series.entity(), series.signal(), time, BIN, null, coverage));
  }
}
