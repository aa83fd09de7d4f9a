package dimout.app.input;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Native libraries that decompress faster, where the machine happens to have them: ISA-L for gzip
 * and libbz2 for bzip2. They are never required and never change a byte; each is believed only
 * after it has decompressed a sample rightly. The system property {@code dimout.native=off}, or the
 * environment variable {@code DIMOUT_NATIVE=off}, leaves them out.
 */
final class Accelerators {
  private static final class Isal {
    static final @Nullable IsalInflate FOUND = IsalInflate.find().orElse(null);
  }

  private static final class Bz2 {
    static final @Nullable LibBzip2 FOUND = LibBzip2.find().orElse(null);
  }

  private Accelerators() {}

  static Member gzip(RawBytes raw) throws IOException {
    IsalInflate isal = wanted() ? Isal.FOUND : null;
    return isal == null ? new GzipMember(raw) : new IsalGzipMember(raw, isal);
  }

  static @Nullable LibBzip2 bzip2() {
    return wanted() ? Bz2.FOUND : null;
  }

  private static boolean wanted() {
    String setting = System.getProperty("dimout.native", System.getenv("DIMOUT_NATIVE"));
    return setting == null || !setting.toLowerCase(Locale.ROOT).equals("off");
  }

  /** The first of these libraries that the machine has. */
  static Optional<SymbolLookup> library(List<String> names) {
    for (String name : names) {
      try {
        return Optional.of(SymbolLookup.libraryLookup(name, Arena.global()));
      } catch (IllegalArgumentException e) {
        // Not here: the next name may be.
      }
    }
    return Optional.empty();
  }

  static @Nullable MethodHandle function(
      SymbolLookup library, String name, FunctionDescriptor descriptor) {
    return library
        .find(name)
        .map(address -> Linker.nativeLinker().downcallHandle(address, descriptor))
        .orElse(null);
  }
}
