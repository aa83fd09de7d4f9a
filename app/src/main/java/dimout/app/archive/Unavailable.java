package dimout.app.archive;

/** A file cannot be had from an archive. */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final boolean absent;

  /**
   * @param absent the archive answers, and has no such file
   */
  Unavailable(String why, boolean absent) {
    super(why);
    this.absent = absent;
  }

  Unavailable(String why, Throwable cause) {
    super(why, cause);
    this.absent = false;
  }

  /** Whether the archive answers, and has no such file (yet). */
  public boolean absent() {
    return absent;
  }
}
