package dimout.app.input;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** libbz2's {@code BZ2_bzBuffToBuffDecompress}. */
final class LibBzip2 {
  private static final List<String> NAMES = List.of("libbz2.so.1.0", "libbz2.so.1");
  private static final int OK = 0;
  private static final int OUTPUT_FULL = -8;
  private static final int MOST = 1 << 26;

  private static final String SAMPLE = "dimout dimout dimout\n";

  /** {@link #SAMPLE} as {@code bzip2} packs it. */
  private static final String PACKED =
      "425a68393141592653590838566f000002d18000104000042286002000310c08"
          + "23d4d1a69c2a5868c843c5dc914e1424020e159bc0";

  private final MethodHandle decompress;

  private LibBzip2(MethodHandle decompress) {
    this.decompress = decompress;
  }

  /** The library, if the machine has it and it decompresses a sample rightly. */
  static Optional<LibBzip2> find() {
    return Accelerators.library(NAMES).map(LibBzip2::bind).filter(LibBzip2::proven);
  }

  private static @Nullable LibBzip2 bind(SymbolLookup library) {
    MethodHandle handle =
        Accelerators.function(
            library,
            "BZ2_bzBuffToBuffDecompress",
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT));
    return handle == null ? null : new LibBzip2(handle);
  }

  private boolean proven() {
    byte[] packed = HexFormat.of().parseHex(PACKED);
    byte[] result = decompress(packed, packed.length);
    return result != null && Arrays.equals(result, SAMPLE.getBytes(StandardCharsets.US_ASCII));
  }

  /** What a whole stream holds; null when it is damaged. */
  byte @Nullable [] decompress(byte[] stream, int length) {
    for (int size = 1 << 20; size <= MOST; size *= 8) {
      try (Arena arena = Arena.ofConfined()) {
        MemorySegment in = arena.allocate(length);
        MemorySegment.copy(stream, 0, in, ValueLayout.JAVA_BYTE, 0, length);
        MemorySegment out = arena.allocate(size);
        MemorySegment filled = arena.allocateFrom(ValueLayout.JAVA_INT, size);
        int status = call(out, filled, in, length);
        if (status == OK) {
          int count = filled.get(ValueLayout.JAVA_INT, 0);
          return out.asSlice(0, count).toArray(ValueLayout.JAVA_BYTE);
        }
        if (status != OUTPUT_FULL) {
          return null;
        }
      }
    }
    return null;
  }

  private int call(MemorySegment out, MemorySegment filled, MemorySegment in, int length) {
    try {
      return (int) decompress.invokeExact(out, filled, in, length, 0, 0);
    } catch (Throwable e) {
      throw new NativeFailure("BZ2_bzBuffToBuffDecompress", e);
    }
  }
}
