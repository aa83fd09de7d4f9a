package dimout.app.archive;

import dimout.app.error.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A collector in an archive.
 *
 * @param name such as {@code rrc00} or {@code route-views.sydney}
 */
public record Collector(Layout layout, String name) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  /**
   * Reads {@code ris:rrc00,rrc06} or {@code routeviews:route-views2}.
   *
   * @throws UserError when that is not how collectors are written
   */
  public static List<Collector> parse(String text) {
    int colon = text.indexOf(':');
    Layout layout =
        switch (colon < 0 ? "" : text.substring(0, colon)) {
          case "ris" -> Layout.RIS;
          case "routeviews" -> Layout.ROUTEVIEWS;
          default -> throw wrong(text);
        };
    List<Collector> collectors = new ArrayList<>();
    for (String name : text.substring(colon + 1).split(",", -1)) {
      if (!NAME.matcher(name).matches()) {
        throw wrong(text);
      }
      collectors.add(new Collector(layout, name));
    }
    return collectors;
  }

  /** How long a file of its updates is, seconds. */
  public int updateSeconds(long time) {
    return layout.updateSeconds(time);
  }

  /** How often its tables are written, seconds. */
  public int tableSeconds() {
    return layout.tableSeconds();
  }

  private static UserError wrong(String text) {
    return UserError.usage(
        "'" + text + "': write collectors as ris:rrc00,rrc06 or routeviews:route-views2");
  }
}
