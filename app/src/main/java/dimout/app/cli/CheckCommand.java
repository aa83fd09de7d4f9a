package dimout.app.cli;

import dimout.app.claim.ClaimCheck;
import dimout.app.claim.article.Article;
import dimout.app.claim.article.ArticleReader;
import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.Publication;
import dimout.app.claim.report.CheckHtml;
import dimout.app.claim.report.CheckJson;
import dimout.app.claim.report.CheckText;
import dimout.app.claim.verdict.AnalysisMeasurements;
import dimout.app.claim.verdict.Measurements;
import dimout.app.claim.verdict.StoreMeasurements;
import dimout.app.duckdb.DuckOptions;
import dimout.app.duckdb.DuckStore;
import dimout.app.error.UserError;
import dimout.app.reconstruction.Reconstruction;
import dimout.app.reconstruction.ReconstructionFiles;
import dimout.app.text.Phrases;
import dimout.model.Analysis;
import dimout.model.Entity;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dimout check}: an article's claims against the measurements. */
@Command(
    name = "check",
    description = {
      "Finds what an article claims about connectivity, and says what holds against measurements.",
      "",
      "Reads text or HTML in English, French, Russian, German, Spanish, Portuguese, Arabic, Persian,"
          + " Kazakh or Turkish. Finds how long (\"for 60 hours\", \"since Wednesday\"), how deep"
          + " (\"5 %% of the usual traffic\", \"down 95 %%\"), since when, until when, where, and which"
          + " services. Weekdays and times of day are resolved from the date of publication, in the"
          + " place's time zone of that day.",
      "",
      "Verdicts: supported; supported_with_context (right as gross hours, but service was back in"
          + " between, say); metric_mismatch (the level is plausible, but it was not that which was"
          + " measured); contradicted; no_data."
    },
    footer = {
      "",
      "Examples:",
      "  dimout check article.txt --published 2022-01-08 --demo",
      "      against the reconstruction of Kazakhstan, January 2022",
      "  dimout check page.html --data /var/lib/dimout --format html > checked.html",
      "      against an observatory's store; the page's own date",
      "  dimout check - --published 2022-01-08 --place country/KZ --demo --format json < article.txt",
      "",
      "Exit status: 0 whatever the verdicts; 2 wrong use; 3 the article cannot be read."
    })
final class CheckCommand implements Callable<Integer> {
  private static final String RECONSTRUCTION =
      "a reconstruction from published reports, not a measurement";

  private enum Format {
    text,
    json,
    html
  }

  /** What to hold claims against. */
  private static final class Against {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description =
            "An observatory's data folder; while it runs, its own page /check holds articles"
                + " against it.")
    private @Nullable Path data;

    @Option(
        names = "--demo",
        description = "The reconstruction of Kazakhstan, January 2022, from published reports.")
    private boolean demo;
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The article; '-' is standard input.")
  private String file = "-";

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When it was published, as 2022-01-08 or with a time; default: as the page says.")
  private @Nullable String published;

  @Option(
      names = "--place",
      paramLabel = "PLACE",
      description = "What it is about where it names no place, as country/KZ.")
  private @Nullable String place;

  @ArgGroup private @Nullable Against against;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, json or html; default: text.")
  private Format format = Format.text;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description =
          "Language of the explanations: en, fr, ru, es, ar, fa or kk; default: en. The article's"
              + " own is recognised.")
  private String language = "en";

  @Override
  public Integer call() throws IOException {
    Publication date = published();
    String entity = place();
    Article article = article();
    if (date == null && article.published() == null) {
      remark("the article's date is unknown: give it with --published");
    }
    if (against == null || (against.data == null && !against.demo)) {
      remark("nothing to compare with: give --demo or --data DIR");
      print(article, date, entity, nothing());
    } else if (against.data != null) {
      try (DuckStore store = store(against.data)) {
        print(article, date, entity, new StoreMeasurements(store.series(), store.incidents()));
      }
    } else {
      print(article, date, entity, demo());
    }
    return 0;
  }

  private void print(
      Article article, @Nullable Publication date, @Nullable String entity, Measurements measured)
      throws IOException {
    Phrases phrases = phrases();
    CheckedArticle checked = ClaimCheck.check(article, date, entity, measured, phrases);
    String report =
        switch (format) {
          case text -> CheckText.of(checked, phrases);
          case json -> CheckJson.of(checked);
          case html -> CheckHtml.page(checked, measured, phrases);
        };
    OutputStream out = StandardOutput.open();
    out.write(report.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private Phrases phrases() {
    Phrases phrases = Phrases.of(Locale.of(language));
    if (!phrases.knows("claim.level")) {
      throw UserError.usage(
          "--language " + language + " is not spoken; give en, fr, ru, es, ar, fa or kk");
    }
    return phrases;
  }

  private static Measurements nothing() {
    return new AnalysisMeasurements(
        new Analysis(Instant.EPOCH, List.of(), List.of()), List.of(), "nothing");
  }

  private Measurements demo() {
    Reconstruction reconstruction = Reconstruction.bundled();
    ReconstructionFiles files =
        ReconstructionFiles.of(
            reconstruction,
            DemoCommand.usualCache(),
            () -> remark("writing the files of the reconstruction (first use)"));
    DemoFindings found =
        DemoReplay.read(reconstruction, files).runCountry(reconstruction.facts().to());
    return new AnalysisMeasurements(found.analysis(), found.points(), RECONSTRUCTION);
  }

  private static DuckStore store(Path folder) {
    if (!Files.exists(folder.resolve("dimout.duckdb"))) {
      throw UserError.usage(
          folder
              + ": no observatory's data is there; 'dimout serve --data "
              + folder
              + "' makes it");
    }
    return DuckStore.open(folder, DuckOptions.DEFAULT);
  }

  private Article article() {
    if (file.equals("-")) {
      return ArticleReader.read(System.in, "standard input");
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return ArticleReader.read(in, file);
    } catch (NoSuchFileException e) {
      throw UserError.input(file, "", "there is no such file", e);
    } catch (IOException e) {
      throw UserError.input(file, "", "cannot be read: " + e.getMessage(), e);
    }
  }

  private @Nullable Publication published() {
    if (published == null) {
      return null;
    }
    String text = published;
    return Publication.parse(text)
        .orElseThrow(
            () -> UserError.usage("--published " + text + " is no date; write it as 2022-01-08"));
  }

  private @Nullable String place() {
    try {
      return place == null ? null : Entity.parse(place).toString();
    } catch (IllegalArgumentException e) {
      throw UserError.usage("--place " + e.getMessage(), e);
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
