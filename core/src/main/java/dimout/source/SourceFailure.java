package dimout.source;

/** A source cannot go on; it is started again after a pause. */
public final class SourceFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param why in one plain sentence, with what the operator can do about it; never a secret
   */
  public SourceFailure(String why) {
    super(why);
  }

  public SourceFailure(String why, Throwable cause) {
    super(why, cause);
  }
}
