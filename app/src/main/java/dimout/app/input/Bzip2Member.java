package dimout.app.input;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A bzip2 stream, its blocks decompressed side by side on all processors and handed out in order.
 * Checksums are verified, of each block and of the whole.
 */
final class Bzip2Member implements Member {
  /** No block is longer, compressed: memory stays bounded whatever a file claims. */
  private static final int LONGEST = 1 << 21;

  private record Pending(Bzip2Block block, CompletableFuture<byte @Nullable []> result) {}

  private final RawBytes raw;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          threads, Thread.ofPlatform().daemon().name("bzip2-", 0).factory());
  private final Deque<Pending> pending = new ArrayDeque<>();
  private final @Nullable LibBzip2 library = Accelerators.bzip2();
  private final byte level;
  private long blockBit;
  private int scanned;
  private int checksum;
  private boolean scannedAll;
  private @Nullable CorruptData failure;
  private byte[] current = {};
  private int at;

  Bzip2Member(RawBytes raw) throws IOException {
    this.raw = raw;
    this.level = raw.buffer()[raw.at() + 3];
    raw.skip(4);
    if (!ready(Bzip2Scan.REACH + 2) || !mark(0)) {
      throw new CorruptData(raw.offset(), "bzip2 data is damaged");
    }
  }

  /** Bytes from the present position on, padded so that marks near the end can be read. */
  private boolean ready(int count) throws IOException {
    return raw.ready(count);
  }

  private boolean mark(long bit) throws IOException {
    long mark = Bzip2Scan.bits(raw.buffer(), 8L * raw.at() + bit, Bzip2Scan.MARK_BITS);
    if (mark == Bzip2Scan.END) {
      return isEnd(bit);
    }
    blockBit = bit;
    scanned = (int) (bit >> 3) + 1;
    return mark == Bzip2Scan.BLOCK;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    while (at == current.length) {
      schedule();
      Pending next = pending.poll();
      if (next == null) {
        close();
        if (failure != null) {
          throw failure;
        }
        return -1;
      }
      current = result(next);
      at = 0;
    }
    int count = Math.min(length, current.length - at);
    System.arraycopy(current, at, into, from, count);
    at += count;
    return count;
  }

  /** Keeps every processor busy, and a block more in waiting for each. */
  private void schedule() throws IOException {
    while (!scannedAll && pending.size() < 2 * threads) {
      Bzip2Block block = nextBlock();
      if (block != null) {
        pending.add(
            new Pending(
                block, CompletableFuture.supplyAsync(() -> block.decompress(library), pool)));
      }
    }
  }

  private byte[] result(Pending first) throws IOException {
    Bzip2Block block = first.block();
    byte[] bytes = await(first);
    for (int tries = 0; bytes == null && tries < 2 && !pending.isEmpty(); tries++) {
      block = block.joined(pending.remove().block());
      bytes = block.decompress(library);
    }
    if (bytes == null) {
      scannedAll = true;
      pending.clear();
      close();
      throw new CorruptData(raw.offset(), "bzip2 data is damaged");
    }
    return bytes;
  }

  private static byte @Nullable [] await(Pending next) throws IOException {
    try {
      return next.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while decompressing");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Cuts out the block that is open, up to the next mark; null when there is none. */
  private @Nullable Bzip2Block nextBlock() throws IOException {
    if (blockBit < 0) {
      scannedAll = true;
      return null;
    }
    while (true) {
      int base = raw.at();
      long found = Bzip2Scan.find(raw.buffer(), base + scanned, base + raw.left());
      if (found >= 0) {
        long bit = found - 8L * base;
        Bzip2Block block = Bzip2Block.cut(raw.buffer(), 8L * base + blockBit, found, level);
        checksum = Integer.rotateLeft(checksum, 1) ^ block.checksum();
        if (opens(bit)) {
          return block;
        }
        checksum = Integer.rotateRight(checksum ^ block.checksum(), 1);
        scanned = (int) (bit >> 3) + 1;
        continue;
      }
      scanned = Math.max(scanned, raw.left() - Bzip2Scan.REACH + 1);
      if (raw.left() > LONGEST || !raw.more()) {
        return atEnd();
      }
    }
  }

  /** Goes to the mark at a bit; false when it is an end that the checksums deny. */
  private boolean opens(long bit) throws IOException {
    long mark = Bzip2Scan.bits(raw.buffer(), 8L * raw.at() + bit, Bzip2Scan.MARK_BITS);
    if (mark == Bzip2Scan.END) {
      return isEnd(bit);
    }
    int whole = (int) (bit >> 3);
    raw.skip(whole);
    blockBit = bit & 7;
    scanned = 1;
    return true;
  }

  private boolean isEnd(long bit) throws IOException {
    int bytes = (int) ((bit + Bzip2Scan.MARK_BITS + 32 + 7) >> 3);
    if (!raw.ready(bytes)) {
      return false;
    }
    long behind = 8L * raw.at() + bit + Bzip2Scan.MARK_BITS;
    int claimed = 0;
    for (int i = 0; i < 4; i++) {
      claimed = (claimed << 8) | byteAt(behind + 8L * i);
    }
    if (claimed != checksum) {
      return false;
    }
    raw.skip(bytes);
    blockBit = -1;
    return true;
  }

  private int byteAt(long bit) {
    byte[] bytes = raw.buffer();
    int index = (int) (bit >> 3);
    int two = (bytes[index] & 0xff) << 8;
    if (index + 1 < bytes.length) {
      two |= bytes[index + 1] & 0xff;
    }
    return (two >> (8 - (int) (bit & 7))) & 0xff;
  }

  /** No further mark: a mark in the last bytes, or the file is cut off. */
  private @Nullable Bzip2Block atEnd() throws IOException {
    scannedAll = true;
    failure = new CorruptData(raw.read(), "the file ends within its bzip2 data");
    blockBit = -1;
    return null;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
