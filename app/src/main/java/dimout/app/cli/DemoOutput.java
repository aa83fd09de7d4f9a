package dimout.app.cli;

import dimout.app.chart.Chart;
import dimout.app.chart.SvgChart;
import dimout.app.error.UserError;
import dimout.app.report.AnalysisJson;
import dimout.app.report.PointsCsv;
import dimout.app.text.CapitalZone;
import dimout.app.text.Phrases;
import dimout.app.text.Statement;
import dimout.model.Entity;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The folder that {@code demo --out} writes; without it, nothing. */
final class DemoOutput implements AutoCloseable {
  private final @Nullable Path folder;
  private final @Nullable Writer writer;
  private final @Nullable PointsCsv points;

  private DemoOutput(@Nullable Path folder, @Nullable Writer writer) throws IOException {
    this.folder = folder;
    this.writer = writer;
    this.points = writer == null ? null : new PointsCsv(writer);
  }

  /**
   * Opens the folder, and makes it where it is not there.
   *
   * @throws UserError (exit 2) when it cannot be written
   */
  static DemoOutput open(@Nullable Path folder) {
    try {
      if (folder == null) {
        return new DemoOutput(null, null);
      }
      Files.createDirectories(folder);
      return new DemoOutput(
          folder,
          new BufferedWriter(Files.newBufferedWriter(folder.resolve("points.csv")), 1 << 16));
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Writes points. */
  void points(List<JudgedPoint> judged) {
    try {
      if (points != null) {
        for (JudgedPoint point : judged) {
          points.write(point);
        }
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /** Writes the analysis and a chart of the country, and ends. */
  void finish(DemoFindings findings, String country) {
    if (folder == null) {
      return;
    }
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(folder.resolve("analysis.json")))) {
      new AnalysisJson(DemoOutput::statement, findings::found).write(findings.analysis(), out);
      if (writer != null) {
        writer.flush();
      }
      String chart = chart(findings, country);
      if (!chart.isEmpty()) {
        Files.writeString(folder.resolve("chart.svg"), chart);
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static String chart(DemoFindings findings, String country) {
    ChartChoice choice = new ChartChoice(Entity.parse(country), CapitalZone::orUtc);
    choice.offer(findings.country());
    return choice
        .chart()
        .map(chart ->
            SvgChart.draw(
                new Chart(
                    chart.title(),
                    noMeasurement() + " " + chart.subtitle(),
                    chart.zone(),
                    chart.city(),
                    chart.locale(),
                    chart.from(),
                    chart.until(),
                    chart.spells(),
                    chart.lines())))
        .orElse("");
  }

  /** Goes along with whatever leaves the program. */
  private static String noMeasurement() {
    return Phrases.of(Locale.ENGLISH).say("demo.no_measurement");
  }

  private static String statement(Incident incident) {
    ZoneId zone = CapitalZone.orUtc(incident.entity());
    return Statement.of(incident, zone, Locale.ENGLISH).text() + " " + noMeasurement();
  }

  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static UserError unwritable(@Nullable Path folder, IOException e) {
    return UserError.usage("--out " + folder + " cannot be written: " + e, e);
  }
}
