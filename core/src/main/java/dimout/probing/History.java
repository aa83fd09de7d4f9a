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
 * The history that a prober keeps between runs, as bytes: for each block its network, the addresses
 * that ever answered, availability, belief and state; a checksum ends it.
 */
public final class History {
  private static final long MAGIC = 0x44494d4f55545031L;

  private History() {}

  /** Writes the whole table. */
  public static void write(BlockTable blocks, OutputStream out) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
    DataOutputStream data = new DataOutputStream(checked);
    data.writeLong(MAGIC);
    data.writeInt(blocks.size());
    for (int block = 0; block < blocks.size(); block++) {
      data.writeInt(blocks.network[block]);
      for (int word = 0; word < 4; word++) {
        data.writeLong(blocks.ever[4 * block + word]);
      }
      data.writeFloat(blocks.availability[block]);
      data.writeFloat(blocks.belief[block]);
      data.writeByte(blocks.state[block]);
      data.writeByte(blocks.cursor[block]);
      data.writeShort(blocks.unanswered[block]);
      data.writeShort(blocks.roundsDown[block]);
      data.writeShort(blocks.surveyed[block]);
      data.writeShort(blocks.surveyAnswered[block]);
      data.writeInt(blocks.changedAt[block]);
    }
    data.flush();
    long sum = checked.getChecksum().getValue();
    data.writeLong(sum);
    data.flush();
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
    int count = data.readInt();
    BlockTable one = new BlockTable(new int[1]);
    int block = 0;
    for (int i = 0; i < count; i++) {
      readOne(data, one);
      while (block < blocks.size()
          && Integer.compareUnsigned(blocks.network[block], one.network[0]) < 0) {
        block++;
      }
      if (block < blocks.size() && blocks.network[block] == one.network[0]) {
        copy(one, blocks, block);
      }
    }
    long sum = checked.getChecksum().getValue();
    if (data.readLong() != sum) {
      throw new IOException("the probing history is damaged: its checksum differs");
    }
  }

  private static void readOne(DataInputStream data, BlockTable one) throws IOException {
    one.network[0] = data.readInt();
    for (int word = 0; word < 4; word++) {
      one.ever[word] = data.readLong();
    }
    one.availability[0] = data.readFloat();
    one.belief[0] = data.readFloat();
    one.state[0] = data.readByte();
    one.cursor[0] = data.readByte();
    one.unanswered[0] = data.readShort();
    one.roundsDown[0] = data.readShort();
    one.surveyed[0] = data.readShort();
    one.surveyAnswered[0] = data.readShort();
    one.changedAt[0] = data.readInt();
    if (one.state[0] < 0 || one.state[0] >= BlockState.values().length) {
      throw new IOException("the probing history is damaged: it holds an unknown state");
    }
  }

  private static void copy(BlockTable one, BlockTable blocks, int block) {
    System.arraycopy(one.ever, 0, blocks.ever, 4 * block, 4);
    blocks.availability[block] = one.availability[0];
    blocks.belief[block] = one.belief[0];
    blocks.state[block] = one.state[0];
    blocks.cursor[block] = one.cursor[0];
    blocks.unanswered[block] = one.unanswered[0];
    blocks.roundsDown[block] = one.roundsDown[0];
    blocks.surveyed[block] = one.surveyed[0];
    blocks.surveyAnswered[block] = one.surveyAnswered[0];
    blocks.changedAt[block] = one.changedAt[0];
  }
}
