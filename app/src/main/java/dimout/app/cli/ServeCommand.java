package dimout.app.cli;

import dimout.app.api.Tokens;
import dimout.app.config.Settings;
import dimout.app.config.StoreSettings;
import dimout.app.duckdb.DuckOptions;
import dimout.app.duckdb.DuckStore;
import dimout.app.error.UserError;
import dimout.app.run.LiveDetection;
import dimout.app.run.Nightly;
import dimout.app.run.Signals;
import dimout.app.site.FactFile;
import dimout.app.site.SiteParts;
import dimout.app.token.TokenFile;
import dimout.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the observatory. */
@Command(
    name = "serve",
    description = {
      "Runs the observatory: takes points in, judges them, publishes incidents, serves the site",
      "and the API. Listens on 127.0.0.1 unless the configuration says otherwise. Ends on SIGINT",
      "or SIGTERM, with everything kept."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  dimout serve --data /var/lib/dimout --config /etc/dimout.toml",
      "  dimout token add me && dimout serve",
      "",
      "A configuration (TOML; every setting has a default):",
      "  [server]",
      "  host = \"0.0.0.0\"",
      "  address = \"https://dimout.example.org\"",
      "  [store]",
      "  keep_full_days = 400",
      "  [site]",
      "  facts = \"facts.csv\"   # time,entity,what,source: shown beside the curves",
      "  [[signal]]",
      "  name = \"isp-load\"",
      "  kind = \"traffic\""
    })
final class ServeCommand implements Runnable {
  @Option(
      names = "--data",
      defaultValue = "dimout-data",
      paramLabel = "DIR",
      description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("dimout-data");

  @Option(names = "--config", paramLabel = "FILE", description = "The configuration, in TOML.")
  private @Nullable Path config;

  @Option(names = "--port", paramLabel = "PORT", description = "Default: 8080; 0 for any.")
  private @Nullable Integer port;

  private ServeCommand() {}

  @Override
  public void run() {
    Settings settings = config == null ? Settings.defaults() : Settings.read(config);
    if (port != null) {
      settings = settings.onPort(port);
    }
    try (Stop stop = new Stop();
        DuckStore store = DuckStore.open(data, options(settings.store()))) {
      serve(settings, store, stop);
    } catch (StoreException e) {
      throw UserError.usage(String.valueOf(e.getMessage()), e);
    }
  }

  private void serve(Settings settings, DuckStore store, Stop stop) {
    Signals signals = new Signals(settings.signals());
    Observatory.Parts parts =
        new Observatory.Parts(
            settings,
            store.series(),
            store.incidents(),
            new LiveDetection(signals),
            signals,
            tokens(new TokenFile(data)),
            SourceWiring.of(settings, store.series(), data),
            Observatory.Shown.live(facts(settings.site().facts())));
    try (Observatory observatory = Observatory.start(parts);
        Nightly _ =
            new Nightly(
                now -> untilRewrite(settings.store(), now),
                Clock.systemUTC(),
                now -> store.series().tidy(now, observatory.checkpoint()),
                observatory.failure()::complete)) {
      System.err.println("dimout: serving on " + observatory.address());
      observatory.serveUntil(stop.asked());
    }
  }

  private static Duration untilRewrite(StoreSettings store, Instant now) {
    return store.rewriteEverySeconds() > 0
        ? Duration.ofSeconds(store.rewriteEverySeconds())
        : Nightly.untilNext(store.rewriteHour(), now);
  }

  private static List<SiteParts.DatedFact> facts(@Nullable Path file) {
    return file == null ? List.of() : FactFile.read(file);
  }

  private static Tokens tokens(TokenFile file) {
    return text -> {
      TokenFile.Token token = file.find(text);
      return token == null ? null : new Tokens.Grant(token.name(), token.entities());
    };
  }

  private static DuckOptions options(StoreSettings store) {
    return new DuckOptions(
        store.memoryMegabytes(),
        store.threads(),
        Duration.ofDays(store.keepFullDays()),
        Duration.ofDays(store.keepHourlyDays()));
  }
}
