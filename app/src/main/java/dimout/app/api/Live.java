package dimout.app.api;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.publish.Addresses;
import dimout.publish.LiveEvent;
import dimout.publish.LiveEvents;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/live}: what becomes known, as it does (server-sent events).
 *
 * <p>An event's id is {@code process-number-serial}. A client that names the last one it saw goes
 * on after it. Where what it missed is not held any more, or the process is another one, it is
 * first sent {@code reset} (what it shows of series is to be read again), then every version of
 * incidents that it missed.
 */
public final class Live {
  private static final long PING_MILLIS = 15_000;
  private static final int MISSED = 1_000;

  private final LiveEvents events;
  private final IncidentStore incidents;
  private final String process;
  private final int most;
  private final AtomicInteger clients = new AtomicInteger();
  private volatile @Nullable Told newest;

  private record Told(long number, String json) {}

  /** Where a client is. */
  private record Place(String process, long number, long serial) {
    static @Nullable Place of(@Nullable String id) {
      if (id == null || !id.matches("[0-9a-z]{1,20}-\\d{1,18}-\\d{1,18}")) {
        return null;
      }
      String[] parts = id.split("-", -1);
      return new Place(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
  }

  /**
   * @param process names this process; another one's numbers mean nothing here
   * @param most clients at once; more are answered 503
   */
  public Live(LiveEvents events, IncidentStore incidents, String process, int most) {
    this.events = events;
    this.incidents = incidents;
    this.process = process;
    this.most = most;
  }

  /** Adds its address. */
  public void register(RoutesConfig routes) {
    routes.before(
        "/api/v1/live",
        context -> {
          if (clients.get() >= most) {
            throw new HttpResponseException(
                HttpStatus.SERVICE_UNAVAILABLE,
                "there are too many live clients",
                Map.of("Retry-After", "30"));
          }
        });
    routes.sse("/api/v1/live", this::open);
  }

  /** How many clients listen. */
  public int clients() {
    return clients.get();
  }

  private void open(SseClient client) {
    String last = client.ctx().header("Last-Event-ID");
    Place place = Place.of(last != null ? last : client.ctx().queryParam("last_event_id"));
    client.ctx().header("X-Accel-Buffering", "no");
    client.keepAlive();
    clients.incrementAndGet();
    Thread.ofVirtual().name("live").start(() -> serve(client, place));
  }

  private void serve(SseClient client, @Nullable Place place) {
    try {
      long number = begin(client, place);
      while (!client.terminated() && !events.isClosed()) {
        List<LiveEvent> next = events.after(number, PING_MILLIS);
        if (next.isEmpty()) {
          client.sendComment("still here");
        } else if (!events.holdsAfter(number)) {
          number = events.newest();
          client.sendEvent("reset", "{}", id(number, incidents.serial()));
        } else {
          for (LiveEvent event : next) {
            send(client, event);
            number = event.number();
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clients.decrementAndGet();
      client.close();
    }
  }

  /** Sends what was missed; the number to go on from. */
  private long begin(SseClient client, @Nullable Place place) {
    long newest = events.newest();
    if (place == null) {
      client.sendEvent("hello", "{}", id(newest, incidents.serial()));
      return newest;
    }
    if (place.process().equals(process) && events.holdsAfter(place.number())) {
      return place.number();
    }
    client.sendEvent("reset", "{}", id(newest, place.serial()));
    for (IncidentVersion missed : incidents.since(place.serial(), MISSED)) {
      client.sendEvent(
          "incident", json(missed.incident(), missed.version()), id(newest, missed.serial()));
    }
    return newest;
  }

  private void send(SseClient client, LiveEvent event) {
    String type = event.incident() == null ? "points" : "incident";
    client.sendEvent(type, json(event), id(event.number(), event.serial()));
  }

  private String id(long number, long serial) {
    return process + "-" + number + "-" + serial;
  }

  /** Made once for all clients, which mostly read the same event at the same time. */
  private String json(LiveEvent event) {
    Told told = newest;
    if (told == null || told.number() != event.number()) {
      Incident incident = event.incident();
      String json = incident == null ? json(event.points()) : json(incident, event.version());
      told = new Told(event.number(), json);
      newest = told;
    }
    return told.json();
  }

  private static String json(List<JudgedPoint> points) {
    List<Map<String, @Nullable Object>> list =
        points.stream()
            .map(point -> {
              Map<String, @Nullable Object> view = new LinkedHashMap<>();
              view.put("entity", point.entity());
              view.put("signal", point.signal());
              view.put("time", Instant.ofEpochSecond(point.time()));
              view.put("value", Shapes.number(point.value()));
              view.put("percent_of_usual", Shapes.percent(point.percentOfUsual()));
              view.put("low", Shapes.percent(point.low()));
              view.put("high", Shapes.percent(point.high()));
              view.put("state", point.state().word());
              return view;
            })
            .toList();
    return Shapes.JSON.writeValueAsString(list);
  }

  private static String json(Incident incident, int version) {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("id", incident.id());
    view.put("version", version);
    view.put("entity", incident.entity());
    view.put("status", incident.status().word());
    view.put("ongoing", incident.ongoing());
    view.put("onset", incident.onset());
    view.put("recovery", incident.recovery());
    view.put("page", Addresses.version(incident, version));
    view.put("statement", Map.of("en", Shapes.statement(incident)));
    return Shapes.JSON.writeValueAsString(view);
  }
}
