package dimout.app.cli;

/** The commands, for tests of other packages. */
public final class Commands {
  private Commands() {}

  /** Runs one; its exit status. */
  public static int run(String... arguments) {
    return Main.run(arguments);
  }
}
