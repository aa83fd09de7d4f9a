package dimout.probing;

/** As many small numbers as there are blocks, each 0 to 3: two bits a block. */
public final class Codes {
  private static final int IN_WORD = Long.SIZE / 2;

  private final long[] words;

  /** All 0. */
  public Codes(int size) {
    words = new long[(size + IN_WORD - 1) / IN_WORD];
  }

  /** The number of a block, 0 to 3. */
  public int get(int block) {
    return (int) (words[block / IN_WORD] >>> shift(block)) & 3;
  }

  /**
   * @param code 0 to 3
   */
  public void set(int block, int code) {
    int shift = shift(block);
    long others = words[block / IN_WORD] & ~(3L << shift);
    words[block / IN_WORD] = others | (long) code << shift;
  }

  private static int shift(int block) {
    return 2 * (block % IN_WORD);
  }
}
