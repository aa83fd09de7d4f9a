package dimout.app.cli;

import dimout.app.geo.DefaultGeo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version, commit and the date of the geo data, as the build wrote them down. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Properties build = build();
    return new String[] {
      "dimout "
          + build.getProperty("version", "unknown")
          + " (commit "
          + build.getProperty("commit", "unknown")
          + ", geo data of "
          + DefaultGeo.date()
          + ")"
    };
  }

  /** Version and commit, on one line. */
  static String number() {
    Properties build = build();
    return build.getProperty("version", "unknown") + " " + build.getProperty("commit", "");
  }

  private static Properties build() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/dimout/build.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
