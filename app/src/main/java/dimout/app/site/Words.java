package dimout.app.site;

import com.ibm.icu.text.ListFormatter;
import dimout.app.text.CapitalZone;
import dimout.app.text.Figures;
import dimout.app.text.Names;
import dimout.app.text.Phrases;
import dimout.app.text.Statement;
import dimout.app.text.Times;
import dimout.model.Incident;
import dimout.model.SignalKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a page says, in one language. */
final class Words {
  private final Language language;
  private final Phrases phrases;
  private final Names names;
  private final Figures figures;
  private final Map<String, String> known;

  /**
   * @param known names of entities that say more than their codes do
   */
  Words(Language language, Map<String, String> known) {
    this.language = language;
    this.phrases = Phrases.of(language.locale());
    this.names = new Names(phrases);
    this.figures = new Figures(phrases);
    this.known = known;
  }

  Language language() {
    return language;
  }

  String say(String key) {
    return phrases.say(key);
  }

  String say(String key, Map<String, ?> arguments) {
    return phrases.say(key, arguments);
  }

  /** Several, as a sentence names them. */
  String list(List<String> names) {
    return ListFormatter.getInstance(language.locale()).format(names);
  }

  /** A sentence with its first letter as sentences have it. */
  String sentence(String words) {
    return phrases.sentence(words);
  }

  /** What the program's own catalogue says in English, in this language where it is translated. */
  String catalogued(String key, String english) {
    return phrases.knows(key) ? phrases.say(key) : english;
  }

  String entity(String entity) {
    String own = known.get(entity);
    String plain = names.entity(entity);
    return own == null ? plain : phrases.say("entity.known", Map.of("name", own, "code", plain));
  }

  String signal(SignalKind kind, String signal, long same) {
    return names.signal(kind, signal, same);
  }

  /** What a signal is called where its own name stands beside it. */
  String kindOf(@Nullable SignalKind kind, String signal) {
    return kind == null ? signal : names.kind(kind);
  }

  String kind(SignalKind kind) {
    return names.kind(kind);
  }

  String level(@Nullable Double percent) {
    return percent == null ? "–" : figures.level(percent);
  }

  String level(@Nullable Double percent, @Nullable Double low, @Nullable Double high) {
    return percent == null ? "–" : figures.level(percent, low, high);
  }

  /** The level of an incident's lead signal. */
  String level(Incident incident) {
    return incident.signals().stream()
        .filter(each -> each.signal().equals(incident.leadSignal()))
        .map(each -> level(each.percentOfUsual(), each.low(), each.high()))
        .findFirst()
        .orElse("–");
  }

  String duration(double hours) {
    return figures.duration(hours);
  }

  /** UTC and, of a place with a clock of its own, local time. */
  String time(@Nullable Instant time, String entity) {
    return time == null ? "–" : new Times(phrases, zone(entity)).instant(time, null);
  }

  /** The same without the year where it is that of the incident's last data. */
  String time(@Nullable Instant time, Incident incident) {
    int year = incident.lastData().atZone(ZoneOffset.UTC).getYear();
    return time == null ? "–" : new Times(phrases, zone(incident.entity())).instant(time, year);
  }

  /** A day without a time of day. */
  String day(Instant time) {
    return new Times(phrases, ZoneOffset.UTC).localDay(time);
  }

  String utc(@Nullable Instant time) {
    return time == null ? "–" : new Times(phrases, ZoneOffset.UTC).instant(time, null);
  }

  Statement statement(Incident incident) {
    return Statement.of(incident, zone(incident.entity()), language.locale(), this::entity);
  }

  /** The city whose clock a place keeps; empty where it is UTC. */
  String city(String entity, Instant at) {
    ZoneId zone = zone(entity);
    return zone.getRules().getOffset(at).equals(ZoneOffset.UTC)
        ? ""
        : new Times(phrases, zone).city();
  }

  ZoneId zone(String entity) {
    return CapitalZone.orUtc(entity);
  }
}
