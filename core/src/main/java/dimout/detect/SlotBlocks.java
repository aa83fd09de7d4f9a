package dimout.detect;

import java.util.Arrays;

/**
 * Slots in coded blocks of 16, eight hours mostly, so that one can be read and written without the
 * others.
 *
 * <p>The bytes begin with where each block ends, two bytes each.
 */
final class SlotBlocks {
  private static final int SLOTS = 16;
  private static final int WEEKS = WeeklyUsual.WEEKS;

  private final byte[] bytes;
  private final int slots;

  SlotBlocks(byte[] bytes, int slots) {
    this.bytes = bytes;
    this.slots = slots;
  }

  /** So many slots of which nothing is known. */
  static byte[] none(int slots) {
    int count = count(slots);
    SlotBlocks all = new SlotBlocks(new byte[count * Short.BYTES], slots);
    for (int block = 0; block < count; block++) {
      all.end(block, all.bytes.length);
    }
    for (int block = 0; block < count; block++) {
      all = new SlotBlocks(all.with(block, SlotCode.none(all.length(block))), slots);
    }
    return all.bytes;
  }

  private static int count(int slots) {
    return (slots + SLOTS - 1) / SLOTS;
  }

  int count() {
    return count(slots);
  }

  /** Which block a slot is in, and where its weeks begin there. */
  static int of(int slot) {
    return slot / SLOTS;
  }

  static int base(int slot) {
    return slot % SLOTS * WEEKS;
  }

  private int length(int block) {
    return Math.min(SLOTS, slots - block * SLOTS) * WEEKS;
  }

  SlotCode reading(int block) {
    return SlotCode.reading(bytes, from(block), length(block));
  }

  /** A block to be changed. */
  SlotCode read(int block) {
    SlotCode code = reading(block);
    code.readTo(code.values.length - 1);
    return code;
  }

  /** All bytes, with one block anew. */
  byte[] with(int block, byte[] code) {
    int from = from(block);
    int until = end(block);
    int more = code.length - (until - from);
    byte[] all = Arrays.copyOf(bytes, bytes.length + more);
    System.arraycopy(code, 0, all, from, code.length);
    System.arraycopy(bytes, until, all, from + code.length, bytes.length - until);
    SlotBlocks blocks = new SlotBlocks(all, slots);
    for (int later = block; later < count(); later++) {
      blocks.end(later, end(later) + more);
    }
    return all;
  }

  private int from(int block) {
    return block == 0 ? count() * Short.BYTES : end(block - 1);
  }

  private int end(int block) {
    return (bytes[2 * block] & 0xff) << Byte.SIZE | (bytes[2 * block + 1] & 0xff);
  }

  private void end(int block, int at) {
    bytes[2 * block] = (byte) (at >> Byte.SIZE);
    bytes[2 * block + 1] = (byte) at;
  }
}
