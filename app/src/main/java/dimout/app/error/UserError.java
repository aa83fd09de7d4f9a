package dimout.app.error;

import org.jspecify.annotations.Nullable;

/**
 * Something that the user can mend: it reaches standard error as one line, and becomes the exit
 * status.
 */
public final class UserError extends RuntimeException {
  /** Exit status: the command line, the configuration or an output is wrong. */
  public static final int USAGE = 2;

  /** Exit status: an input cannot be read or is invalid. */
  public static final int INPUT = 3;

  private static final long serialVersionUID = 1;

  private final int exitStatus;

  private UserError(int exitStatus, String line, @Nullable Throwable cause) {
    super(line, cause);
    this.exitStatus = exitStatus;
  }

  /** The command line, the configuration, or an output that cannot be written. */
  public static UserError usage(String line) {
    return new UserError(USAGE, line, null);
  }

  /** As {@link #usage(String)}, with what caused it for {@code --debug}. */
  public static UserError usage(String line, Throwable cause) {
    return new UserError(USAGE, line, cause);
  }

  /**
   * An input that cannot be read or is invalid.
   *
   * @param file as the user named it
   * @param place where in it, such as {@code line 12} or {@code offset 4711}; empty when the whole
   * @param mend what is wrong and what to do
   */
  public static UserError input(String file, String place, String mend) {
    return input(file, place, mend, null);
  }

  /** As {@link #input(String, String, String)}, with what caused it for {@code --debug}. */
  public static UserError input(String file, String place, String mend, @Nullable Throwable cause) {
    String where = place.isEmpty() ? file : file + ", " + place;
    return new UserError(INPUT, where + ": " + mend, cause);
  }

  public int exitStatus() {
    return exitStatus;
  }
}
