package dimout.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The family of a signal. Series of one kind never confirm each other. */
public enum SignalKind {
  PROBING,
  TRAFFIC,
  TELESCOPE,
  BGP;

  /**
   * The kind that a signal's name begins with; null when it tells none.
   *
   * @param signal such as {@code probing-up-slash24}
   */
  public static @Nullable SignalKind ofSignal(String signal) {
    String lower = signal.toLowerCase(Locale.ROOT);
    if (lower.startsWith("bgp")) {
      return BGP;
    }
    if (lower.startsWith("ping") || lower.startsWith("prob")) {
      return PROBING;
    }
    if (lower.startsWith("telescope") || lower.startsWith("merit")) {
      return TELESCOPE;
    }
    return lower.startsWith("traffic") || lower.startsWith("gtr") ? TRAFFIC : null;
  }

  /** The word used in files: {@code probing}, {@code traffic}, {@code telescope}, {@code bgp}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
