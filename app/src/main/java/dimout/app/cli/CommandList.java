package dimout.app.cli;

import java.util.Map;
import picocli.CommandLine;

/**
 * The commands, by name. Where the first words name one, picocli is given that one alone: to look
 * through the annotations of all takes longer than to count the routes of a small file.
 */
final class CommandList {
  private static final Map<String, Class<?>> ALL =
      Map.of(
          "analyze", AnalyzeCommand.class,
          "bgp", BgpCommand.class,
          "check", CheckCommand.class,
          "demo", DemoCommand.class,
          "evaluate", EvaluateCommand.class,
          "probe", ProbeCommand.class,
          "serve", ServeCommand.class,
          "source", SourceCommand.class,
          "token", TokenCommand.class);

  private static final Map<String, Class<?>> OF_BGP =
      Map.of(
          "count", BgpCountCommand.class,
          "dump", BgpDumpCommand.class,
          "visibility", BgpVisibilityCommand.class);

  private CommandList() {}

  /** Adds what these arguments may need. */
  static CommandLine addTo(CommandLine line, String... arguments) {
    add(line, ALL, arguments, 0);
    CommandLine bgp = line.getSubcommands().get("bgp");
    if (bgp != null) {
      add(bgp, OF_BGP, arguments, 1);
    }
    return line;
  }

  private static void add(
      CommandLine line, Map<String, Class<?>> commands, String[] arguments, int at) {
    Class<?> named = at < arguments.length ? commands.get(arguments[at]) : null;
    if (named != null) {
      line.addSubcommand(named);
    } else {
      commands.keySet().stream()
          .sorted()
          .forEach(name -> line.addSubcommand(name, commands.get(name)));
    }
  }
}
