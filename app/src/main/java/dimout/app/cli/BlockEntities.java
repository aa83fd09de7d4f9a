package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.geo.DefaultGeo;
import dimout.app.input.MrtFile;
import dimout.geo.GeoTable;
import dimout.routes.OriginTable;
import dimout.wire.mrt.RouteSink;
import dimout.wire.mrt.RouteWalk;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * For whom a probed block counts: its country by a geo table, its network by the origin of its
 * route in a table dump, and both together.
 */
final class BlockEntities implements Function<String, List<String>> {
  private static final List<String> UNKNOWN = List.of("group/unknown");

  private final GeoTable countries;
  private final OriginTable origins;

  private BlockEntities(GeoTable countries, OriginTable origins) {
    this.countries = countries;
    this.origins = origins;
  }

  /**
   * Reads what it needs.
   *
   * @param geo a table of countries; null for the built-in one
   * @param routes an MRT table dump; null: networks are not known
   */
  static BlockEntities read(@Nullable String geo, @Nullable String routes) {
    OriginTable origins = new OriginTable();
    if (routes != null) {
      readRoutes(routes, origins);
    }
    return new BlockEntities(
        geo == null ? DefaultGeo.load() : BgpVisibilityCommand.geo(geo), origins);
  }

  /** As {@link #read}, but only when the first entity is asked for. */
  static Function<String, List<String>> when(@Nullable String geo, @Nullable String routes) {
    BlockEntities[] read = new BlockEntities[1];
    return address -> {
      if (read[0] == null) {
        read[0] = read(geo, routes);
      }
      return read[0].apply(address);
    };
  }

  private static void readRoutes(String name, OriginTable origins) {
    try (MrtFile file = MrtFile.open(name)) {
      RouteWalk walk = RouteWalk.received(origins);
      while (file.next()) {
        walk.record(file.bytes(), file.from(), file.to());
      }
      origins.end();
      UserError damage = file.damage();
      if (damage != null) {
        throw damage;
      }
    }
    if (origins.size() == 0) {
      throw UserError.input(name, "", "holds no table dump: name a RIB in MRT");
    }
  }

  @Override
  public List<String> apply(String address) {
    byte[] bytes = InetAddress.ofLiteral(address).getAddress();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int country;
    long asn;
    if (bytes.length == 4) {
      int ipv4 = buffer.getInt();
      country = countries.countryOfIpv4(Integer.toUnsignedLong(ipv4));
      asn = origins.originOfIpv4(ipv4);
    } else {
      long high = buffer.getLong();
      country = countries.countryOfIpv6(high, buffer.getLong());
      asn = origins.originOfIpv6(high);
    }
    return entities(countries.code(country), asn);
  }

  private static List<String> entities(String code, long asn) {
    List<String> entities = new ArrayList<>();
    if (!code.isEmpty()) {
      entities.add("country/" + code);
    }
    if (asn != RouteSink.NO_ORIGIN) {
      entities.add("asn/" + asn);
      if (!code.isEmpty()) {
        entities.add("geoasn/" + asn + "-" + code);
      }
    }
    return entities.isEmpty() ? UNKNOWN : entities;
  }
}
