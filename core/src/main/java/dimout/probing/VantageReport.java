package dimout.probing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
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
 * @param keys of the blocks, ascending: {@link BlockKey}
 * @param votes ordinals of {@link Vote}
 */
public record VantageReport(long time, int stepSeconds, long[] keys, byte[] votes) {
  private static final long MAGIC = 0x44494d4f55545631L; // "DIMOUTV1"
  private static final int MOST_BLOCKS = 1 << 24;
  private static final int MOST_STEP = 86_400;

  /** How many blocks it has a vote on. */
  public int measured() {
    int measured = 0;
    for (byte vote : votes) {
      measured += vote != 0 ? 1 : 0;
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
    data.writeInt(keys.length);
    long before = -1;
    for (int i = 0; i < keys.length; i++) {
      long gap = keys[i] - before;
      for (; gap >= 0x80; gap >>>= 7) {
        data.writeByte((int) ((gap & 0x7f) | 0x80));
      }
      data.writeByte((int) gap);
      data.writeByte(votes[i]);
      before = keys[i];
    }
    data.flush();
    data.writeLong(checked.getChecksum().getValue());
    data.flush();
  }

  /**
   * Reads one; takes memory only as bytes come.
   *
   * @throws IOException when it is none, or damaged
   */
  public static VantageReport read(InputStream in) throws IOException {
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
    long[] keys = new long[Math.min(count, 4096)];
    byte[] votes = new byte[keys.length];
    long key = -1;
    for (int i = 0; i < count; i++) {
      if (i == keys.length) {
        keys = Arrays.copyOf(keys, (int) Math.min(count, 2L * i));
        votes = Arrays.copyOf(votes, keys.length);
      }
      key += gap(data);
      keys[i] = key;
      votes[i] = data.readByte();
      if (key >= BlockKey.END || votes[i] < 0 || votes[i] >= Vote.values().length) {
        throw new IOException("the report is damaged: an impossible block");
      }
    }
    long sum = checked.getChecksum().getValue();
    if (data.readLong() != sum) {
      throw new IOException("the report is damaged: its checksum differs");
    }
    return new VantageReport(time, step, keys, votes);
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
