package dimout.wire.mrt;

import dimout.wire.bgp.IpText;
import dimout.wire.bgp.Prefix;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a walk hands out, one line an element. */
public final class RouteLog implements RouteSink {
  private final List<String> lines = new ArrayList<>();

  /** Walks records and gives back the lines. */
  public static List<String> of(MrtRecord... records) {
    RouteLog log = new RouteLog();
    RouteWalk walk = RouteWalk.received(log);
    for (MrtRecord record : records) {
      byte[] bytes = record.toByteArray();
      if (!walk.record(bytes, 0, bytes.length)) {
        log.lines.add("rejected");
      }
    }
    return log.lines;
  }

  public List<String> lines() {
    return lines;
  }

  private static String text(int family, long high, long low, int length, int path) {
    String prefix = new Prefix(family, high, low, length).toString();
    return path == 0 ? prefix : prefix + " path " + Integer.toUnsignedString(path);
  }

  @Override
  public void peer(int peer, byte[] address, long asn) {
    lines.add("peer " + peer + " " + IpText.format(address) + " AS" + asn);
  }

  @Override
  public void tableBegins(long time) {
    lines.add("table " + time);
  }

  @Override
  public void entry(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {
    lines.add("entry " + peer + " " + text(family, high, low, length, path) + " from " + origin);
  }

  @Override
  public void announce(
      int peer, long time, int family, long high, long low, int length, int path, long origin) {
    String prefix = text(family, high, low, length, path);
    lines.add("announce " + peer + " " + time + " " + prefix + " from " + origin);
  }

  @Override
  public void withdraw(int peer, long time, int family, long high, long low, int length, int path) {
    lines.add("withdraw " + peer + " " + time + " " + text(family, high, low, length, path));
  }

  @Override
  public void endOfRib(int peer, long time, int family) {
    lines.add("end " + peer + " " + time + " " + family);
  }

  @Override
  public void state(int peer, long time, int before, int after) {
    lines.add("state " + peer + " " + time + " " + before + " " + after);
  }

  @Override
  public void reset(int peer, long time) {
    lines.add("reset " + peer + " " + time);
  }

  @Override
  public void otherEntry(int peer, long time) {
    lines.add("other entry " + peer);
  }

  @Override
  public void otherPrefixes(int peer, long time, boolean announced, int count) {
    lines.add("other " + (announced ? "announced " : "withdrawn ") + peer + " " + count);
  }
}
