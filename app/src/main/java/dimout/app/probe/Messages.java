package dimout.app.probe;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Room for some datagrams with their addresses, as {@code sendmmsg} and {@code recvmmsg} want it:
 * an array of {@code struct mmsghdr} of a 64-bit Linux, each pointing to one name and one iovec.
 */
final class Messages {
  static final int COUNT = 64;

  private static final int HEADER = 64;
  private static final int NAME_LENGTH = 8;
  private static final int VECTOR = 16;
  private static final int VECTORS = 24;
  private static final int LENGTH = 56;

  private final int size;
  private final int nameSize;
  private final MemorySegment headers;
  private final MemorySegment names;
  private final MemorySegment bytes;

  /**
   * @param size bytes of a datagram, at most
   * @param nameSize bytes of a socket address
   */
  Messages(Arena arena, int size, int nameSize) {
    this.size = size;
    this.nameSize = nameSize;
    headers = arena.allocate((long) COUNT * HEADER, 8);
    names = arena.allocate((long) COUNT * nameSize, 8);
    bytes = arena.allocate((long) COUNT * size, 8);
    MemorySegment vectors = arena.allocate(16L * COUNT, 8);
    for (int i = 0; i < COUNT; i++) {
      vectors.set(ADDRESS, 16L * i, bytes.asSlice((long) i * size));
      vectors.set(JAVA_LONG, 16L * i + 8, size);
      headers.set(ADDRESS, (long) i * HEADER, name(i));
      headers.set(ADDRESS, (long) i * HEADER + VECTOR, vectors.asSlice(16L * i));
      headers.set(JAVA_LONG, (long) i * HEADER + VECTORS, 1);
    }
    forgetNames();
  }

  /** Before each receiving: how much room there is for the sender's address. */
  void forgetNames() {
    for (int i = 0; i < COUNT; i++) {
      headers.set(JAVA_INT, (long) i * HEADER + NAME_LENGTH, nameSize);
    }
  }

  /** The socket address of a datagram. */
  MemorySegment name(int at) {
    return names.asSlice((long) at * nameSize, nameSize);
  }

  /** Where the name of a datagram begins in {@link #names}. */
  long nameAt(int at) {
    return (long) at * nameSize;
  }

  MemorySegment names() {
    return names;
  }

  /** Where a datagram begins in {@link #bytes}. */
  long at(int at) {
    return (long) at * size;
  }

  MemorySegment bytes() {
    return bytes;
  }

  /** How many bytes came. */
  int length(int at) {
    return headers.get(JAVA_INT, (long) at * HEADER + LENGTH);
  }

  /** The headers from one on. */
  MemorySegment from(int at) {
    return headers.asSlice((long) at * HEADER);
  }
}
