package dimout.detect;

import dimout.model.SeriesUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is remembered of all series of one measurement. */
public final class CommonModeState {
  /** Updates that have come and whose time has not. */
  public List<SeriesUpdate> pending = new ArrayList<>();

  /** By signal: one, or one for each instance that measures it. */
  public Map<String, Panel> panels = new TreeMap<>();

  public CommonModeState() {}
}
