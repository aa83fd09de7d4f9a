package dimout.app.http;

import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are being made: of those who ask for the same at the same time one makes it, and the
 * others wait for it. No more than so many are made at once, whatever the number of askers.
 */
final class Makings {
  private static final int AT_ONCE = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
  private static final long PATIENCE_SECONDS = 10;

  private final Map<Question, Making> under = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  /** One answer in the making, by the one who began it. */
  final class Making implements AutoCloseable {
    private final Question key;
    private final CompletableFuture<@Nullable Held> made = new CompletableFuture<>();
    private boolean placed;

    private Making(Question key) {
      this.key = key;
    }

    /** Hands the answer to those who wait. */
    void made(Held answer) {
      made.complete(answer);
    }

    /** Ends it, made or not; ending it twice is ending it once. */
    @Override
    public void close() {
      under.remove(key, this);
      made.complete(null);
      if (placed) {
        placed = false;
        places.release();
      }
    }
  }

  /** What asking came to: an answer that another one made, or the task of making it. */
  record Turn(@Nullable Held made, @Nullable Making making) {}

  /**
   * Waits for the answer when another one makes it; else it is the asker's to make.
   *
   * @throws HttpResponseException 503 when too many others are being made for too long
   */
  Turn take(Question key) {
    Making own = new Making(key);
    Making other = under.putIfAbsent(key, own);
    Held made = other == null ? null : await(other);
    if (made != null) {
      return new Turn(made, null);
    }
    if (!place()) {
      own.close();
      throw new HttpResponseException(
          HttpStatus.SERVICE_UNAVAILABLE, "too busy", Map.of(Problems.RETRY_AFTER, "5"));
    }
    own.placed = true;
    return new Turn(null, own);
  }

  private static @Nullable Held await(Making other) {
    try {
      return other.made.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    } catch (TimeoutException | ExecutionException e) {
      return null;
    }
  }

  private boolean place() {
    try {
      return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
