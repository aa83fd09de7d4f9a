package dimout.app.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may push what. */
@FunctionalInterface
public interface Tokens {
  /**
   * What a token allows.
   *
   * @param name of the token, as its maker named it
   * @param entities entities that points may be of; empty: all
   */
  record Grant(String name, List<String> entities) {
    public Grant {
      entities = List.copyOf(entities);
    }

    boolean allows(String entity) {
      return entities.isEmpty() || entities.contains(entity);
    }
  }

  /** The grant of a token; null when there is none, or it was revoked. */
  @Nullable Grant grant(String token);
}
