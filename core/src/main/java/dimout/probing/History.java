package dimout.probing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * The history that a prober keeps between runs, as bytes: a magic number, the format's version, the
 * number of blocks; for each block, by ascending {@link BlockKey key}, the addresses that ever
 * answered, availability, belief, state and when it changed; a checksum (CRC-32) over all that.
 */
public final class History {
  private static final long MAGIC = 0x44494d4f55545042L; // "DIMOUTPB"
  private static final int VERSION = 2;

  /** Bytes of what stands before and after the blocks. */
  private static final int FRAME = 24;

  /** Bytes of one block. */
  private static final int BLOCK = 62;

  private History() {}

  /** How long the history of a table is. */
  public static long bytes(BlockTable blocks) {
    return FRAME + (long) BLOCK * blocks.size();
  }

  /** Writes the whole table. */
  public static void write(BlockTable blocks, OutputStream out) throws IOException {
    Writer writer = new Writer(blocks, out);
    while (!writer.write(blocks.size())) {
      // The last step writes the checksum.
    }
  }

  /** Writes a table piece by piece, between probes: blocks are consistent, each by itself. */
  public static final class Writer {
    private final BlockTable blocks;
    private final CheckedOutputStream checked;
    private final DataOutputStream data;
    private int next;

    public Writer(BlockTable blocks, OutputStream out) throws IOException {
      this.blocks = blocks;
      checked = new CheckedOutputStream(out, new CRC32());
      data = new DataOutputStream(checked);
      data.writeLong(MAGIC);
      data.writeInt(VERSION);
      data.writeInt(blocks.size());
    }

    /**
     * Writes some more blocks.
     *
     * @return whether all is written now
     */
    public boolean write(int some) throws IOException {
      int end = (int) Math.min(blocks.size(), (long) next + some);
      while (next < end) {
        writeOne(next++);
      }
      if (next < blocks.size()) {
        return false;
      }
      data.flush();
      data.writeLong(checked.getChecksum().getValue());
      data.flush();
      return true;
    }

    private void writeOne(int block) throws IOException {
      data.writeLong(blocks.key(block));
      for (int word = 0; word < BlockTable.WORDS; word++) {
        data.writeLong(blocks.ever[BlockTable.WORDS * block + word]);
      }
      data.writeFloat(blocks.availability[block]);
      data.writeFloat(blocks.belief[block]);
      data.writeByte(blocks.state[block]);
      data.writeByte(blocks.cursor[block]);
      data.writeShort(blocks.unanswered[block]);
      data.writeShort(blocks.roundsDown[block]);
      data.writeInt(blocks.changedAt[block]);
      data.writeInt(blocks.silentAt[block]);
    }
  }

  /**
   * Reads a history into the blocks of the same networks; others keep what they have, and what is
   * known of networks that are no longer probed is dropped.
   *
   * @throws IOException when it is no history, or damaged; the table may then be half filled
   */
  public static void read(BlockTable blocks, InputStream in) throws IOException {
    CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
    DataInputStream data = new DataInputStream(checked);
    if (data.readLong() != MAGIC) {
      throw new IOException("it is no probing history");
    }
    int version = data.readInt();
    if (version != VERSION) {
      throw new IOException(
          "it is a probing history of version " + version + ", and this program reads " + VERSION);
    }
    int count = data.readInt();
    BlockTable one = new BlockTable(new int[1]);
    int block = 0;
    long before = -1;
    for (int i = 0; i < count; i++) {
      long key = data.readLong();
      readOne(data, one);
      check(one, key > before);
      before = key;
      while (block < blocks.size() && blocks.key(block) < key) {
        block++;
      }
      if (block < blocks.size() && blocks.key(block) == key) {
        copy(one, blocks, block);
      }
    }
    long sum = checked.getChecksum().getValue();
    if (data.readLong() != sum) {
      throw new IOException("the probing history is damaged: its checksum differs");
    }
  }

  private static void readOne(DataInputStream data, BlockTable one) throws IOException {
    for (int word = 0; word < BlockTable.WORDS; word++) {
      one.ever[word] = data.readLong();
    }
    one.availability[0] = data.readFloat();
    one.belief[0] = data.readFloat();
    one.state[0] = data.readByte();
    one.cursor[0] = data.readByte();
    one.unanswered[0] = data.readShort();
    one.roundsDown[0] = data.readShort();
    one.changedAt[0] = data.readInt();
    one.silentAt[0] = data.readInt();
  }

  private static void check(BlockTable one, boolean ascending) throws IOException {
    boolean known = one.state[0] >= 0 && one.state[0] < BlockState.values().length;
    boolean shares =
        one.availability[0] >= 0
            && one.availability[0] <= 1
            && one.belief[0] > 0
            && one.belief[0] < 1;
    boolean judged = known && one.state(0) != BlockState.SURVEY && one.everActive(0) == 0;
    boolean nobody = judged && one.state(0) != BlockState.NOT_ANALYSABLE;
    if (!known || !shares || !ascending || nobody) {
      throw new IOException("the probing history is damaged: it holds an impossible block");
    }
  }

  private static void copy(BlockTable one, BlockTable blocks, int block) {
    System.arraycopy(one.ever, 0, blocks.ever, BlockTable.WORDS * block, BlockTable.WORDS);
    blocks.availability[block] = one.availability[0];
    blocks.belief[block] = one.belief[0];
    blocks.state[block] = one.state[0];
    blocks.cursor[block] = one.cursor[0];
    blocks.unanswered[block] = one.unanswered[0];
    blocks.roundsDown[block] = one.roundsDown[0];
    blocks.changedAt[block] = one.changedAt[0];
    blocks.silentAt[block] = one.silentAt[0];
  }
}
