package dimout.app.api;

import dimout.model.SignalKind;
import org.jspecify.annotations.Nullable;

/** The kind of a signal as the API names it. */
final class Kinds {
  private Kinds() {}

  /** Null when the name does not tell. */
  static @Nullable String word(String signal) {
    SignalKind kind = SignalKind.ofSignal(signal);
    return kind == null ? null : kind.word();
  }
}
