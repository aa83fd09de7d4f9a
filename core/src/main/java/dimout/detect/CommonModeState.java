package dimout.detect;

import dimout.model.SeriesUpdate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is remembered of all series of one signal. */
public final class CommonModeState {
  /**
   * One series of the signal.
   *
   * @param place what it is counted as: a country, or itself where it has none
   * @param region the part of the world, by its zone
   * @param seen start of its newest bin, epoch seconds
   * @param dark whether that bin is dark
   * @param onset of its open outage; {@link Long#MIN_VALUE} without one
   * @param withheld whether that outage is taken for our fault
   */
  public record Member(
      String place, String region, long seen, boolean dark, long onset, boolean withheld) {}

  /** Updates that have come and whose time has not. */
  public List<SeriesUpdate> pending = new ArrayList<>();

  /** By entity. */
  public Map<String, Member> members = new HashMap<>();

  public boolean fault;

  public CommonModeState() {}
}
