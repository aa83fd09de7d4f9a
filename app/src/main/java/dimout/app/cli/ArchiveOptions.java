package dimout.app.cli;

import dimout.app.archive.Archive;
import dimout.app.archive.Collector;
import dimout.app.config.ArchiveSettings;
import dimout.app.error.UserError;
import dimout.routes.Visibility;
import dimout.routes.VisibilitySettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which archives to read instead of files, and where they are. */
final class ArchiveOptions {
  @Option(
      names = "--archive",
      paramLabel = "COLLECTORS",
      description =
          "Instead of files: collectors such as ris:rrc00,rrc06 or routeviews:route-views.sydney;"
              + " needs --from and --until. May be repeated.")
  private List<String> archives = List.of();

  @Option(
      names = "--archive-ris",
      paramLabel = "URL",
      description = "An archive laid out as RIPE RIS's; default: ${DEFAULT-VALUE}.",
      defaultValue = "https://data.ris.ripe.net")
  private URI ris = URI.create("https://data.ris.ripe.net");

  @Option(
      names = "--archive-routeviews",
      paramLabel = "URL",
      description = "An archive laid out as RouteViews'; default: ${DEFAULT-VALUE}.",
      defaultValue = "https://archive.routeviews.org")
  private URI routeViews = URI.create("https://archive.routeviews.org");

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where fetched files are kept; default: $XDG_CACHE_HOME/dimout/archive.")
  private @Nullable Path cache;

  /** Whether archives are to be read. */
  boolean isAsked() {
    return !archives.isEmpty();
  }

  /** Feeds what the archives hold of a time; whether nothing of it was missing. */
  boolean run(Visibility visibility, VisibilitySettings settings) {
    List<Collector> collectors =
        archives.stream().flatMap(text -> Collector.parse(text).stream()).toList();
    ArchiveSettings addresses =
        new ArchiveSettings(
            plain("--archive-ris", ris),
            plain("--archive-routeviews", routeViews),
            "",
            Integer.MAX_VALUE);
    Path kept = cache == null ? DemoCommand.usualCache().resolveSibling("archive") : cache;
    try (Archive archive = new Archive(addresses, kept, "dimout/" + Version.number())) {
      ArchiveReplay replay =
          new ArchiveReplay(archive, collectors, Clock.systemUTC(), ArchiveReplay.Waiting.usual());
      return new ArchiveRun(visibility, settings.from(), settings.until()).run(replay);
    }
  }

  private static URI plain(String option, URI address) {
    if (address.getHost() == null || !String.valueOf(address.getScheme()).matches("https?")) {
      throw UserError.usage(option + " " + address + ": must begin with http:// or https://");
    }
    return URI.create(address.toString().replaceAll("/+$", ""));
  }
}
