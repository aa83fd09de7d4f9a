package dimout.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code dimout} as processes of their own; closing ends those that still run. */
final class Processes implements AutoCloseable {
  private final List<Process> started = new ArrayList<>();

  /** A running {@code serve} and where it listens. */
  record Server(Process process, String base) {}

  /** How a process ended, and what it said of errors. */
  record Ended(int status, String errors) {}

  Process start(List<String> before, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx300m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            "dimout.app.cli.Main"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    started.add(process);
    return process;
  }

  Server serve(Path folder, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("serve", "--data", folder.toString()));
    all.addAll(List.of("--port", "0"));
    all.addAll(List.of(arguments));
    Process process = start(List.of(), all.toArray(String[]::new));
    BufferedReader reader = process.errorReader(StandardCharsets.UTF_8);
    String line = reader.readLine();
    if (line == null || !line.startsWith("dimout: serving on ")) {
      throw new AssertionError("does not serve: " + line);
    }
    return new Server(process, line.substring(line.indexOf("http")));
  }

  Ended ended(Process process) throws IOException, InterruptedException {
    String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), errors.strip());
  }

  /** A token to push with. */
  String token(Path folder) throws IOException, InterruptedException {
    Process process = start(List.of(), "token", "add", "test", "--data", folder.toString());
    String token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("no token");
    }
    return token.strip();
  }

  @Override
  public void close() {
    started.forEach(Process::destroyForcibly);
  }
}
