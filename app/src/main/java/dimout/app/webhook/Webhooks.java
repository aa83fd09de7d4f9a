package dimout.app.webhook;

import dimout.app.config.WebhookSettings;
import dimout.app.text.CapitalZone;
import dimout.app.text.Statement;
import dimout.model.Incident;
import dimout.publish.Addresses;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import dimout.store.SeriesStore;
import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells receivers of every version of every incident. What waits, and what was given up after a
 * day, is kept in the store; the latter is shown at {@code /api/v1/webhooks/dead}.
 */
public final class Webhooks implements AutoCloseable {
  private static final String KEPT = "webhooks";
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int AT_ONCE = 100;
  private static final int DEAD_KEPT = 1_000;

  /** After which failure how long to wait; after the last a message is given up. */
  private static final List<Duration> BACKOFF =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(15));

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  /** What is kept: up to which serial messages were made, those that wait, those given up. */
  record Kept(long serial, List<Delivery> waiting, List<Delivery> dead) {}

  private final List<WebhookSettings> receivers;
  private final SeriesStore store;
  private final IncidentStore incidents;
  private final String base;
  private final Clock clock;
  private final Reachable.Lookup lookup;
  private volatile Kept kept;
  private volatile @Nullable Thread thread;

  /**
   * @param base the public address, for links
   */
  public Webhooks(
      List<WebhookSettings> receivers,
      SeriesStore store,
      IncidentStore incidents,
      @Nullable URI base,
      Clock clock) {
    this(receivers, store, incidents, base, clock, InetAddress::getAllByName);
  }

  Webhooks(
      List<WebhookSettings> receivers,
      SeriesStore store,
      IncidentStore incidents,
      @Nullable URI base,
      Clock clock,
      Reachable.Lookup lookup) {
    this.lookup = lookup;
    this.receivers = List.copyOf(receivers);
    this.store = store;
    this.incidents = incidents;
    this.base = base == null ? "" : base.toString();
    this.clock = clock;
    byte[] before = store.checkpoint(KEPT);
    this.kept =
        before == null
            ? new Kept(incidents.serial(), List.of(), List.of())
            : JSON.readValue(before, Kept.class);
  }

  /** Begins to tell. */
  public void start() {
    if (!receivers.isEmpty()) {
      thread = Thread.ofVirtual().name("webhooks").start(this::run);
    }
  }

  /** Adds the address where what was given up is shown; never secrets. */
  public void register(RoutesConfig routes) {
    routes.get(
        "/api/v1/webhooks/dead",
        context -> {
          List<Map<String, @Nullable Object>> dead = new ArrayList<>();
          for (Delivery each : kept.dead()) {
            Map<String, @Nullable Object> view = new LinkedHashMap<>();
            view.put("id", each.id());
            view.put("receiver", URI.create(each.url()).getHost());
            view.put("serial", each.serial());
            view.put("attempts", each.attempts());
            view.put("last_error", each.lastError());
            dead.add(view);
          }
          context.contentType("application/json");
          context.result(JSON.writeValueAsBytes(dead));
        });
  }

  private void run() {
    try {
      while (true) {
        round();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes messages of what is new, and tries those that are due. */
  void round() {
    Kept before = kept;
    List<Delivery> waiting = new ArrayList<>(before.waiting());
    List<Delivery> dead = new ArrayList<>(before.dead());
    long serial = before.serial();
    for (IncidentVersion version : incidents.since(serial, AT_ONCE)) {
      waiting.addAll(messages(version));
      serial = version.serial();
    }
    if (serial != before.serial()) {
      keep(new Kept(serial, waiting, dead));
    }
    Instant now = clock.instant();
    List<Delivery> still = new ArrayList<>();
    boolean changed = false;
    for (Delivery each : waiting) {
      Instant due = each.next();
      if (due != null && due.isAfter(now)) {
        still.add(each);
        continue;
      }
      changed = true;
      Delivery failed = attempt(each);
      if (failed != null) {
        (failed.next() == null ? dead : still).add(failed);
      }
    }
    if (changed) {
      int from = Math.max(0, dead.size() - DEAD_KEPT);
      keep(new Kept(serial, still, dead.subList(from, dead.size())));
    }
  }

  private void keep(Kept now) {
    kept = now;
    store.checkpoint(KEPT, JSON.writeValueAsBytes(now));
  }

  private List<Delivery> messages(IncidentVersion version) {
    String body = body(version);
    List<Delivery> messages = new ArrayList<>();
    for (int i = 0; i < receivers.size(); i++) {
      String id = "msg_" + version.serial() + "_" + i;
      String url = receivers.get(i).url().toString();
      messages.add(new Delivery(id, version.serial(), url, body, 0, clock.instant(), null));
    }
    return messages;
  }

  private String body(IncidentVersion version) {
    Incident incident = version.incident();
    Map<String, @Nullable Object> data = new LinkedHashMap<>();
    data.put("id", incident.id());
    data.put("version", version.version());
    data.put("changed", version.changed());
    data.put("entity", incident.entity());
    data.put("status", incident.status().word());
    data.put("ongoing", incident.ongoing());
    data.put("onset", incident.onset());
    data.put("recovery", incident.recovery());
    data.put("last_data", incident.lastData());
    data.put("lead_signal", incident.leadSignal());
    data.put("url", base + Addresses.version(incident, version.version()));
    String text =
        Statement.of(incident, CapitalZone.orUtc(incident.entity()), Locale.ENGLISH).text();
    data.put("statement", Map.of("en", text));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", version.version() == 1 ? "incident.created" : "incident.updated");
    body.put("timestamp", version.published());
    body.put("data", data);
    return JSON.writeValueAsString(body);
  }

  /** Tries once; null when it was taken. */
  private @Nullable Delivery attempt(Delivery delivery) {
    WebhookSettings receiver = receiver(delivery.url());
    if (receiver == null) {
      return delivery.failed("is not in the configuration any more", null);
    }
    String error = send(receiver, delivery);
    if (error == null) {
      return null;
    }
    int attempt = delivery.attempts();
    Instant again = attempt < BACKOFF.size() ? clock.instant().plus(BACKOFF.get(attempt)) : null;
    return delivery.failed(error, again);
  }

  private @Nullable WebhookSettings receiver(String url) {
    for (WebhookSettings each : receivers) {
      if (each.url().toString().equals(url)) {
        return each;
      }
    }
    return null;
  }

  /** What went wrong; null when the receiver took it (2xx). */
  private @Nullable String send(WebhookSettings receiver, Delivery delivery) {
    URI url = receiver.url();
    Reachable.Answer reached = Reachable.of(url.getHost(), receiver.allowPrivate(), lookup);
    InetAddress address = reached.address();
    if (address == null) {
      return reached.refusal();
    }
    String timestamp = Long.toString(clock.instant().getEpochSecond());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "dimout");
    headers.put("webhook-id", delivery.id());
    headers.put("webhook-timestamp", timestamp);
    headers.put(
        "webhook-signature",
        Signature.of(receiver.secret(), delivery.id(), timestamp, delivery.body()));
    try {
      int status = new Post(url, headers, delivery.body()).to(address, TIMEOUT);
      return status / 100 == 2 ? null : "answered " + status;
    } catch (IOException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public void close() {
    Thread running = thread;
    if (running != null) {
      running.interrupt();
    }
  }
}
