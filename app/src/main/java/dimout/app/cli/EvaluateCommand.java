package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.evaluate.Evaluation;
import dimout.app.evaluate.Part;
import dimout.app.evaluate.Scorecard;
import dimout.app.evaluate.ScorecardJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code dimout evaluate}: the scorecard. */
@Command(
    name = "evaluate",
    description = {
      "Measures the detector against its rivals and prints the scorecard.",
      "Made series need nothing; real series are used where they are found. Every series is split",
      "by time: the first 60 %% is for tuning, figures come from the last 40 %% only.",
      "The same inputs give the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  dimout evaluate --quick                        a few series, for a first look",
      "  dimout evaluate --format json > scorecard.json",
      "  dimout evaluate --write docs/scorecard.md      regenerates the published page",
      "  dimout evaluate --part tuning                  what may be looked at while tuning"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final String DEFAULT_DATA = "../shared/data";

  enum Format {
    text,
    json
  }

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Folder that holds 'series' with real series and 'events' with texts about shutdowns.",
        "Default: $DIMOUT_TEST_DATA, else " + DEFAULT_DATA + ", where it exists."
      })
  private @Nullable Path data;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text or json; default: text.")
  private Format format = Format.text;

  @Option(names = "--write", paramLabel = "FILE", description = "Also write the page, in Markdown.")
  private @Nullable Path write;

  @Option(names = "--quick", description = "A few series only.")
  private boolean quick;

  @Option(
      names = "--part",
      paramLabel = "PART",
      defaultValue = "reporting",
      description = "reporting, or tuning for developers; default: reporting.")
  private Part part = Part.REPORTING;

  @Override
  public Integer call() throws IOException {
    Path folder = folder();
    Scorecard card =
        ClaimTable.beside(new Evaluation(folder, quick, part).run(), folder.resolve("events"));
    if (write != null) {
      write(write, card.markdown());
    }
    OutputStream out = StandardOutput.open();
    String result = format == Format.json ? ScorecardJson.of(card) : card.text();
    out.write(result.getBytes(StandardCharsets.UTF_8));
    out.flush();
    return 0;
  }

  private Path folder() {
    if (data != null) {
      if (!Files.isDirectory(data)) {
        throw UserError.usage("--data: '" + data + "' is no folder; name the one with 'series'");
      }
      return data;
    }
    String known = System.getenv("DIMOUT_TEST_DATA");
    return Path.of(known == null || known.isEmpty() ? DEFAULT_DATA : known);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw UserError.usage(file + " cannot be written: " + e.getMessage(), e);
    }
  }
}
