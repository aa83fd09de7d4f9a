package dimout.app.geo;

import com.maxmind.db.DatabaseRecord;
import com.maxmind.db.InvalidDatabaseException;
import com.maxmind.db.InvalidNetworkException;
import com.maxmind.db.Network;
import com.maxmind.db.Networks;
import com.maxmind.db.NetworksIterationException;
import com.maxmind.db.Reader;
import dimout.app.error.UserError;
import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The networks of a MaxMind DB with their countries: {@code country.iso_code} as in GeoIP2, or
 * {@code country_code} or {@code country} as two letters.
 */
final class MaxMindTable {
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

  private MaxMindTable() {}

  static GeoTable read(String name, InputStream in) throws IOException {
    GeoTableBuilder table = new GeoTableBuilder();
    try (Reader reader = new Reader(in)) {
      @SuppressWarnings("rawtypes") // the library wants a class, and a map's has no parameters
      Networks<Map> networks = reader.networks(Map.class);
      while (networks.hasNext()) {
        add(table, networks.next());
      }
    } catch (InvalidDatabaseException
        | InvalidNetworkException
        | NetworksIterationException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      throw UserError.input(
          name, "", "neither a text table of networks nor an intact MaxMind DB", e);
    }
    if (table.size() == 0) {
      throw UserError.input(name, "", "a MaxMind DB without networks");
    }
    return table.build();
  }

  @SuppressWarnings("rawtypes")
  private static void add(GeoTableBuilder table, DatabaseRecord<Map> found) {
    Network network = found.network();
    int country = table.country(code(found.data()));
    byte[] address = network.networkAddress().getAddress();
    ByteBuffer bytes = ByteBuffer.wrap(address);
    int length = network.prefixLength();
    if (address.length == 4) {
      long first = bytes.getInt() & 0xffff_ffffL;
      table.addIpv4(first, first | (0xffff_ffffL >>> length), country);
    } else {
      long high = bytes.getLong();
      long low = bytes.getLong();
      long lastHigh = length >= 64 ? high : high | (-1L >>> length);
      long lastLow = length <= 64 ? -1L : length == 128 ? low : low | (-1L >>> (length - 64));
      table.addIpv6(high, low, lastHigh, lastLow, country);
    }
  }

  private static String code(@Nullable Object data) {
    if (data instanceof Map<?, ?> fields) {
      Object country = fields.get("country");
      Object code = country instanceof Map<?, ?> inner ? inner.get("iso_code") : country;
      Object text = code == null ? fields.get("country_code") : code;
      if (text instanceof String letters && CODE.matcher(letters).matches()) {
        return letters.toUpperCase(Locale.ROOT);
      }
    }
    return "";
  }
}
