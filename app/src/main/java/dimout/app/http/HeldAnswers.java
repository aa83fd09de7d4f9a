package dimout.app.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers of the present snapshot, made and packed once: many readers ask for the same. Those that
 * nobody asked for longest are let go when all hold more than a bound.
 */
final class HeldAnswers {
  private static final int LARGEST = 4 << 20;

  private final long most;
  private final Map<String, Held> answers = new LinkedHashMap<>(16, 0.75f, true);
  private long held;

  /**
   * @param most bytes that are held
   */
  HeldAnswers(long most) {
    this.most = most;
  }

  synchronized @Nullable Held find(Question question) {
    Held found = answers.get(question.key());
    return found != null && found.snapshot().equals(question.snapshot()) ? found : null;
  }

  synchronized void hold(Question question, Held answer) {
    if (answer.size() > LARGEST) {
      return;
    }
    String key = question.key();
    Held before = answers.put(key, answer);
    held += size(key, answer) - (before == null ? 0 : size(key, before));
    var oldest = answers.entrySet().iterator();
    while (held > most && oldest.hasNext()) {
      Map.Entry<String, Held> each = oldest.next();
      held -= size(each.getKey(), each.getValue());
      oldest.remove();
    }
  }

  /** Bytes held now. */
  synchronized long size() {
    return held;
  }

  /** Keys count too: they are the askers' own words. The rest is a guess at headers and nodes. */
  private static long size(String key, Held answer) {
    return 2L * key.length() + answer.size() + 3_000;
  }
}
