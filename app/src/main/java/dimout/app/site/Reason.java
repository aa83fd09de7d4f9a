package dimout.app.site;

import dimout.model.SignalKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /**
   * The sentence; the reason itself where it is not known.
   *
   * @param reason as {@code learning} or {@code learning:detail}
   */
  static String say(String reason, Words words) {
    int colon = reason.indexOf(':');
    String word = colon < 0 ? reason : reason.substring(0, colon);
    String detail = colon < 0 ? "" : reason.substring(colon + 1);
    if (!WORDS.contains(word)) {
      return reason;
    }
    int comma = detail.lastIndexOf(',');
    String signal = comma < 0 ? detail : detail.substring(0, comma);
    String value = comma < 0 ? "" : detail.substring(comma + 1);
    return words.say(
        "site.reason." + word,
        Map.of(
            "kinds",
            word.equals("in_outage") ? kinds(detail, words) : "",
            "detail",
            detail,
            "signal",
            words.signal(SignalKind.ofSignal(signal), signal),
            "value",
            value));
  }

  private static String kinds(String detail, Words words) {
    return Stream.of(SignalKind.values())
        .filter(kind -> List.of(detail.split(",", -1)).contains(kind.word()))
        .map(words::kind)
        .collect(Collectors.joining(", "));
  }
}
