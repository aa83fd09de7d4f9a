package dimout.app.cli;

import dimout.app.error.UserError;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The entry: one subcommand a file, listed in {@link CommandList}. */
@Command(
    name = "dimout",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Measures how far connectivity is from usual, and says what can be proven.",
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  /** Exit status of a defect of ours; never the user's fault. */
  static final int DEFECT = 70;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print a stack trace with an error.")
  private boolean debug;

  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Runs one command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    int status = run(arguments);
    if (status != 0 || !isLast()) {
      System.exit(status); // which looks for a logger in every jar, to tell it of the exit
    }
  }

  /** Whether the process ends by itself when this thread does. */
  private static boolean isLast() {
    Thread[] threads = new Thread[Thread.activeCount() + 8];
    int running = 0;
    for (int i = Thread.enumerate(threads) - 1; i >= 0; i--) {
      running += threads[i].isDaemon() ? 0 : 1;
    }
    return running == 1;
  }

  /** Runs one command; its exit status. */
  static int run(String... arguments) {
    Main main = new Main();
    try {
      return main.execute(arguments);
    } catch (OutOfMemoryError e) {
      if (main.debug) {
        e.printStackTrace();
      }
      long most = Runtime.getRuntime().maxMemory() >> 20;
      System.err.println(
          "dimout: %d MB of memory are too little for this input (more: DIMOUT_JAVA_OPTIONS=-Xmx%dm)"
              .formatted(most, 2 * most));
      return UserError.USAGE;
    }
  }

  private int execute(String... arguments) {
    return CommandList.addTo(new CommandLine(this), arguments)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(Main::wrongUse)
        .setExecutionExceptionHandler(this::failed)
        .execute(arguments);
  }

  /** Without a command: the help. */
  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }

  private static int wrongUse(ParameterException e, String[] arguments) {
    PrintWriter err = e.getCommandLine().getErr();
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    err.println("dimout: " + oneLine(e.getMessage()) + " (see '" + command + " --help')");
    err.flush();
    return UserError.USAGE;
  }

  private int failed(Exception e, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    if (debug) {
      e.printStackTrace(err);
    }
    int status =
        switch (e) {
          case StandardOutput.Closed closed -> 0;
          case UserError error -> {
            err.println("dimout: " + oneLine(error.getMessage()));
            yield error.exitStatus();
          }
          default -> {
            err.println("dimout: this is a defect of dimout's: " + oneLine(e.toString()));
            err.println("dimout: please report it, with what --debug prints");
            yield DEFECT;
          }
        };
    err.flush();
    return status;
  }

  private static String oneLine(@Nullable String text) {
    return String.valueOf(text).replaceAll("[\\p{Cntrl}]+", " ").strip();
  }
}
