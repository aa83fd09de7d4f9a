package dimout.app.site;

import dimout.app.text.Statement;
import dimout.model.Incident;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One version of an incident in the list of all.
 *
 * @param changed what it says otherwise than the version before, each with both values
 */
record VersionRow(
    String href,
    int version,
    String published,
    String headline,
    List<String> changed,
    boolean shown) {

  /** What goes on has a version an hour; a page shows this many, and leads to the others. */
  static final int MOST = 12;

  /** The newest versions of an incident, the oldest of them first. */
  static List<VersionRow> of(Frame frame, List<IncidentVersion> versions, IncidentVersion shown) {
    List<VersionRow> rows = new ArrayList<>();
    IncidentVersion before = null;
    for (IncidentVersion version : versions) {
      rows.add(row(frame, before, version, version.equals(shown)));
      before = version;
    }
    return rows.subList(Math.max(0, rows.size() - MOST), rows.size());
  }

  private static VersionRow row(
      Frame frame, @Nullable IncidentVersion before, IncidentVersion version, boolean shown) {
    Words words = frame.words();
    Statement statement = words.statement(version.incident());
    return new VersionRow(
        frame.at(Addresses.version(version.incident(), version.version())),
        version.version(),
        words.utc(version.published()),
        statement.headline(),
        before == null
            ? List.of()
            : version.changed().stream()
                .map(part -> change(words, part, before.incident(), version.incident()))
                .toList(),
        shown);
  }

  private static String change(Words words, String part, Incident before, Incident after) {
    String name = words.say("site.part." + part);
    boolean reasons = part.equals("reasons");
    String then = reasons ? reasons(words, before, after) : value(words, part, before);
    String now = reasons ? reasons(words, after, before) : value(words, part, after);
    return then.equals(now)
        ? name
        : words.say("site.change", Map.of("part", name, "before", then, "after", now));
  }

  /** What an incident says of a part; empty of one that has no short value. */
  private static String value(Words words, String part, Incident incident) {
    return switch (part) {
      case "status" -> words.say("site.status." + incident.status().word());
      case "ongoing" -> words.say(incident.ongoing() ? "site.ongoing" : "site.over");
      case "onset" -> words.utc(incident.onset());
      case "recovery" -> words.utc(incident.recovery());
      case "last_data" -> words.utc(incident.lastData());
      case "lead_signal" -> incident.leadSignal();
      case "signals" -> levels(words, incident);
      case "hours" ->
          words.say(
              "site.change.hours",
              Map.of(
                  "gross", words.duration(incident.hours().gross()),
                  "net", words.duration(incident.hours().net())));
      case "spells" -> words.say("site.count", Map.of("count", incident.spells().size()));
      case "routed_but_dark" -> yes(words, incident.routedButDark());
      case "in_use_but_unpingable" -> yes(words, incident.inUseButUnpingable());
      default -> "";
    };
  }

  private static String yes(Words words, boolean holds) {
    return words.say(holds ? "found.yes" : "found.no");
  }

  private static String levels(Words words, Incident incident) {
    return words.list(
        incident.signals().stream()
            .filter(each -> each.percentOfUsual() != null)
            .map(each -> words.kind(each.kind()) + " " + words.level(each.percentOfUsual()))
            .toList());
  }

  /** What only one of two versions gives as a reason. */
  private static String reasons(Words words, Incident incident, Incident other) {
    String only =
        incident.reasons().stream()
            .filter(each -> !other.reasons().contains(each))
            .map(each -> Reason.say(each, words, incident))
            .collect(Collectors.joining(" "));
    return only.isEmpty() ? "–" : only;
  }
}
