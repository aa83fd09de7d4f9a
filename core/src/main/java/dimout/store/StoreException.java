package dimout.store;

/** A store cannot keep or give back what it was asked to; the message is one line for the user. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public StoreException(String line, Throwable cause) {
    super(line, cause);
  }
}
