package dimout.app.reconstruction;

import dimout.app.error.UserError;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A country, its networks and what was published about it: enough to write the files that measuring
 * it would have left. The same tables give the same bytes.
 *
 * @param country as an entity
 * @param zone where its people live
 * @param key names the bytes: a digest of the tables and of the generator's version
 */
public record Reconstruction(
    String country, ZoneId zone, FactTable facts, List<Network> networks, String key) {
  /** Raise it with every change of the bytes that the same tables give. */
  static final int VERSION = 2;

  private static final int BUFFER = 1 << 16;
  private static final long MOST_BYTES = 8 << 20;

  public Reconstruction {
    networks = List.copyOf(networks);
  }

  /** Kazakhstan in January 2022, from the tables that come with Dimout. */
  public static Reconstruction bundled() {
    return of("facts.csv", resource("facts.csv"));
  }

  /**
   * Kazakhstan's networks, with another table of facts.
   *
   * @throws UserError when the file cannot be read or is no such table
   */
  public static Reconstruction from(Path facts) {
    try {
      if (Files.size(facts) > MOST_BYTES) {
        throw UserError.input(facts.toString(), "", "is too long for a table of facts");
      }
      return of(facts.toString(), Files.readString(facts));
    } catch (NoSuchFileException e) {
      throw UserError.input(facts.toString(), "", "there is no such file", e);
    } catch (CharacterCodingException e) {
      throw UserError.input(facts.toString(), "", "is no text in UTF-8", e);
    } catch (IOException e) {
      throw UserError.input(facts.toString(), "", "cannot be read: " + e.getMessage(), e);
    }
  }

  /** What was reported of the event, as {@code time,entity,what,source}. */
  public static String context() {
    return resource("context.csv");
  }

  private static Reconstruction of(String name, String facts) {
    String networks = resource("networks.csv");
    String prefixes = resource("prefixes.csv");
    ZoneId zone = ZoneId.of("Asia/Almaty");
    List<Network> known = NetworkTable.read(networks, prefixes);
    String text = facts.startsWith("\uFEFF") ? facts.substring(1) : facts;
    String key = Digest.of(List.of("version " + VERSION, networks, prefixes, text));
    return new Reconstruction(
        "country/KZ", zone, FactTable.read(name, text, known, zone), known, key.substring(0, 24));
  }

  private static String resource(String name) {
    String path = "/dimout/examples/kazakhstan-2022/" + name;
    try (@Nullable InputStream in = Reconstruction.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the program's own file cannot be read: " + path, e);
    }
  }

  /** Writes everything into a folder that is there and empty. */
  void write(Path folder) throws IOException {
    try (Writer out = gzip(folder.resolve(ReconstructionFiles.SERIES))) {
      new SeriesWriter(facts, networks, country, zone).write(out);
    }
    Path routes = Files.createDirectory(folder.resolve(ReconstructionFiles.ROUTES));
    Routed routed = new Routed(facts.facts(), networks);
    new RouteWriter(facts, routed, Collector.all()).write(routes);
    Files.writeString(folder.resolve(ReconstructionFiles.GEO), resource("prefixes.csv"));
  }

  private static Writer gzip(Path file) throws IOException {
    OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), BUFFER);
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.US_ASCII), BUFFER);
  }
}
