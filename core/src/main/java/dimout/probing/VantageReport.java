package dimout.probing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * What one vantage point saw in one bin: its votes, block by block.
 *
 * <p>As bytes: a magic number with the version, start and length of the bin, the number of blocks;
 * for each block, by ascending key, how far its key is from the one before, in groups of seven bits
 * (the lowest first, the highest bit set in all but the last), and a byte for the vote; a checksum
 * (CRC-32). About two bytes a block.
 *
 * @param time start of the bin, epoch seconds
 * @param stepSeconds length of the bin
 * @param blocks of which; only their keys are looked at
 * @param votes ordinals of {@link Vote}
 */
public record VantageReport(long time, int stepSeconds, BlockTable blocks, Codes votes) {
  private static final long MAGIC = 0x44494d4f55545631L; // "DIMOUTV1"
  private static final int MOST_BLOCKS = 1 << 24;
  private static final int MOST_STEP = 86_400;

  /** How many blocks it has a vote on. */
  public int measured() {
    int measured = 0;
    for (int block = 0; block < blocks.size(); block++) {
      measured += votes.get(block) != 0 ? 1 : 0;
    }
    return measured;
  }

  /** Writes it. */
  public void write(OutputStream out) throws IOException {
    CheckedOutputStream checked = new CheckedOutputStream(out, new CRC32());
    DataOutputStream data = new DataOutputStream(checked);
    data.writeLong(MAGIC);
    data.writeLong(time);
    data.writeInt(stepSeconds);
    data.writeInt(blocks.size());
    long before = -1;
    for (int block = 0; block < blocks.size(); block++) {
      long gap = blocks.key(block) - before;
      for (; gap >= 0x80; gap >>>= 7) {
        data.writeByte((int) ((gap & 0x7f) | 0x80));
      }
      data.writeByte((int) gap);
      data.writeByte(votes.get(block));
      before = blocks.key(block);
    }
    data.flush();
    data.writeLong(checked.getChecksum().getValue());
    data.flush();
  }

  /**
   * Reads the votes on blocks of ours; those on others are dropped.
   *
   * @param ours only their keys are looked at
   * @throws IOException when it is none, or damaged
   */
  public static VantageReport read(InputStream in, BlockTable ours) throws IOException {
    CheckedInputStream checked = new CheckedInputStream(in, new CRC32());
    DataInputStream data = new DataInputStream(checked);
    if (data.readLong() != MAGIC) {
      throw new IOException("it is no report of a vantage point, or of another version");
    }
    long time = data.readLong();
    int step = data.readInt();
    int count = data.readInt();
    if (time < 0 || step < 1 || step > MOST_STEP || count < 0 || count > MOST_BLOCKS) {
      throw new IOException("the report is damaged: impossible numbers");
    }
    Codes votes = new Codes(ours.size());
    int block = 0;
    long key = -1;
    for (int i = 0; i < count; i++) {
      key += gap(data);
      int vote = data.readByte();
      if (key >= BlockKey.END || vote < 0 || vote >= Vote.values().length) {
        throw new IOException("the report is damaged: an impossible block");
      }
      while (block < ours.size() && ours.key(block) < key) {
        block++;
      }
      if (block < ours.size() && ours.key(block) == key) {
        votes.set(block, vote);
      }
    }
    long sum = checked.getChecksum().getValue();
    if (data.readLong() != sum) {
      throw new IOException("the report is damaged: its checksum differs");
    }
    return new VantageReport(time, step, ours, votes);
  }

  private static long gap(DataInputStream data) throws IOException {
    long gap = 0;
    for (int shift = 0; shift < 56; shift += 7) {
      int next = data.read();
      if (next < 0) {
        throw new EOFException("the report ends too early");
      }
      gap |= (next & 0x7fL) << shift;
      if (next < 0x80) {
        if (gap == 0) {
          throw new IOException("the report is damaged: the same block twice");
        }
        return gap;
      }
    }
    throw new IOException("the report is damaged: an impossible block");
  }
}
