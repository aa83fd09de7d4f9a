package dimout.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dimout bgp}: what can be done with routing data. */
@Command(
    name = "bgp",
    description = "Reads routing data in MRT, as RIPE RIS, RouteViews and routers write it.",
    synopsisSubcommandLabel = "COMMAND")
final class BgpCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }
}
