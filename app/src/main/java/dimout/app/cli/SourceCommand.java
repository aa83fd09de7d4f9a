package dimout.app.cli;

import dimout.app.config.Settings;
import dimout.app.error.UserError;
import dimout.source.Source;
import dimout.source.SourceTrial;
import dimout.store.MemorySeriesStore;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dimout source}: the sources of a configuration, before they run. */
@Command(
    name = "source",
    description = "Lists and tries the sources of a configuration.",
    subcommands = {SourceCommand.Test.class, SourceCommand.ListThem.class})
final class SourceCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private SourceCommand() {}

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "say what: test or list");
    }
  }

  /** Where the configuration is. */
  static final class Configuration {
    @Option(
        names = "--config",
        required = true,
        paramLabel = "FILE",
        description = "The configuration, in TOML.")
    private Path config = Path.of("");

    @Option(
        names = "--data",
        defaultValue = "dimout-data",
        paramLabel = "DIR",
        description = "As for 'serve', where what comes will be kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("dimout-data");

    List<Source> sources() {
      List<Source> sources = SourceWiring.of(Settings.read(config), new MemorySeriesStore(), data);
      if (sources.isEmpty()) {
        throw UserError.usage(
            config + ": no source in it: add a section such as [ris_live], [bmp] or [probe]");
      }
      return sources;
    }

    Source find(String name) {
      List<Source> sources = sources();
      return sources.stream()
          .filter(source -> source.name().equals(name))
          .findFirst()
          .orElseThrow(() ->
              UserError.usage(
                  config
                      + ": no source '"
                      + name
                      + "' in it; there are: "
                      + String.join(", ", sources.stream().map(Source::name).toList())));
    }
  }

  /** {@code source list}. */
  @Command(name = "list", description = "Names the sources that the configuration asks for.")
  static final class ListThem implements Runnable {
    @picocli.CommandLine.Mixin private Configuration configuration = new Configuration();

    @Override
    public void run() {
      try (PrintStream out = print()) {
        configuration.sources().forEach(source -> out.println(source.name()));
      }
    }
  }

  /** {@code source test}. */
  @Command(
      name = "test",
      description = {
        "Says whether a source works, from here and now, and if not, why not and what to do.",
        "Nothing is kept. Exit status: 0 when it works, 1 when it does not, 2 when the",
        "configuration is wrong or has no such source."
      },
      footerHeading = "%nExamples:%n",
      footer = {
        "  dimout source test ris_live --config dimout.toml",
        "  dimout source test bmp --config dimout.toml --wait 120"
      })
  static final class Test implements Callable<Integer> {
    @picocli.CommandLine.Mixin private Configuration configuration = new Configuration();

    @Parameters(paramLabel = "NAME", description = "As 'dimout source list' names it.")
    private String name = "";

    @Option(
        names = "--wait",
        paramLabel = "SECONDS",
        defaultValue = "30",
        description = "How long data is waited for (default: ${DEFAULT-VALUE}).")
    private int wait;

    @Override
    public Integer call() throws InterruptedException {
      if (wait < 1 || wait > 86_400) {
        throw UserError.usage("--wait " + wait + ": seconds from 1 to 86400");
      }
      SourceTrial trial = configuration.find(name).trial(Duration.ofSeconds(wait));
      try (PrintStream out = print()) {
        trial.lines().forEach(out::println);
        out.println(name + (trial.works() ? " works." : " does not work."));
      }
      return trial.works() ? 0 : 1;
    }
  }

  private static PrintStream print() {
    return new PrintStream(StandardOutput.open(), false, StandardCharsets.UTF_8);
  }
}
