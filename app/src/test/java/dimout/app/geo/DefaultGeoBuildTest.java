package dimout.app.geo;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The build's step that fetches the table of countries, where nothing can be fetched. */
@Timeout(300)
class DefaultGeoBuildTest {
  @TempDir private Path folder;

  private List<String> said(Map<String, String> environment)
      throws IOException, InterruptedException {
    File out = folder.resolve("out").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            DefaultGeoBuild.class.getName(),
            Path.of("geo").toAbsolutePath().toString(),
            folder.resolve("work").toString(),
            folder.resolve("classes").toString());
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(out).start();
    assertNotEquals(0, process.waitFor());
    return Files.readAllLines(out.toPath());
  }

  @Test
  void withoutANetworkItNamesWhatIsMissing() throws IOException, InterruptedException {
    List<String> said =
        said(
            Map.of(
                "npm_config_registry", "http://127.0.0.1:9/",
                "npm_config_cache", folder.resolve("cache").toString(),
                "npm_config_fetch_retries", "0"));
    assertOneNames(said, "(is there a network?)");
  }

  @Test
  void withoutNpmItNamesThat() throws IOException, InterruptedException {
    assertOneNames(said(Map.of("PATH", folder.toString())), "install npm");
  }

  private static void assertOneNames(List<String> said, String mend) {
    String what = "Failed to fetch the npm package @ip-location-db/asn-country";
    assertTrue(
        said.stream().anyMatch(line -> line.contains(what) && line.contains(mend)),
        () -> String.join("\n", said));
  }
}
