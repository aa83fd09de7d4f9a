package dimout.app.input;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Intel's ISA-L, {@code isal_inflate}: the two functions, and the fields of {@code struct
 * inflate_state} (igzip_lib.h of 2.30) that matter, by their offsets.
 */
final class IsalInflate {
  /** {@code block_state} when a member has ended and its checksum was right. */
  static final int FINISHED = 5;

  private static final List<String> NAMES = List.of("libisal.so.2", "libisal.so");
  private static final int STATE_SIZE = 1 << 17;
  private static final int NEXT_OUT = 0;
  private static final int AVAILABLE_OUT = 8;
  private static final int NEXT_IN = 16;
  private static final int AVAILABLE_IN = 32;
  private static final int BLOCK_STATE = 21_160;
  private static final int CHECKSUM_KIND = 21_172;
  private static final int GZIP = 1;

  private static final String SAMPLE = "dimout dimout dimout\n";

  /** {@link #SAMPLE} as {@code gzip -n} packs it. */
  private static final String PACKED =
      "1f8b08000000000000034bc9cccd2f2d514841a6b80061cd313f15000000";

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

  /**
   * Both functions by one shape, address to int, because a shape takes 20 ms to make; what {@code
   * isal_inflate_init} returns is nothing, and is not looked at.
   */
  private static @Nullable IsalInflate bind(SymbolLookup library) {
    FunctionDescriptor shape = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG);
    MethodHandle init = Accelerators.function(library, "isal_inflate_init", shape);
    MethodHandle inflate = Accelerators.function(library, "isal_inflate", shape);
    return init == null || inflate == null ? null : new IsalInflate(init, inflate);
  }

  private boolean proven() {
    byte[] packed = HexFormat.of().parseHex(PACKED);
    byte[] sample = SAMPLE.getBytes(StandardCharsets.US_ASCII);
    try (Arena arena = Arena.ofConfined()) {
      Buffer in = new Buffer(arena, packed.length);
      Buffer out = new Buffer(arena, 2 * sample.length);
      in.bytes().put(0, packed);
      State state = begin(arena);
      state.give(in, packed.length);
      state.take(out);
      boolean fine = state.inflate() == 0 && state.finished() && state.left() == 0;
      byte[] result = new byte[out.size() - state.room()];
      out.bytes().get(0, result);
      return fine && Arrays.equals(result, sample);
    }
  }

  /** The state of a member that is to be read, header included. */
  State begin(Arena arena) {
    State state = new State(new Buffer(arena, STATE_SIZE));
    state.call("isal_inflate_init", init);
    state.fields.putInt(CHECKSUM_KIND, GZIP);
    return state;
  }

  /** Native memory; as bytes, because access by layouts makes a command begin 20 ms later. */
  record Buffer(long address, int size, ByteBuffer bytes) {
    Buffer(Arena arena, int size) {
      this(arena.allocate(size, 64));
    }

    private Buffer(MemorySegment memory) {
      this(
          memory.address(),
          (int) memory.byteSize(),
          memory.asByteBuffer().order(ByteOrder.nativeOrder()));
    }
  }

  /** A member as far as it has been read. */
  final class State {
    private final long address;
    private final ByteBuffer fields;

    private State(Buffer memory) {
      address = memory.address();
      fields = memory.bytes();
    }

    private int call(String name, MethodHandle function) {
      try {
        return (int) function.invokeExact(address);
      } catch (Throwable e) {
        throw new NativeFailure(name, e);
      }
    }

    /** Goes on; negative when the data is damaged. */
    int inflate() {
      return call("isal_inflate", inflate);
    }

    void give(Buffer in, int length) {
      fields.putLong(NEXT_IN, in.address());
      fields.putInt(AVAILABLE_IN, length);
    }

    void take(Buffer out) {
      fields.putLong(NEXT_OUT, out.address());
      fields.putInt(AVAILABLE_OUT, out.size());
    }

    /** Bytes given that were not needed so far. */
    int left() {
      return fields.getInt(AVAILABLE_IN);
    }

    /** Bytes of the output that are still unused. */
    int room() {
      return fields.getInt(AVAILABLE_OUT);
    }

    boolean finished() {
      return fields.getInt(BLOCK_STATE) == FINISHED;
    }
  }
}
