package dimout.app.site;

import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.SignalKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a machine-readable reason of an incident's status into a sentence. */
final class Reason {
  private static final List<String> WORDS =
      List.of(
          "in_outage",
          "not_confirmed",
          "not_probable",
          "learning",
          "not_trackable",
          "fault",
          "no_outage",
          "late",
          "withdrawn",
          "merged_into");

  private Reason() {}

  /** All of an incident; of one that is confirmed also that nothing is above it. */
  static List<String> all(Words words, Incident incident) {
    List<String> sentences = new ArrayList<>();
    if (incident.status() == IncidentStatus.CONFIRMED) {
      sentences.add(words.say("site.reason.confirmed"));
    }
    incident.reasons().forEach(each -> sentences.add(say(each, words, incident)));
    return sentences;
  }

  /**
   * The sentence; the reason itself where it is not known.
   *
   * @param reason as {@code learning} or {@code learning:detail}
   */
  static String say(String reason, Words words, Incident incident) {
    int colon = reason.indexOf(':');
    String word = colon < 0 ? reason : reason.substring(0, colon);
    String detail = colon < 0 ? "" : reason.substring(colon + 1);
    if (!WORDS.contains(word)) {
      return reason;
    }
    int comma = detail.lastIndexOf(',');
    String signal = comma < 0 ? detail : detail.substring(0, comma);
    String value = comma < 0 ? "" : detail.substring(comma + 1);
    Map<String, String> arguments = new HashMap<>();
    arguments.put("kinds", word.equals("in_outage") ? kinds(detail, words) : "");
    arguments.put("detail", detail);
    arguments.put("signal", name(signal, words, incident));
    arguments.put("level", level(signal, value, words, incident));
    arguments.put("time", time(value, words));
    return words.sentence(words.say("site.reason." + word, arguments));
  }

  /** By its kind, and by its own name where there are several of that kind. */
  private static String name(String signal, Words words, Incident incident) {
    SignalKind kind = SignalKind.ofSignal(signal);
    long same = incident.signals().stream().filter(each -> each.kind() == kind).count();
    return kind == null ? signal : words.signal(kind, signal, same);
  }

  /** With its interval, where the incident still has the signal. */
  private static String level(String signal, String value, Words words, Incident incident) {
    return incident.signals().stream()
        .filter(each -> each.signal().equals(signal) && each.percentOfUsual() != null)
        .map(each -> words.level(each.percentOfUsual(), each.low(), each.high()))
        .findFirst()
        .orElseGet(() -> words.level(percent(value)));
  }

  private static @Nullable Double percent(String value) {
    try {
      return Double.valueOf(value);
    } catch (NumberFormatException none) {
      return null;
    }
  }

  /** "none" where no time is given. */
  private static String time(String value, Words words) {
    try {
      return words.utc(Instant.parse(value));
    } catch (DateTimeException none) {
      return "none";
    }
  }

  private static String kinds(String detail, Words words) {
    return words.list(
        Stream.of(SignalKind.values())
            .filter(kind -> List.of(detail.split(",", -1)).contains(kind.word()))
            .map(words::kind)
            .toList());
  }
}
