package dimout.app.api;

/** A row of what was pushed cannot be read. */
final class BadRow extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int row;

  BadRow(int row, String why) {
    super(why);
    this.row = row;
  }

  /** Counts from 1; a CSV header is row 1. */
  int row() {
    return row;
  }
}
