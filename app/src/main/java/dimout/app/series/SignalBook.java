package dimout.app.series;

import dimout.app.error.UserError;
import dimout.model.SignalKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The signals met so far: their kinds by the user's word, or by how their names begin. */
final class SignalBook {
  private final SeriesSettings settings;
  private final Map<String, SignalTraits> met = new TreeMap<>();

  SignalBook(SeriesSettings settings) {
    this.settings = settings;
  }

  /**
   * What is known of a signal.
   *
   * @throws UserError (exit 2) naming {@code --kind} when its kind cannot be told
   */
  SignalTraits of(String signal) {
    return met.computeIfAbsent(signal, this::traits);
  }

  /**
   * Checks that every signal that the command line names was met.
   *
   * @throws UserError (exit 2)
   */
  void demandNamed() {
    demand("--kind", settings.kinds().keySet());
    demand("--usual", settings.usuals().keySet());
    demand("--absent-is-zero", settings.absentIsZero());
  }

  private void demand(String option, Set<String> names) {
    for (String name : new TreeSet<>(names)) {
      if (!met.containsKey(name)) {
        throw UserError.usage(
            option + " " + name + ": there is no such signal in the input; it has " + some());
      }
    }
  }

  private String some() {
    String names = String.join(", ", met.keySet().stream().limit(8).toList());
    return met.isEmpty() ? "none" : met.size() > 8 ? names + ", …" : names;
  }

  private SignalTraits traits(String signal) {
    SignalKind named = settings.kinds().get(signal);
    SignalKind kind = named != null ? named : SignalKind.ofSignal(signal);
    if (kind == null) {
      throw UserError.usage(
          "what kind of signal is '"
              + signal
              + "'? say --kind '"
              + signal
              + "=traffic' (or probing, bgp, telescope)");
    }
    return new SignalTraits(
        kind, settings.usuals().get(signal), settings.absentIsZero().contains(signal));
  }
}
