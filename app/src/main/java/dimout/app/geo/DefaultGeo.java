package dimout.app.geo;

import dimout.app.error.UserError;
import dimout.geo.GeoTable;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The table of countries that comes with the build: npm's {@code @ip-location-db/asn-country}, data
 * of the Number Resource Organization (NRO), CC BY 4.0.
 */
public final class DefaultGeo {
  static final String TABLE = "/dimout/geo.bin";
  static final String PROPERTIES = "/dimout/geo.properties";

  private DefaultGeo() {}

  /** The table. */
  public static GeoTable load() {
    try (InputStream in = DefaultGeo.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw UserError.usage(
            "this build has no table of countries (it was built without npm):"
                + " name one by --geo, or build again");
      }
      return GeoTable.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The date of its data, such as 2026-06-17; {@code unknown} when the build has no table. */
  public static String date() {
    Properties properties = new Properties();
    try (InputStream in = DefaultGeo.class.getResourceAsStream(PROPERTIES)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("geo", "unknown");
  }
}
