package dimout.app.api;

import io.javalin.http.Context;
import io.javalin.http.UnauthorizedResponse;
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

  /**
   * The grant of the token that a request brings.
   *
   * @throws UnauthorizedResponse when it brings none that is valid
   */
  default Grant demand(Context context) {
    String authorization = context.header("Authorization");
    if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      Grant grant = grant(authorization.substring(7).strip());
      if (grant != null) {
        return grant;
      }
    }
    context.header("WWW-Authenticate", "Bearer");
    throw new UnauthorizedResponse("a valid token is needed: Authorization: Bearer TOKEN");
  }
}
