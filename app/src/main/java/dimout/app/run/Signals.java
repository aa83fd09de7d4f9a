package dimout.app.run;

import dimout.app.config.SignalSettings;
import dimout.app.text.CapitalZone;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of signals beforehand: what the configuration says, else what their names tell. */
public final class Signals {
  private final Map<String, SignalSettings> configured = new TreeMap<>();

  public Signals(List<SignalSettings> configured) {
    configured.forEach(each -> this.configured.put(each.name(), each));
  }

  /** The kind of a signal; null when neither its name nor the configuration tells. */
  public @Nullable SignalKind kind(String signal) {
    SignalSettings own = configured.get(signal);
    return own != null && own.kind() != null ? own.kind() : SignalKind.ofSignal(signal);
  }

  /** The bin of a signal, in seconds; 0 when it is not configured. */
  public int step(String signal) {
    SignalSettings own = configured.get(signal);
    return own == null ? 0 : own.step();
  }

  /** What is known of the series that a point is the first of. */
  SeriesProfile profile(SignalPoint first) {
    SignalKind kind = kind(first.signal());
    if (kind == null) {
      throw new IllegalArgumentException("of what kind is the signal " + first.signal() + "?");
    }
    SignalSettings own = configured.get(first.signal());
    String zone =
        own != null && own.zone() != null
            ? own.zone().getId()
            : CapitalZone.orUtc(first.entity()).getId();
    return new SeriesProfile(
        first.entity(),
        first.signal(),
        kind,
        first.stepSeconds(),
        zone,
        own == null ? null : own.usual());
  }
}
