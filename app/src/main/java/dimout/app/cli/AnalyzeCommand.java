package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.series.SeriesInput;
import dimout.app.series.SeriesReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code analyze}: any time series to percent of usual, outages and incidents. */
@Command(
    name = "analyze",
    description = {
      "Reads time series from CSV files and says how far they are from usual, since when, and for"
          + " how long.",
      "",
      "Long files have a row per value: time,entity,signal,value[,coverage] (what 'dimout bgp"
          + " visibility' writes). Wide files have a time, then a column per signal of one --place."
          + " Columns are found by name; times may be ISO 8601, 'YYYY-MM-DD hh:mm:ss' in --zone,"
          + " epoch seconds, or as --time-format says. An empty value is no data, never zero.",
      "",
      "Its usual is learnt from the series itself, by hour of the local week: at least 8 days are"
          + " needed, 5 weeks are better. --usual needs none."
    },
    footer = {
      "",
      "Examples:",
      "  dimout analyze visibility.csv",
      "      long form, as 'dimout bgp visibility' writes it",
      "  dimout bgp visibility rrc00=updates.gz | dimout analyze -",
      "      the same, without a file between",
      "  dimout analyze isp.csv --place country/IT --kind bits=traffic --value-column bits",
      "      one column of a wide file, as traffic",
      "  dimout analyze provinces.csv --zone Asia/Tehran --usual ping-connectivity=100",
      "      local times; values that are already percent of usual",
      "  dimout analyze kz.csv --as-of 2022-01-07T22:45:00Z --format json --points p.csv --chart c.svg",
      "      what was known then, for programs, and drawn",
      "",
      "Exit status: 0 done; 2 wrong use; 3 an input cannot be read, or more than 1 %% of its rows",
      "(after printing what could be read)."
    })
final class AnalyzeCommand implements Callable<Integer> {
  private enum Format {
    text,
    json
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "CSV, perhaps gzipped; - is standard input. Several are one input.")
  private List<String> files = List.of();

  @Mixin private SeriesOptions options = new SeriesOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "What is printed (default: ${DEFAULT-VALUE}).")
  private Format format = Format.text;

  @Option(
      names = "--points",
      paramLabel = "OUT.csv",
      description = "Write every bin beside its usual: value, percent, interval, state.")
  private @Nullable Path points;

  @Option(
      names = "--chart",
      paramLabel = "OUT.svg",
      description =
          "Draw percent of usual of one entity: --place, else that of the longest incident.")
  private @Nullable Path chart;

  @Override
  public Integer call() {
    guardInputs();
    SeriesInput input = new SeriesReader(options.settings(), System.in).read(files);
    input.remarks().forEach(this::remark);
    try (AnalysisOutput output = AnalysisOutput.open(points, chart, options)) {
      SeriesAnalysis.run(input, output);
      output.finish(format == Format.json, this::remark);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    UserError failure = input.failure();
    if (failure != null) {
      throw failure;
    }
    return 0;
  }

  /** An output must not overwrite what is being read. */
  private void guardInputs() {
    for (String file : files) {
      guard(file, "--points", points);
      guard(file, "--chart", chart);
    }
  }

  private static void guard(String file, String option, @Nullable Path out) {
    try {
      if (out != null && Files.exists(out) && Files.isSameFile(Path.of(file), out)) {
        throw UserError.usage(option + " " + out + " would overwrite the input " + file);
      }
    } catch (IOException e) {
      // one of them is not there: then they are not the same
    }
  }

  private void remark(String line) {
    if (spec != null) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("dimout: " + line);
      err.flush();
    }
  }
}
