package dimout.app.cli;

import dimout.app.config.Settings;
import dimout.source.Source;
import java.util.ArrayList;
import java.util.List;

/** The sources that a configuration asks for: a line each. */
final class SourceWiring {
  private SourceWiring() {}

  /** Makes them; none is opened by that. */
  static List<Source> of(Settings settings) {
    List<Source> sources = new ArrayList<>();
    return sources;
  }
}
