package dimout.app.evaluate.series;

import dimout.model.SignalKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whole countries of our own making: every kind of signal, over the same days. */
public final class MadeCountries {
  /**
   * Where the countries of {@link #unrelated} lie, for those tests that ask for no common cause.
   */
  private static final List<String> CODES =
      List.of(
          "AR", "AU", "BD", "BF", "BR", "CA", "CL", "CO", "DE", "EG", "ES", "ET", "FR", "GB", "GH",
          "ID", "IN", "IR", "JP", "KE", "KZ", "MX", "NG", "NZ", "PE", "PK", "PL", "TH", "US", "ZA");

  private static final LocalDate FROM = LocalDate.of(2021, 1, 1);

  private MadeCountries() {}

  /** The signals of one country, probing first. */
  public record Country(String entity, List<TrialSeries> signals) {
    public Country {
      signals = List.copyOf(signals);
    }
  }

  /** Countries with their own holidays and all four kinds of signal. */
  public static List<Country> few(int step, int days) {
    List<Country> countries = new ArrayList<>();
    for (MadePlace place : MadePlace.values()) {
      countries.add(country(place, place.entity(), step, days, List.of(SignalKind.values())));
    }
    return countries;
  }

  /** Thirty countries on all continents, without telescopes. */
  public static List<Country> unrelated(int step, int days) {
    List<SignalKind> kinds = List.of(SignalKind.PROBING, SignalKind.TRAFFIC, SignalKind.BGP);
    List<Country> countries = new ArrayList<>();
    for (int i = 0; i < CODES.size(); i++) {
      MadePlace place = MadePlace.values()[i % MadePlace.values().length];
      countries.add(country(place, "country/" + CODES.get(i), step, days, kinds));
    }
    return countries;
  }

  private static Country country(
      MadePlace place, String entity, int step, int days, List<SignalKind> kinds) {
    List<TrialSeries> signals = new ArrayList<>();
    for (SignalKind kind : kinds) {
      MadeSeries recipe = new MadeSeries("country", place, kind, step, size(kind), FROM, days);
      TrialSeries made = recipe.make(entity.hashCode() * 31L + kind.ordinal());
      signals.add(made.named(entity));
    }
    return new Country(entity, signals);
  }

  private static double size(SignalKind kind) {
    return switch (kind) {
      case PROBING -> 1_500;
      case TRAFFIC -> 8_000;
      case TELESCOPE -> 1_000;
      case BGP -> 4_000;
    };
  }
}
