package dimout.app.live;

import io.javalin.Javalin;
import io.javalin.websocket.WsContext;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** RIS Live on the loopback: tells whoever has subscribed what it is told to tell. */
public final class RisLiveServer implements AutoCloseable {
  private final Set<WsContext> clients = ConcurrentHashMap.newKeySet();
  private final AtomicInteger connections = new AtomicInteger();
  private final Javalin server =
      Javalin.create(
              config -> {
                config.startup.showJavalinBanner = false;
                config.routes.ws(
                    "/v1/ws/",
                    ws -> {
                      ws.onMessage(this::subscribed);
                      ws.onClose(context ->
                          clients.removeIf(each -> each.sessionId().equals(context.sessionId())));
                    });
              })
          .start("127.0.0.1", 0);

  private volatile boolean refusing;

  private void subscribed(WsContext client) {
    connections.incrementAndGet();
    if (refusing) {
      client.closeSession();
    } else {
      clients.add(client);
    }
  }

  /** Whether whoever comes is sent away. */
  public void refuse(boolean refuse) {
    refusing = refuse;
  }

  /** How many came so far. */
  public int connections() {
    return connections.get();
  }

  public String address() {
    return "ws://127.0.0.1:" + server.port() + "/v1/ws/";
  }

  public boolean hasClients() {
    return !clients.isEmpty();
  }

  public void tell(String message) {
    java.util.Map<String, WsContext> each = new java.util.TreeMap<>();
    clients.forEach(client -> each.put(client.sessionId(), client));
    each.values().forEach(client -> client.send(message));
  }

  public void hangUp() {
    clients.forEach(WsContext::closeSession);
  }

  @Override
  public void close() {
    server.stop();
  }
}
