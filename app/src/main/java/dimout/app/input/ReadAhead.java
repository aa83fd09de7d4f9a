package dimout.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads a stream on a thread of its own, a few blocks ahead of its user. */
final class ReadAhead extends InputStream {
  private static final int BLOCKS = 4;
  private static final int SIZE = 1 << 18;

  private static final class Block {
    final byte[] bytes = new byte[SIZE];
    int length;
    @Nullable IOException failure;
  }

  private final InputStream in;
  private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
  private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
  private final Thread reader;
  private @Nullable Block current;
  private int at;

  ReadAhead(InputStream in) {
    this.in = in;
    for (int i = 0; i < BLOCKS; i++) {
      free.add(new Block());
    }
    reader = Thread.ofPlatform().daemon().name("decompress").start(this::fill);
  }

  private void fill() {
    try (in) {
      boolean more = true;
      while (more) {
        Block block = free.take();
        more = fill(block);
        full.put(block);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // Closing failed; all there was to read has been read.
    }
  }

  /** Fills a block as far as it goes; false when it is the last. */
  private boolean fill(Block block) {
    block.length = 0;
    try {
      while (block.length < SIZE) {
        int count = in.read(block.bytes, block.length, SIZE - block.length);
        if (count < 0) {
          return false;
        }
        block.length += count;
      }
      return true;
    } catch (IOException e) {
      block.failure = e;
      return false;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    Block block = current;
    if (block == null) {
      block = take();
      current = block;
      at = 0;
    }
    if (at == block.length) {
      if (block.failure != null) {
        throw block.failure;
      }
      if (block.length < SIZE) {
        return -1;
      }
      free.add(block);
      current = null;
      return read(into, from, length);
    }
    int count = Math.min(length, block.length - at);
    System.arraycopy(block.bytes, at, into, from, count);
    at += count;
    return count;
  }

  private Block take() throws InterruptedIOException {
    try {
      return full.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading");
    }
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
