package dimout.incident;

import dimout.model.Incident;
import dimout.model.SeriesUpdate;
import java.util.ArrayList;
import java.util.List;

/** All that is remembered of one entity. */
public final class IncidentState {
  /**
   * Under which id an outage was published.
   *
   * @param onset epoch seconds
   */
  public record Published(String signal, long onset, String id) {}

  public String entity = "";

  /** Updates that have come and whose time has not. */
  public List<SeriesUpdate> pending = new ArrayList<>();

  /** Sorted by signal. */
  public List<Track> tracks = new ArrayList<>();

  public List<Published> published = new ArrayList<>();

  /** The newest version of each incident that is not settled yet. */
  public List<Incident> said = new ArrayList<>();

  /** Signals of which an outage was taken back since the last version. */
  public List<String> withdrawn = new ArrayList<>();

  /** Whether an outage has changed since the last version. */
  public boolean changed;

  /** When a long incident is next summed up. */
  public long nextSum = Long.MIN_VALUE;

  public IncidentState() {}
}
