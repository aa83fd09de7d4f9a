package dimout.app.input;

/** A native function could not be called at all: a defect of ours, or of the machine. */
final class NativeFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  NativeFailure(String function, Throwable cause) {
    super("calling " + function + " failed", cause);
  }
}
