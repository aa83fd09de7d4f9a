package dimout.app.ioda;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import dimout.app.text.Names;
import dimout.app.text.Phrases;
import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Entities in IODA's shape, and how they belong together. */
final class Places {
  private static final int BLOCK = 256;

  private final SeriesStore store;
  private final Function<String, @Nullable String> above;
  private final Names names = new Names(Phrases.of(Locale.ENGLISH));

  /**
   * @param above the entity that one lies in; null for none
   */
  Places(SeriesStore store, Function<String, @Nullable String> above) {
    this.store = store;
    this.above = above;
  }

  /** All that anything is known of, but groups, which IODA does not have. */
  List<Entity> all() {
    TreeSet<String> entities = new TreeSet<>();
    store.heads().forEach(head -> entities.add(head.key().entity()));
    List<Entity> all = new ArrayList<>();
    for (String each : entities) {
      Entity entity = Entity.parse(each);
      if (entity.type() != EntityType.GROUP) {
        all.add(entity);
      }
    }
    return all;
  }

  String name(Entity entity) {
    return names.entity(entity.toString());
  }

  /** As IODA names it within its hierarchy of networks and places. */
  String fqid(Entity entity) {
    String code = entity.code();
    return switch (entity.type()) {
      case COUNTRY -> "geo.netacuity." + continent(code) + "." + code;
      case REGION -> {
        String country = code.substring(0, 2);
        yield "geo.netacuity." + continent(country) + "." + country + "." + code;
      }
      case ASN -> "asn." + code;
      case GEOASN -> "geoasn." + code;
      case GROUP -> "group." + code;
    };
  }

  Map<String, Object> shape(Entity entity) {
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("code", entity.code());
    shape.put("name", name(entity));
    shape.put("type", entity.type().word());
    shape.put("subnames", subnames(entity));
    shape.put("attrs", attributes(entity));
    return shape;
  }

  private Object subnames(Entity entity) {
    if (entity.type() != EntityType.GEOASN) {
      return List.of();
    }
    Map<String, String> subnames = new LinkedHashMap<>();
    subnames.put("asn", "AS" + network(entity));
    subnames.put("country", name(country(entity)));
    return subnames;
  }

  private Map<String, String> attributes(Entity entity) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("fqid", fqid(entity));
    if (entity.type() == EntityType.REGION) {
      Entity country = country(entity);
      attributes.put("country_code", country.code());
      attributes.put("country_name", name(country));
    }
    if (entity.type() == EntityType.ASN || entity.type() == EntityType.GEOASN) {
      attributes.put("ip_count", Long.toString(addresses(entity)));
    }
    return attributes;
  }

  /** Addresses in the blocks that are visible in BGP; 0 where that is not measured. */
  private long addresses(Entity entity) {
    SeriesHead head = store.head(new SeriesKey(entity.toString(), "bgp-visible-slash24"));
    Double blocks = head == null || head.newest() == null ? null : head.newest().value();
    return blocks == null ? 0 : Math.round(blocks * BLOCK);
  }

  private static String network(Entity geoasn) {
    return geoasn.code().substring(0, geoasn.code().indexOf('-'));
  }

  /** The country that a region or a network in a country lies in. */
  private static Entity country(Entity entity) {
    return Entity.parse("country/" + Names.country(entity.toString()));
  }

  /** Whether two entities of different types belong together. */
  boolean related(Entity one, Entity other) {
    return one.equals(other) || above(one, other) || above(other, one);
  }

  private boolean above(Entity outer, Entity inner) {
    return switch (outer.type()) {
      case COUNTRY ->
          inner.type() == EntityType.ASN
              ? outer.toString().equals(above.apply(inner.toString()))
                  || parts(inner).contains(outer.code())
              : inner.type() != EntityType.COUNTRY
                  && outer.code().equals(Names.country(inner.toString()));
      case ASN -> inner.type() == EntityType.GEOASN && network(inner).equals(outer.code());
      default -> false;
    };
  }

  /** The countries that a network is known in. */
  private List<String> parts(Entity asn) {
    String prefix = "geoasn/" + asn.code() + "-";
    return store.heads().stream()
        .map(head -> head.key().entity())
        .filter(entity -> entity.startsWith(prefix))
        .map(entity -> entity.substring(prefix.length()))
        .distinct()
        .toList();
  }

  /** Two letters, as IODA's. */
  static String continent(String country) {
    Region region = region(country);
    Region continent = region == null ? null : region.getContainingRegion(RegionType.CONTINENT);
    if (region == null || continent == null) {
      return "??";
    }
    return switch (continent.toString()) {
      case "002" -> "AF";
      case "009" -> "OC";
      case "142" -> "AS";
      case "150" -> "EU";
      case "019" -> {
        Region part = region.getContainingRegion(RegionType.SUBCONTINENT);
        yield part != null && part.toString().equals("005") ? "SA" : "NA";
      }
      default -> "??";
    };
  }

  private static @Nullable Region region(String country) {
    try {
      return Region.getInstance(country);
    } catch (IllegalArgumentException unknown) {
      return null;
    }
  }
}
