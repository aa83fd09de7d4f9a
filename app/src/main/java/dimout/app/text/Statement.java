package dimout.app.text;

import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed of one incident, in one language: which signal, how far from usual and within
 * what interval, since when, for how long gross and net, what other signals say, how fresh.
 *
 * @param headline the first sentence: place, signal, level
 * @param sentences all of them, the headline first
 */
public record Statement(String headline, List<String> sentences) {
  public Statement {
    sentences = List.copyOf(sentences);
  }

  /**
   * Makes the statement of an incident.
   *
   * @param zone the place's, for local times
   */
  public static Statement of(Incident incident, ZoneId zone, Locale locale) {
    return of(incident, zone, locale, new Names(Phrases.of(locale))::entity);
  }

  /**
   * The same where entities have names beside their codes.
   *
   * @param places what an entity is called
   */
  public static Statement of(
      Incident incident, ZoneId zone, Locale locale, UnaryOperator<String> places) {
    return new Writer(incident, zone, locale, places.apply(incident.entity())).write();
  }

  /** All sentences, one after another. */
  public String text() {
    return String.join(" ", sentences);
  }

  /** All but the headline. */
  public String rest() {
    return String.join(" ", sentences.subList(1, sentences.size()));
  }

  private static final class Writer {
    private static final double UP = 80;
    private static final double DARK = 50;

    private final Incident incident;
    private final String place;
    private final Phrases phrases;
    private final Figures figures;
    private final Names names;
    private final Times times;
    private final int year;
    private final List<String> sentences = new ArrayList<>();

    Writer(Incident incident, ZoneId zone, Locale locale, String place) {
      this.incident = incident;
      this.place = place;
      this.phrases = Phrases.of(locale);
      this.figures = new Figures(phrases);
      this.names = new Names(phrases);
      this.times = new Times(phrases, zone);
      this.year = incident.lastData().atZone(ZoneOffset.UTC).getYear();
    }

    Statement write() {
      String headline = headline();
      sentences.add(headline);
      if (incident.status() != IncidentStatus.RETRACTED) {
        hours();
        others();
        status();
      }
      say("last_data", Map.of("instant", times.utc(incident.lastData(), null)));
      return new Statement(headline, sentences);
    }

    private String headline() {
      Map<String, String> arguments = new HashMap<>();
      arguments.put("place", place);
      arguments.put("onset", instant(incident.onset()));
      if (incident.status() == IncidentStatus.RETRACTED) {
        return phrases.say("headline.retracted", arguments);
      }
      IncidentSignal lead = lead();
      arguments.put("signal", lead == null ? incident.leadSignal() : name(lead));
      arguments.put("kind", lead == null ? "other" : lead.kind().word());
      Double percent = lead == null ? null : lead.percentOfUsual();
      if (lead == null || percent == null) {
        return phrases.say("headline.unknown", arguments);
      }
      arguments.put("level", figures.level(percent, lead.low(), lead.high()));
      if (!incident.ongoing()) {
        return phrases.say("headline.over", arguments);
      }
      Double now = currentSpell();
      if (now == null || figures.number(now).equals(figures.number(percent))) {
        return phrases.say("headline.ongoing", arguments);
      }
      arguments.put("spell", figures.level(now));
      return phrases.say("headline.ongoing.spell", arguments);
    }

    /** The level of the spell that lasts, where another came before it. */
    private @Nullable Double currentSpell() {
      List<Spell> spells = incident.spells();
      return spells.size() < 2 ? null : spells.get(spells.size() - 1).percentOfUsual();
    }

    private void hours() {
      Map<String, Object> arguments = new HashMap<>();
      arguments.put("gross", figures.duration(incident.hours().gross()));
      arguments.put("net", figures.duration(incident.hours().net()));
      arguments.put("unknown", figures.duration(incident.hours().unknown()));
      arguments.put("onset", instant(incident.onset()));
      arguments.put("depth", isDark() ? "dark" : "low");
      arguments.put("restorations", Math.max(incident.spells().size() - 1, 0));
      Instant recovery = incident.recovery();
      if (recovery != null) {
        arguments.put("recovery", instant(recovery));
      }
      boolean unbroken =
          incident.spells().size() == 1 && incident.hours().net() == incident.hours().gross();
      say(
          (unbroken ? "hours.unbroken" : "hours") + (recovery == null ? ".ongoing" : ".over"),
          arguments);
      if (incident.hours().unknown() > 0) {
        say("hours.unknown", arguments);
      }
    }

    /** Nobody would call half of usual dark. */
    private boolean isDark() {
      IncidentSignal lead = lead();
      Double percent = lead == null ? null : lead.percentOfUsual();
      return percent == null || percent < DARK;
    }

    /** One sentence per other kind: the series in outage first, else the first with a level. */
    private void others() {
      for (SignalKind kind : SignalKind.values()) {
        IncidentSignal lead = lead();
        if (lead == null || kind != lead.kind()) {
          IncidentSignal telling = telling(kind);
          if (telling != null) {
            other(telling);
          }
        }
      }
    }

    private @Nullable IncidentSignal telling(SignalKind kind) {
      IncidentSignal best = null;
      for (IncidentSignal signal : incident.signals()) {
        if (signal.kind() == kind && (best == null || weight(signal) > weight(best))) {
          best = signal;
        }
      }
      return best;
    }

    private static int weight(IncidentSignal signal) {
      return (signal.onset() != null ? 2 : 0) + (signal.percentOfUsual() != null ? 1 : 0);
    }

    private void other(IncidentSignal signal) {
      Map<String, String> arguments = new HashMap<>();
      arguments.put("signal", name(signal));
      arguments.put("kind", signal.kind().word());
      arguments.put("status", incident.status().word());
      arguments.put("state", signal.state().word());
      Double percent = signal.percentOfUsual();
      boolean outage = signal.onset() != null;
      if (percent == null) {
        say(outage ? "other.outage.unknown" : "other.silent", arguments);
        return;
      }
      arguments.put("level", figures.level(percent, signal.low(), signal.high()));
      say(outage ? "other.outage" : percent >= UP ? "other.up" : "other.down", arguments);
    }

    private void status() {
      long kinds =
          incident.signals().stream()
              .filter(signal -> signal.onset() != null)
              .map(IncidentSignal::kind)
              .distinct()
              .count();
      say("status." + incident.status().word(), Map.of("kinds", Math.max(kinds, 1)));
    }

    private void say(String key, Map<String, ?> arguments) {
      String sentence = phrases.say(key, arguments);
      if (!sentence.isEmpty()) {
        sentences.add(phrases.sentence(sentence));
      }
    }

    private String instant(Instant time) {
      return times.instant(time, year);
    }

    private @Nullable IncidentSignal lead() {
      for (IncidentSignal signal : incident.signals()) {
        if (signal.signal().equals(incident.leadSignal())) {
          return signal;
        }
      }
      return null;
    }

    /** By its kind, and by its own name where the incident has several of that kind. */
    private String name(IncidentSignal signal) {
      long same =
          incident.signals().stream().filter(other -> other.kind() == signal.kind()).count();
      return names.signal(signal.kind(), signal.signal(), same);
    }
  }
}
