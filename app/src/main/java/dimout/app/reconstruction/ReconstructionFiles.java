package dimout.app.reconstruction;

import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files of one reconstruction: written at first use, found again later.
 *
 * @param folder holds {@value #SERIES}, {@value #GEO} and {@value #ROUTES}, with a folder per
 *     collector
 */
public record ReconstructionFiles(Path folder) {
  static final String SERIES = "series.csv.gz";
  static final String GEO = "geo.csv";
  static final String ROUTES = "mrt";
  private static final String DIGESTS = "SHA256SUMS";

  /**
   * Finds the files under {@code cache}, or writes them there first.
   *
   * <p>They are written beside their place and moved into it when whole, so that neither an
   * interruption nor a second process leaves half of them. Files that changed since are written
   * again.
   *
   * @param beforeWriting told when they have to be written
   * @throws UserError when the folder cannot be written
   */
  public static ReconstructionFiles of(
      Reconstruction reconstruction, Path cache, Runnable beforeWriting) {
    Path folder = cache.resolve(reconstruction.key());
    try {
      if (!isWhole(folder)) {
        beforeWriting.run();
        Files.createDirectories(cache);
        Path fresh = Files.createTempDirectory(cache, "unfinished-");
        try {
          reconstruction.write(fresh);
          Files.writeString(fresh.resolve(DIGESTS), digests(fresh));
          replace(folder, fresh);
        } finally {
          delete(fresh);
        }
      }
    } catch (IOException e) {
      throw UserError.usage(
          cache
              + ": the reconstruction cannot be written there ("
              + e
              + "); name a folder that can"
              + " be written in the environment variable XDG_CACHE_HOME",
          e);
    }
    return new ReconstructionFiles(folder);
  }

  /** Probing and traffic, {@code time,entity,signal,value,coverage}, gzip. */
  public Path series() {
    return folder.resolve(SERIES);
  }

  /** Which address belongs to which country: {@code network,country,asn}. */
  public Path geo() {
    return folder.resolve(GEO);
  }

  /** MRT files by collector: tables and updates, in the order of their time. */
  public Map<String, List<Path>> routes() {
    Map<String, List<Path>> files = new TreeMap<>();
    try {
      Path routes = folder.resolve(ROUTES);
      for (Path file : filesIn(routes)) {
        if (Files.isRegularFile(file)) {
          String collector = routes.relativize(file).getName(0).toString();
          files.computeIfAbsent(collector, name -> new ArrayList<>()).add(file);
        }
      }
    } catch (IOException e) {
      throw UserError.input(folder.toString(), "", "cannot be read: " + e.getMessage(), e);
    }
    return files;
  }

  private static void replace(Path folder, Path fresh) throws IOException {
    try {
      delete(folder);
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      if (!isWhole(folder)) {
        throw e;
      }
    }
  }

  private static boolean isWhole(Path folder) throws IOException {
    Path digests = folder.resolve(DIGESTS);
    return Files.isRegularFile(digests) && Files.readString(digests).equals(digests(folder));
  }

  private static String digests(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Path file : filesIn(folder)) {
      if (Files.isRegularFile(file) && !file.endsWith(DIGESTS)) {
        lines.append(Digest.of(Files.readAllBytes(file))).append("  ");
        lines.append(folder.relativize(file).toString().replace('\\', '/')).append('\n');
      }
    }
    return lines.toString();
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (Path file : filesIn(folder).reversed()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
