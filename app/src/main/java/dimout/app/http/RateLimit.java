package dimout.app.http;

import dimout.app.config.ServerSettings;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * So many requests a minute of one client: a bucket that fills evenly and holds a minute's worth.
 * Remembers the clients of late, boundedly.
 *
 * <p>Unless a limit was set, this machine itself has none: what comes from the loopback is its
 * owner, or a proxy that was not declared, through which all the world would be one client.
 */
final class RateLimit {
  private static final int CLIENTS = 50_000;
  private static final double NANOS = 60e9;
  private static final Pattern LOOPBACK = Pattern.compile("127\\..*|\\[?(::1|0:0:0:0:0:0:0:1)]?");

  private static final class Bucket {
    double left;
    long at;
  }

  private final int perMinute;
  private final boolean loopbackIsFree;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CLIENTS;
        }
      };

  /**
   * @param perMinute 0 for the usual
   */
  RateLimit(int perMinute) {
    this.perMinute = perMinute == 0 ? ServerSettings.USUAL_REQUESTS : perMinute;
    this.loopbackIsFree = perMinute == 0;
  }

  /** Counts a request; whether the client may have an answer to it. */
  boolean take(String client) {
    return (loopbackIsFree && LOOPBACK.matcher(client).matches())
        || take(client, System.nanoTime());
  }

  /** What a client that had its share is told: 429. */
  HttpResponseException refusal() {
    return new HttpResponseException(
        HttpStatus.TOO_MANY_REQUESTS,
        "more than " + perMinute + " requests a minute",
        Map.of(Problems.RETRY_AFTER, Integer.toString(1 + 60 / perMinute)));
  }

  private synchronized boolean take(String client, long now) {
    Bucket bucket = buckets.get(client);
    if (bucket == null) {
      bucket = new Bucket();
      bucket.left = perMinute;
      bucket.at = now;
      buckets.put(client, bucket);
    }
    bucket.left = Math.min(perMinute, bucket.left + (now - bucket.at) / NANOS * perMinute);
    bucket.at = now;
    if (bucket.left < 1) {
      return false;
    }
    bucket.left--;
    return true;
  }
}
