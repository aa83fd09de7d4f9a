package dimout.source;

import java.util.List;

/**
 * What {@code dimout source test} found.
 *
 * @param works whether the source would bring what it should
 * @param lines plain sentences, one a line: what was tried, what came of it, what to do about it
 */
public record SourceTrial(boolean works, List<String> lines) {
  public SourceTrial {
    lines = List.copyOf(lines);
  }

  /** It works; what was seen. */
  public static SourceTrial success(String... lines) {
    return new SourceTrial(true, List.of(lines));
  }

  /** It does not; why, and what to do. */
  public static SourceTrial failure(String... lines) {
    return new SourceTrial(false, List.of(lines));
  }
}
