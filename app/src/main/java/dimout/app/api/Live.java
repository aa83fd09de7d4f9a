package dimout.app.api;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.publish.Addresses;
import dimout.publish.LiveEvent;
import dimout.publish.LiveEvents;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
  private static final String TYPE = "text/event-stream";
  private static final byte[] STILL_HERE = ": still here\n\n".getBytes(StandardCharsets.UTF_8);

  private final LiveEvents events;
  private final IncidentStore incidents;
  private final String process;
  private final int most;
  private final AtomicInteger clients = new AtomicInteger();
  private volatile @Nullable Told newest;

  private record Told(long number, byte[] frame) {}

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
    routes.get("/api/v1/live", this::open);
    routes.head("/api/v1/live", context -> context.contentType(TYPE));
  }

  /** How many clients listen. */
  public int clients() {
    return clients.get();
  }

  private void open(Context context) {
    if (clients.incrementAndGet() > most) {
      clients.decrementAndGet();
      throw new HttpResponseException(
          HttpStatus.SERVICE_UNAVAILABLE,
          "there are too many live clients",
          Map.of("Retry-After", "30"));
    }
    String last = context.header("Last-Event-ID");
    Place place = Place.of(last != null ? last : context.queryParam("last_event_id"));
    context.contentType(TYPE);
    context.header("X-Accel-Buffering", "no");
    context.async(config -> config.timeout = 0, () -> serve(context, place));
  }

  private void serve(Context context, @Nullable Place place) {
    try {
      OutputStream out = context.res().getOutputStream();
      long number = begin(out, place);
      while (!events.isClosed()) {
        List<LiveEvent> next = events.after(number, PING_MILLIS);
        if (next.isEmpty()) {
          send(out, STILL_HERE);
        } else if (!events.holdsAfter(number)) {
          number = events.newest();
          send(out, frame("reset", "{}", id(number, incidents.serial())));
        } else {
          for (LiveEvent event : next) {
            send(out, frame(event));
            number = event.number();
          }
        }
      }
    } catch (IOException gone) {
      // The client left, or takes nothing any more; there is nobody to tell.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      clients.decrementAndGet();
    }
  }

  private static void send(OutputStream out, byte[] frame) throws IOException {
    out.write(frame);
    out.flush();
  }

  /** Sends what was missed; the number to go on from. */
  private long begin(OutputStream out, @Nullable Place place) throws IOException {
    long newest = events.newest();
    if (place == null) {
      send(out, frame("hello", "{}", id(newest, incidents.serial())));
      return newest;
    }
    if (place.process().equals(process) && events.holdsAfter(place.number())) {
      send(out, STILL_HERE);
      return place.number();
    }
    send(out, frame("reset", "{}", id(newest, place.serial())));
    for (IncidentVersion missed : incidents.since(place.serial(), MISSED)) {
      String json = json(missed.incident(), missed.version());
      send(out, frame("incident", json, id(newest, missed.serial())));
    }
    return newest;
  }

  private String id(long number, long serial) {
    return process + "-" + number + "-" + serial;
  }

  /** Made once for all clients, which mostly read the same event at the same time. */
  private byte[] frame(LiveEvent event) {
    Told told = newest;
    if (told == null || told.number() != event.number()) {
      Incident incident = event.incident();
      String id = id(event.number(), event.serial());
      byte[] frame =
          incident == null
              ? frame("points", json(event.points()), id)
              : frame("incident", json(incident, event.version()), id);
      told = new Told(event.number(), frame);
      newest = told;
    }
    return told.frame();
  }

  /** JSON has no line ends of its own, so that one line of data holds it. */
  private static byte[] frame(String type, String json, String id) {
    String text = "id: " + id + "\nevent: " + type + "\ndata: " + json + "\n\n";
    return text.getBytes(StandardCharsets.UTF_8);
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
