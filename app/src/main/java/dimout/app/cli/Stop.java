package dimout.app.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A signal to stop (SIGINT, SIGTERM): asks a command to end well and gives it the time to do so.
 * The process then ends with the status of the signal, 130 or 143.
 */
final class Stop implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 30;

  private final CompletableFuture<Void> asked = new CompletableFuture<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook =
      new Thread(
          () -> {
            asked.complete(null);
            try {
              if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("dimout: stopped without ending well");
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          },
          "stop");

  Stop() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Completes when the process is asked to stop. */
  CompletableFuture<Void> asked() {
    return asked;
  }

  /** Says that everything is closed. */
  @Override
  public void close() {
    ended.countDown();
    if (!asked.isDone()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
