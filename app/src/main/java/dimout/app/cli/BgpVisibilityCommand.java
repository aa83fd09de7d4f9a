package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.geo.DefaultGeo;
import dimout.app.geo.GeoFile;
import dimout.app.input.InputFile;
import dimout.app.input.MrtMerge;
import dimout.geo.GeoTable;
import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.routes.Visibility;
import dimout.routes.VisibilitySettings;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dimout bgp visibility}: MRT to visible-block points. */
@Command(
    name = "visibility",
    description = {
      "Counts, bin by bin, the blocks of each country and network that full-feed peers see.",
      "Reads table dumps and updates of any number of collectors, merged by time; writes",
      "time,entity,signal,value,coverage, which 'dimout analyze' reads.",
      "Without table dumps, a peer counts once its table transfer is over."
    },
    footer = {
      "",
      "Signals: bgp-visible-slash24, bgp-visible-slash48, bgp-visible-prefixes-ipv6, and for",
      "countries bgp-visible-origins. An empty value is no data: too few peers were there.",
      "Countries come from a table of networks; the one that is built in is data of the",
      "Number Resource Organization (NRO), CC BY 4.0.",
      "",
      "Examples:",
      "  dimout bgp visibility bview.20220105.0800.gz updates.20220105.*.gz --entity country/KZ",
      "  dimout bgp visibility rrc00=bview.gz rrc00=updates.gz rv2=rib.bz2 --out points.csv",
      "  dimout bgp visibility rib.gz updates.gz --geo networks.csv.gz | dimout analyze -",
      "  dimout bgp visibility --archive ris:rrc00,rrc06 --from 2022-01-05T08:00:00Z \\",
      "      --until 2022-01-05T16:00:00Z --entity country/KZ",
      "",
      "With --archive the tables as of --from and the updates until --until are fetched from the",
      "archives of RIPE RIS or RouteViews and kept in --cache; a broken download goes on where it",
      "was. A collector whose file is missing is missing until its next table."
    })
final class BgpVisibilityCommand implements Callable<Integer> {
  private static final int WEEK = 7 * 86_400;

  @Parameters(
      paramLabel = "[NAME=]FILE",
      arity = "0..*",
      description = "MRT files, or -; NAME is the collector, one for all files without a name.")
  private List<String> files = List.of();

  @Option(
      names = "--geo",
      paramLabel = "GEO",
      description =
          "Countries of networks: network,country CSV, first,last,country CSV, MaxMind DB, or a"
              + " registry's delegated-extended file. Default: the built-in table.")
  private @Nullable String geo;

  @Option(
      names = "--bin",
      paramLabel = "SECONDS",
      description = "Length of a bin; default: ${DEFAULT-VALUE}.",
      defaultValue = "300")
  private int bin;

  @Option(
      names = "--entity",
      paramLabel = "E",
      description = "Only this, such as country/KZ, asn/9198 or geoasn/9198-KZ; may be repeated.")
  private List<String> entities = List.of();

  @Option(names = "--from", paramLabel = "T", description = "Write bins from this time on.")
  private @Nullable String from;

  @Option(names = "--until", paramLabel = "T", description = "Read only what is before this time.")
  private @Nullable String until;

  @Mixin private ArchiveOptions archive = new ArchiveOptions();

  @Option(names = "--out", paramLabel = "OUT.csv", description = "Default: standard output.")
  private @Nullable String out;

  @Override
  public Integer call() {
    if (bin < 1 || bin > WEEK) {
      throw UserError.usage("--bin " + bin + ": a bin has 1 to " + WEEK + " seconds");
    }
    VisibilitySettings settings =
        new VisibilitySettings(
            bin,
            wanted(),
            from == null ? Long.MIN_VALUE : seconds("--from", from),
            until == null ? Long.MAX_VALUE : seconds("--until", until));
    demandOneInput();
    List<CollectorFile> named = files.stream().map(CollectorFile::parse).toList();
    GeoTable countries = geo == null ? DefaultGeo.load() : geo(geo);
    Runnable remarks = () -> {};
    boolean whole;
    try (ResultFile result = new ResultFile(out)) {
      VisibilityCsv csv = new VisibilityCsv(result.stream());
      Visibility visibility = new Visibility(settings, countries, csv);
      if (archive.isAsked()) {
        whole = archive.run(visibility, settings);
      } else {
        VisibilityRun run = new VisibilityRun(visibility, named, settings.until());
        List<String> names = named.stream().map(CollectorFile::file).toList();
        try (Progress progress = progress(names)) {
          run.run(new MrtMerge(names), progress);
        }
        whole = !run.damaged();
        remarks = run::remark;
      }
      csv.flush();
      result.keep();
    }
    remarks.run(); // on a result that is written: one that cannot be is one line
    return whole ? 0 : UserError.INPUT;
  }

  private Progress progress(List<String> names) {
    return out == null
        ? Progress.besideOutput("visibility", names)
        : Progress.over("visibility", names);
  }

  private void demandOneInput() {
    if (files.isEmpty() != archive.isAsked()) {
      throw UserError.usage("name MRT files, or collectors by --archive ris:rrc00, one of the two");
    }
    if (archive.isAsked() && (from == null || until == null)) {
      throw UserError.usage("--archive needs --from and --until: the time that is asked for");
    }
  }

  static GeoTable geo(String name) {
    if (Files.isDirectory(Path.of(name))) {
      throw UserError.input(name, "", "is a folder: name the table in it");
    }
    try (InputFile file = InputFile.open(name)) {
      InputStream content = new Content(file);
      return GeoFile.read(name, content, remark -> System.err.println("dimout: " + remark));
    }
  }

  private Predicate<String> wanted() {
    Set<String> names =
        entities.stream().map(BgpVisibilityCommand::entity).collect(Collectors.toSet());
    return names.isEmpty() ? entity -> true : names::contains;
  }

  private static String entity(String text) {
    Entity entity;
    try {
      entity = Entity.parse(text);
    } catch (IllegalArgumentException e) {
      throw UserError.usage("--entity " + e.getMessage(), e);
    }
    if (entity.type() == EntityType.REGION || entity.type() == EntityType.GROUP) {
      throw UserError.usage(
          "--entity " + text + ": routes are counted for countries, asn and geoasn only");
    }
    return entity.toString();
  }

  private static long seconds(String option, String text) {
    try {
      return Instant.parse(text).getEpochSecond();
    } catch (DateTimeParseException e) {
      throw UserError.usage(
          option + " '" + text + "' is no time: write it as 2022-01-05T10:45:00Z", e);
    }
  }

  private static final class Content extends InputStream {
    private final InputFile file;
    private final byte[] one = new byte[1];

    Content(InputFile file) {
      this.file = file;
    }

    @Override
    public int read() {
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) {
      return length == 0 ? 0 : file.read(into, at, length);
    }
  }
}
