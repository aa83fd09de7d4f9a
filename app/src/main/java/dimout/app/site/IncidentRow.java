package dimout.app.site;

import dimout.model.Incident;
import dimout.publish.Addresses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param level of its lead signal
 * @param until its recovery; empty where none is known
 * @param within incidents of what the place consists of, folded away: one event is one row
 * @param withinTitle how many they are; empty for none
 */
record IncidentRow(
    String href,
    String headline,
    String name,
    String level,
    String status,
    String mark,
    String since,
    String until,
    String gross,
    String net,
    boolean ongoing,
    List<IncidentRow> within,
    String withinTitle) {

  static IncidentRow of(Frame frame, Incident incident) {
    return of(frame, incident, List.of());
  }

  private static IncidentRow of(Frame frame, Incident incident, List<Incident> within) {
    Words words = frame.words();
    String status = incident.status().word();
    return new IncidentRow(
        frame.at(Addresses.incident(incident)),
        words.statement(incident).headline(),
        words.entity(incident.entity()),
        words.level(incident),
        words.say("site.status." + status),
        status,
        words.utc(incident.onset()),
        incident.recovery() == null ? "" : words.utc(incident.recovery()),
        words.duration(incident.hours().gross()),
        words.duration(incident.hours().net()),
        incident.ongoing(),
        within.stream().map(each -> of(frame, each)).toList(),
        within.isEmpty() ? "" : words.say("site.now.within", Map.of("count", within.size())));
  }

  /**
   * In their order, each with those that lie in its place and its time beneath it.
   *
   * @param most how many, and how many beneath each
   */
  static List<IncidentRow> nested(Frame frame, Curves curves, List<Incident> incidents, int most) {
    Map<String, List<Incident>> places =
        incidents.stream().collect(Collectors.groupingBy(Incident::entity));
    Map<Incident, List<Incident>> nested = new LinkedHashMap<>();
    List<Incident> inner = new ArrayList<>();
    for (Incident incident : incidents) {
      if (around(curves, places, incident) == null) {
        nested.put(incident, new ArrayList<>());
      } else {
        inner.add(incident);
      }
    }
    for (Incident incident : inner) {
      List<Incident> beneath = nested.get(around(curves, places, incident));
      if (beneath != null) {
        beneath.add(incident);
      }
    }
    return nested.entrySet().stream()
        .limit(most)
        .map(each -> of(frame, each.getKey(), each.getValue().stream().limit(most).toList()))
        .toList();
  }

  private static @Nullable Incident around(
      Curves curves, Map<String, List<Incident>> places, Incident incident) {
    return places.getOrDefault(curves.above(incident.entity()), List.of()).stream()
        .filter(each -> overlap(each, incident))
        .findFirst()
        .orElse(null);
  }

  static boolean overlap(Incident one, Incident other) {
    return Curves.end(one).isAfter(other.onset()) && one.onset().isBefore(Curves.end(other));
  }
}
