package dimout.app.cli;

import dimout.app.reconstruction.Reconstruction;
import dimout.app.reconstruction.ReconstructionFiles;
import dimout.app.series.InputSeries;
import dimout.app.series.SeriesInput;
import dimout.app.series.SeriesReader;
import dimout.app.series.SeriesSettings;
import dimout.app.series.TimeForm;
import dimout.app.text.CapitalZone;
import dimout.model.Analysis;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.pipeline.Inquiries;
import dimout.pipeline.Replay;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The files of a reconstruction on their way through the main path. */
final class DemoReplay {
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

  private static final String BLOCKS = "bgp-visible-slash24";

  /** What is known of one entity. */
  private record Measured(List<SeriesProfile> profiles, List<SignalPoint> points) {}

  private final String country;
  private final Map<String, Measured> entities = new TreeMap<>();

  private DemoReplay(String country) {
    this.country = country;
  }

  /** Reads all files as the commands that take such files read them. */
  static DemoReplay read(Reconstruction reconstruction, ReconstructionFiles files) {
    DemoReplay replay = new DemoReplay(reconstruction.country());
    SeriesSettings settings =
        new SeriesSettings(
            new SeriesSettings.Columns(null, null, null),
            TimeForm.of(null),
            ZoneOffset.UTC,
            entity -> reconstruction.zone(),
            null,
            Map.of(),
            Map.of(),
            Set.of(),
            null);
    try (Progress progress = Progress.of("reading", 2)) {
      SeriesInput input =
          new SeriesReader(settings, InputStream.nullInputStream())
              .read(List.of(files.series().toString()));
      if (input.failure() != null) {
        throw input.failure();
      }
      input.series().forEach(replay::add);
      progress.step();
      Set<String> wanted = replay.entities.keySet();
      String zone = reconstruction.zone().getId();
      DemoRoutes.read(files, wanted::contains).forEach(point -> replay.add(point, zone));
      progress.step();
    }
    return replay;
  }

  /** Of what BGP shows, the IPv4 blocks: the other counts say the same again. */
  private void add(SignalPoint point, String zone) {
    Measured own = entities.get(point.entity());
    if (own == null || !point.signal().equals(BLOCKS)) {
      return;
    }
    SeriesProfile profile =
        new SeriesProfile(
            point.entity(), point.signal(), SignalKind.BGP, point.stepSeconds(), zone, null);
    if (!own.profiles().contains(profile)) {
      own.profiles().add(profile);
    }
    own.points().add(point);
  }

  private void add(InputSeries series) {
    Measured own =
        entities.computeIfAbsent(
            series.entity(), entity -> new Measured(new ArrayList<>(), new ArrayList<>()));
    own.profiles()
        .add(
            new SeriesProfile(
                series.entity(),
                series.signal(),
                series.kind(),
                series.stepSeconds(),
                series.zone().getId(),
                series.constantUsual()));
    own.points().addAll(series.points());
  }

  /** What was measured of all entities from one time to another. */
  List<SignalPoint> measured(Instant from, Instant until) {
    return entities.values().stream()
        .flatMap(own -> own.points().stream())
        .filter(point -> point.time() >= from.getEpochSecond())
        .filter(point -> point.time() < until.getEpochSecond())
        .toList();
  }

  /** Replays the country alone. */
  DemoFindings runCountry(Instant asOf) {
    Replay.Result result = run(country, asOf);
    Inquiries inquiries = inquiries();
    inquiries.add(result);
    return new DemoFindings(result.analysis(), result, inquiries.findings());
  }

  /** Every network lies in the one country. */
  private Inquiries inquiries() {
    return new Inquiries(entity -> entity.equals(country) ? null : country, CapitalZone::orUtc);
  }

  /** Replays everything, entity by entity, some of them at once; the country before the rest. */
  DemoFindings run(Instant asOf, Consumer<List<JudgedPoint>> output) throws IOException {
    List<String> names = new ArrayList<>(entities.keySet());
    Replay.Result ofCountry = run(country, asOf);
    Inquiries inquiries = inquiries();
    inquiries.add(ofCountry);
    List<SeriesReport> series = new ArrayList<>();
    List<Incident> incidents = new ArrayList<>();
    try (Progress progress = Progress.of("replaying", names.size())) {
      for (int from = 0; from < names.size(); from += AT_ONCE) {
        List<String> now = names.subList(from, Math.min(names.size(), from + AT_ONCE));
        List<Replay.Result> results =
            now.parallelStream()
                .map(entity -> entity.equals(country) ? ofCountry : run(entity, asOf))
                .toList();
        for (int i = 0; i < now.size(); i++) {
          Replay.Result result = results.get(i);
          series.addAll(result.analysis().series());
          incidents.addAll(result.analysis().incidents());
          output.accept(result.points());
          if (!now.get(i).equals(country)) {
            inquiries.add(result);
          }
          progress.step();
        }
      }
    }
    return new DemoFindings(new Analysis(asOf, series, incidents), ofCountry, inquiries.findings());
  }

  private Replay.Result run(String entity, Instant asOf) {
    Measured measured = entities.get(entity);
    return measured == null
        ? Replay.run(List.of(), List.of(), asOf)
        : Replay.run(measured.profiles(), measured.points(), asOf);
  }
}
