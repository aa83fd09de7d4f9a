package dimout.app.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Intel's ISA-L, {@code isal_inflate}: the two functions, and the fields of {@code struct
 * inflate_state} (igzip_lib.h of 2.30) that matter, by their offsets.
 */
final class IsalInflate {
  /** {@code block_state} when a member has ended and its checksum was right. */
  static final int FINISHED = 5;

  private static final List<String> NAMES = List.of("libisal.so.2", "libisal.so");
  private static final long STATE_SIZE = 1 << 17;
  private static final long NEXT_OUT = 0;
  private static final long AVAILABLE_OUT = 8;
  private static final long NEXT_IN = 16;
  private static final long AVAILABLE_IN = 32;
  private static final long BLOCK_STATE = 21_160;
  private static final long CHECKSUM_KIND = 21_172;
  private static final int GZIP = 1;

  private final MethodHandle init;
  private final MethodHandle inflate;

  private IsalInflate(MethodHandle init, MethodHandle inflate) {
    this.init = init;
    this.inflate = inflate;
  }

  /** The library, if the machine has it and it decompresses a sample rightly. */
  static Optional<IsalInflate> find() {
    return Accelerators.library(NAMES).map(IsalInflate::bind).filter(IsalInflate::proven);
  }

  private static @Nullable IsalInflate bind(SymbolLookup library) {
    FunctionDescriptor oneState = FunctionDescriptor.ofVoid(ValueLayout.ADDRESS);
    FunctionDescriptor status = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    MethodHandle init = Accelerators.function(library, "isal_inflate_init", oneState);
    MethodHandle inflate = Accelerators.function(library, "isal_inflate", status);
    return init == null || inflate == null ? null : new IsalInflate(init, inflate);
  }

  private boolean proven() {
    byte[] sample = new byte[100_000];
    for (int i = 0; i < sample.length; i++) {
      sample[i] = (byte) ((i * i) >> 7);
    }
    byte[] packed = pack(sample);
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment in = arena.allocate(packed.length);
      MemorySegment.copy(packed, 0, in, ValueLayout.JAVA_BYTE, 0, packed.length);
      MemorySegment out = arena.allocate(2L * sample.length);
      MemorySegment state = begin(arena);
      give(state, in, packed.length);
      take(state, out);
      boolean fine = inflate(state) == 0 && finished(state) && left(state) == 0;
      int size = (int) (out.byteSize() - room(state));
      byte[] result = out.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE);
      return fine && Arrays.equals(result, sample);
    }
  }

  private static byte[] pack(byte[] sample) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(sample);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  /** The state of a member that is to be read, header included. */
  MemorySegment begin(Arena arena) {
    MemorySegment state = arena.allocate(STATE_SIZE, 64);
    try {
      init.invokeExact(state);
    } catch (Throwable e) {
      throw new NativeFailure("isal_inflate_init", e);
    }
    state.set(ValueLayout.JAVA_INT, CHECKSUM_KIND, GZIP);
    return state;
  }

  /** Goes on; negative when the data is damaged. */
  int inflate(MemorySegment state) {
    try {
      return (int) inflate.invokeExact(state);
    } catch (Throwable e) {
      throw new NativeFailure("isal_inflate", e);
    }
  }

  void give(MemorySegment state, MemorySegment in, int length) {
    state.set(ValueLayout.ADDRESS, NEXT_IN, in);
    state.set(ValueLayout.JAVA_INT, AVAILABLE_IN, length);
  }

  void take(MemorySegment state, MemorySegment out) {
    state.set(ValueLayout.ADDRESS, NEXT_OUT, out);
    state.set(ValueLayout.JAVA_INT, AVAILABLE_OUT, (int) out.byteSize());
  }

  /** Bytes given that were not needed so far. */
  int left(MemorySegment state) {
    return state.get(ValueLayout.JAVA_INT, AVAILABLE_IN);
  }

  /** Bytes of the output that are still unused. */
  int room(MemorySegment state) {
    return state.get(ValueLayout.JAVA_INT, AVAILABLE_OUT);
  }

  boolean finished(MemorySegment state) {
    return state.get(ValueLayout.JAVA_INT, BLOCK_STATE) == FINISHED;
  }
}
