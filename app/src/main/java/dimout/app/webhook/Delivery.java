package dimout.app.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message to one receiver.
 *
 * @param id the same in every attempt, so that a receiver can tell a repetition
 * @param serial of the version that it is about
 * @param attempts made so far
 * @param next when to try (again); null when it was given up
 * @param lastError what the last attempt met; null before the first
 */
public record Delivery(
    String id,
    long serial,
    String url,
    String body,
    int attempts,
    @Nullable Instant next,
    @Nullable String lastError) {
  Delivery failed(String error, @Nullable Instant again) {
    return new Delivery(id, serial, url, body, attempts + 1, again, error);
  }
}
