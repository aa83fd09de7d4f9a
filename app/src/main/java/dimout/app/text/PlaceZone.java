package dimout.app.text;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time zone of a place: a region's own, which may differ from its capital's. */
public final class PlaceZone {
  private static final String REGION = "region/";

  private PlaceZone() {}

  /** The zone of an entity such as {@code region/RU-SAR}, and UTC where nothing is known. */
  public static ZoneId orUtc(String entity) {
    ZoneId own = own(entity);
    return own == null ? CapitalZone.orUtc(entity) : own;
  }

  private static @Nullable ZoneId own(String entity) {
    String zone =
        entity.startsWith(REGION)
            ? Gazetteer.builtIn().zone(entity.substring(REGION.length()))
            : null;
    return zone != null && ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : null;
  }
}
