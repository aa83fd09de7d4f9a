package dimout.app.text;

import com.ibm.icu.util.ULocale;
import dimout.model.Entity;
import dimout.model.SignalKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of places, networks and signals in a language. */
public final class Names {
  private final Phrases phrases;

  public Names(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The name of an entity, written as {@link Entity#toString()}. */
  public String entity(String text) {
    Entity entity = Entity.parse(text);
    String code = entity.code();
    String country = country(text);
    return switch (entity.type()) {
      case COUNTRY -> place(code);
      case REGION ->
          phrases.say(
              "entity.region", Map.of("country", place(code.substring(0, 2)), "code", code));
      case ASN -> phrases.say("entity.asn", Map.of("number", code));
      case GEOASN ->
          phrases.say(
              "entity.geoasn",
              Map.of(
                  "number",
                  code.substring(0, code.indexOf('-')),
                  "country",
                  place(String.valueOf(country))));
      case GROUP -> code;
    };
  }

  /** What a kind of signal is called. */
  public String kind(SignalKind kind) {
    return phrases.say("kind." + kind.word());
  }

  /** What one of several signals of a kind is called. */
  public String signal(SignalKind kind, String signal) {
    return phrases.say("signal.named", Map.of("kind", kind(kind), "signal", signal));
  }

  /**
   * What a signal is called where others stand beside it.
   *
   * @param same how many of its kind there are, itself among them
   */
  public String signal(SignalKind kind, String signal, long same) {
    return same > 1 ? signal(kind, signal) : kind(kind);
  }

  /** The country that an entity lies in, two letters; null of networks and groups. */
  public static @Nullable String country(String text) {
    Entity entity = Entity.parse(text);
    String code = entity.code();
    return switch (entity.type()) {
      case COUNTRY -> code;
      case REGION -> code.substring(0, 2);
      case GEOASN -> code.substring(code.length() - 2);
      case ASN, GROUP -> null;
    };
  }

  /** The country that an entity other than a country lies in, by its code; null for none. */
  public static @Nullable String above(String text) {
    String country = country(text);
    return country == null || text.equals("country/" + country) ? null : "country/" + country;
  }

  private String place(String code) {
    ULocale country = new ULocale.Builder().setRegion(code).build();
    return country.getDisplayCountry(ULocale.forLocale(phrases.locale()));
  }
}
