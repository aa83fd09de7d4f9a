package dimout.app.cli;

import dimout.app.startup.TrainingRoutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build's training run: counts made-up routes and looks what is visible of them. */
public final class Training {
  private Training() {}

  /** Takes a folder for the made-up routes, which is left empty. */
  public static void main(String[] arguments) throws IOException {
    Path routes = Path.of(arguments[0], "training.mrt.gz");
    TrainingRoutes.write(routes);
    String file = routes.toString();
    int status = Main.run("bgp", "count", file);
    status += Main.run("bgp", "visibility", file);
    Files.delete(routes);
    System.exit(status);
  }
}
