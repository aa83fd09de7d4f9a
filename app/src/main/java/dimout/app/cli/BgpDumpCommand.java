package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.input.MrtFile;
import dimout.wire.text.TextDump;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dimout bgp dump -m}: MRT as text. */
@Command(
    name = "dump",
    description = {
      "Prints MRT files as text, one line per route element, byte for byte as 'bgpdump -m' does.",
      "What bgpdump leaves out is left out too, and counted on standard error.",
      "Files may be compressed with gzip, bzip2 or zstd; '-' is standard input."
    },
    footer = {
      "",
      "Examples:",
      "  dimout bgp dump -m updates.20220105.1045.gz | grep '|A|'",
      "  zcat bview.20220105.0000.gz | dimout bgp dump -m -"
    })
final class BgpDumpCommand implements Callable<Integer> {
  private static final int FLUSH = 1 << 16;

  @Option(
      names = "-m",
      required = true,
      description = "One line per element, times as epoch seconds: the only form there is.")
  private boolean machine;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "MRT files, or -.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (!machine) {
      throw UserError.usage("-m is the only form there is: add it");
    }
    MrtFiles reading = new MrtFiles();
    long done = 0;
    try (OutputStream out = StandardOutput.open();
        Progress progress = Progress.besideOutput("dump", files)) {
      for (String name : files) {
        long before = done;
        done += reading.read(name, file -> dump(file, out, progress, before));
        out.flush();
      }
    }
    return reading.damaged() ? UserError.INPUT : 0;
  }

  private static void dump(MrtFile file, OutputStream out, Progress progress, long bytesBefore) {
    TextDump text = new TextDump();
    while (file.next()) {
      text.record(file.bytes(), file.from(), file.to());
      if (text.size() >= FLUSH) {
        write(text, out);
        progress.stepTo(bytesBefore + file.bytesRead());
      }
    }
    write(text, out);
    if (text.omittedRecords() + text.omittedElements() > 0) {
      System.err.printf(
          "dimout: %s: left out, as bgpdump does: %d records, and parts of others %d times%n",
          file.name(), text.omittedRecords(), text.omittedElements());
    }
  }

  private static void write(TextDump text, OutputStream out) {
    try {
      out.write(text.bytes(), 0, text.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.clear();
  }
}
