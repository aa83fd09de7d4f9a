package dimout.app.http;

import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * So many requests a minute of one client: a bucket that fills evenly and holds a minute's worth.
 * Remembers the clients of late, boundedly.
 */
final class RateLimit {
  private static final int CLIENTS = 50_000;
  private static final double NANOS = 60e9;

  private static final class Bucket {
    double left;
    long at;
  }

  private final int perMinute;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > CLIENTS;
        }
      };

  RateLimit(int perMinute) {
    this.perMinute = perMinute;
  }

  /** Counts a request; refuses it (429) when the client had its share. */
  void check(String client) {
    if (!take(client, System.nanoTime())) {
      throw new HttpResponseException(
          HttpStatus.TOO_MANY_REQUESTS,
          "more than " + perMinute + " requests a minute",
          Map.of(Problems.RETRY_AFTER, Integer.toString(1 + 60 / perMinute)));
    }
  }

  synchronized boolean take(String client, long now) {
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
