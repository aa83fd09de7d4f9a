package dimout.app.input;

import java.io.IOException;

/** Compressed bytes that do not decompress: damaged, or cut off. */
final class CorruptData extends IOException {
  private static final long serialVersionUID = 1;

  private final long offset;

  /**
   * @param offset in the compressed bytes, at or shortly behind the damage
   */
  CorruptData(long offset, String what) {
    super(what);
    this.offset = offset;
  }

  long offset() {
    return offset;
  }
}
