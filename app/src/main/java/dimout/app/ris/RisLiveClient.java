package dimout.app.ris;

import dimout.app.config.RisLiveSettings;
import dimout.app.error.NetworkWords;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Follows RIS Live (https://ris-live.ripe.net): connects, subscribes, hands every message over as
 * MRT records, and comes back with growing pauses when the connection is lost or has gone silent.
 *
 * <p>The service repeats nothing: what passed while it was not connected is a gap, and is told as
 * one, because tables kept from its messages are stale from then on.
 */
public final class RisLiveClient implements AutoCloseable {
  /** Where it all goes; called by one thread. */
  public interface Listener {
    /** Takes one whole MRT record of a collector; may wait, which slows the connection down. */
    void record(String collector, byte[] record) throws InterruptedException;

    /**
     * Nothing is known of what passed in between.
     *
     * @param from epoch milliseconds of the last message
     * @param until epoch milliseconds of the new subscription
     */
    void gap(long from, long until) throws InterruptedException;
  }

  /**
   * How it goes.
   *
   * @param messages that came, with the rejected: never more than those by what could be read
   * @param lastMessage epoch milliseconds; 0 before the first
   * @param attempts connections that ended, or that could not be had
   * @param trouble what went wrong last, in words; null while connected
   */
  public record Health(
      boolean connected,
      long messages,
      long rejected,
      long lastMessage,
      long attempts,
      @Nullable String trouble) {}

  /**
   * What to follow and how patiently.
   *
   * @param address with what identifies us, as the service asks: {@code ?client=…}
   * @param subscriptions JSON of the data of {@code ris_subscribe} messages
   * @param silence after which the connection counts as lost
   * @param firstPause before coming back; it doubles up to {@code longestPause}
   */
  public record Settings(
      URI address,
      List<String> subscriptions,
      Duration silence,
      Duration firstPause,
      Duration longestPause) {
    /** One subscription a collector, with the bytes of the messages. */
    static Settings of(RisLiveSettings settings) {
      return new Settings(
          settings.connection(),
          settings.collectors().stream()
              .map(name -> "{\"host\":\"" + name + "\",\"socketOptions\":{\"includeRaw\":true}}")
              .toList(),
          settings.silence(),
          Duration.ofSeconds(1),
          Duration.ofMinutes(2));
    }
  }

  /** The trouble of a connection that was had and brought nothing. */
  static final String NOTHING_YET = "connected, and nothing came";

  private static final Duration LONGEST_HANDSHAKE = Duration.ofSeconds(20);
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int WAITING = 1024;

  /** End of one connection, in words, among its messages. */
  private record Item(@Nullable String text, @Nullable String end) {}

  /** A record, and whose it is. */
  private record Taken(String collector, byte[] record) {}

  private final Settings settings;
  private final Listener listener;
  private final RisLiveMessages messages = new RisLiveMessages();
  private final AtomicLong received = new AtomicLong();
  private final AtomicLong rejected = new AtomicLong();
  private final AtomicLong attempts = new AtomicLong();
  private final Thread thread;
  private volatile boolean connected;
  private volatile long lastMessage;
  private volatile @Nullable String trouble = "not connected yet";

  /** Begins to follow, on a thread of its own. */
  public RisLiveClient(Settings settings, Listener listener) {
    this.settings = settings;
    this.listener = listener;
    this.thread = Thread.ofVirtual().name("ris-live").start(this::follow);
  }

  public Health health() {
    return new Health(
        connected, received.get(), rejected.get(), lastMessage, attempts.get(), trouble);
  }

  private void follow() {
    long pause = settings.firstPause().toMillis();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(handshake()).build()) {
      while (!Thread.currentThread().isInterrupted()) {
        long before = received.get();
        trouble = oneConnection(http);
        connected = false;
        attempts.incrementAndGet();
        pause =
            received.get() > before
                ? settings.firstPause().toMillis()
                : Math.min(2 * pause, settings.longestPause().toMillis());
        // Many clients that lost the same server must not come back in the same moment.
        Thread.sleep(pause / 2 + RandomGenerator.getDefault().nextLong(pause / 2 + 1));
      }
    } catch (InterruptedException e) {
      trouble = "stopped";
    } finally {
      connected = false; // whatever ended it, nobody must take it for alive
    }
  }

  private Duration handshake() {
    Duration silence = settings.silence();
    return silence.compareTo(LONGEST_HANDSHAKE) < 0 ? silence : LONGEST_HANDSHAKE;
  }

  /** Connects and hands over until the connection ends; why it did. */
  private String oneConnection(HttpClient http) throws InterruptedException {
    BlockingQueue<Item> items = new ArrayBlockingQueue<>(WAITING);
    WebSocket socket;
    try {
      socket =
          http.newWebSocketBuilder()
              .connectTimeout(handshake())
              .buildAsync(settings.address(), new Receiver(settings.address(), items))
              .get();
      for (String each : settings.subscriptions()) {
        socket.sendText("{\"type\":\"ris_subscribe\",\"data\":" + each + "}", true).get();
      }
      trouble = NOTHING_YET;
    } catch (ExecutionException e) {
      return items.stream()
          .map(Item::end)
          .filter(Objects::nonNull)
          .findFirst() // what was left for a reason takes no subscription, and that is none
          .orElseGet(() -> refusal(e.getCause()));
    } catch (InterruptedException e) {
      http.shutdownNow(); // or closing it would wait for the connection
      throw e;
    }
    try {
      return handOver(items);
    } finally {
      socket.abort();
    }
  }

  private String refusal(@Nullable Throwable cause) {
    if (cause instanceof WebSocketHandshakeException handshake) {
      int status = handshake.getResponse().statusCode();
      if (status == 101) {
        return "the server answers the handshake wrongly: check the address";
      }
      return status == 404
          ? "the server has no such path: check the address"
          : "the server refuses the connection (" + status + "): check the address and the client";
    }
    return "cannot connect: "
        + (cause == null ? "for no reason" : NetworkWords.of(settings.address(), cause));
  }

  private String handOver(BlockingQueue<Item> items) throws InterruptedException {
    boolean first = true;
    while (true) {
      Item item = items.poll(settings.silence().toMillis(), TimeUnit.MILLISECONDS);
      if (item == null) {
        return "nothing came for " + settings.silence().toSeconds() + " s";
      }
      if (item.text() == null) {
        return String.valueOf(item.end());
      }
      long now = System.currentTimeMillis();
      if (first && lastMessage > 0) {
        listener.gap(lastMessage, now);
      }
      first = false;
      connected = true;
      trouble = null;
      lastMessage = now;
      take(item.text());
    }
  }

  private void take(String text) throws InterruptedException {
    List<Taken> records = new ArrayList<>();
    boolean understood =
        messages.read(text, (collector, record) -> records.add(new Taken(collector, record)));
    if (!understood) {
      rejected.incrementAndGet(); // before it counts as received, or it would look readable
    }
    received.incrementAndGet();
    for (Taken each : records) {
      listener.record(each.collector(), each.record());
    }
  }

  /** Collects the parts of messages; asks for more only when there is room for it. */
  private static final class Receiver implements WebSocket.Listener {
    private final URI address;
    private final BlockingQueue<Item> items;
    private final StringBuilder parts = new StringBuilder();

    Receiver(URI address, BlockingQueue<Item> items) {
      this.address = address;
      this.items = items;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      if (parts.length() + data.length() > MOST_CHARACTERS) {
        end("a message of more than " + MOST_CHARACTERS + " characters");
        socket.abort();
        return null;
      }
      parts.append(data);
      if (last) {
        put(new Item(parts.toString(), null));
        parts.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      end("it closed the connection (" + status + ")");
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
      end("the connection broke: " + NetworkWords.of(address, error));
    }

    private void end(String why) {
      put(new Item(null, why));
    }

    private void put(Item item) {
      try {
        items.put(item);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
