package dimout.app.cli;

import dimout.app.chart.SvgChart;
import dimout.app.error.UserError;
import dimout.app.report.AnalysisJson;
import dimout.app.report.PointsCsv;
import dimout.app.text.Names;
import dimout.app.text.Statement;
import dimout.app.text.TextReport;
import dimout.model.Analysis;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SeriesReport;
import dimout.pipeline.Inquiries;
import dimout.pipeline.Replay;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where an analysis goes: points as they come, the rest when all is known. */
final class AnalysisOutput implements Closeable {
  private final @Nullable Path pointsFile;
  private final @Nullable Path chartFile;
  private final Function<String, ZoneId> zones;
  private final ChartChoice choice;
  private final @Nullable Writer pointsWriter;
  private final @Nullable PointsCsv points;
  private final List<SeriesReport> series = new ArrayList<>();
  private final List<Incident> incidents = new ArrayList<>();
  private final Inquiries inquiries;
  private Instant asOf = Instant.EPOCH;

  private AnalysisOutput(
      @Nullable Path pointsFile, @Nullable Path chartFile, SeriesOptions options) {
    this.pointsFile = pointsFile;
    this.chartFile = chartFile;
    this.zones = options.zones();
    this.choice = new ChartChoice(options.place(), zones);
    this.inquiries = new Inquiries(Names::above, zones);
    try {
      this.pointsWriter = pointsFile == null ? null : writer(pointsFile);
      this.points = pointsWriter == null ? null : new PointsCsv(pointsWriter);
    } catch (IOException e) {
      throw unwritable("--points", pointsFile, e);
    }
  }

  /**
   * Opens the files.
   *
   * @throws UserError (exit 2) when one cannot be written
   */
  static AnalysisOutput open(@Nullable Path points, @Nullable Path chart, SeriesOptions options) {
    return new AnalysisOutput(points, chart, options);
  }

  void begin(Instant when) {
    asOf = when;
  }

  /** Takes what was found of one entity. */
  void add(Replay.Result result) {
    series.addAll(result.analysis().series());
    incidents.addAll(result.analysis().incidents());
    inquiries.add(result);
    choice.offer(result);
    try {
      if (points != null) {
        for (JudgedPoint point : result.points()) {
          points.write(point);
        }
      }
    } catch (IOException e) {
      throw unwritable("--points", pointsFile, e);
    }
  }

  /** Prints the analysis and writes the chart. */
  void finish(boolean json, Consumer<String> remark) throws IOException {
    flushPoints();
    Analysis analysis = new Analysis(asOf, series, incidents);
    Map<String, Findings> found = inquiries.findings();
    Function<Incident, Findings> finding =
        incident -> found.getOrDefault(incident.id(), Findings.NONE);
    OutputStream out = StandardOutput.open();
    if (json) {
      new AnalysisJson(this::statement, finding).write(analysis, out);
    } else {
      Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      new TextReport(zones, Locale.ENGLISH, finding, text).write(analysis);
      text.flush();
    }
    out.flush();
    if (chartFile != null) {
      draw(chartFile, remark);
    }
  }

  @Override
  public void close() {
    try {
      if (pointsWriter != null) {
        pointsWriter.close();
      }
    } catch (IOException e) {
      throw unwritable("--points", pointsFile, e);
    }
  }

  private String statement(Incident incident) {
    return Statement.of(incident, zones.apply(incident.entity()), Locale.ENGLISH).text();
  }

  private void flushPoints() {
    try {
      if (pointsWriter != null) {
        pointsWriter.flush();
      }
    } catch (IOException e) {
      throw unwritable("--points", pointsFile, e);
    }
  }

  private void draw(Path file, Consumer<String> remark) {
    String svg = choice.chart().map(SvgChart::draw).orElse("");
    if (svg.isEmpty()) {
      remark.accept("--chart " + file + ": nothing to draw, no series has data");
      return;
    }
    remark.accept("--chart " + file + " shows " + choice.entity());
    try (Writer writer = writer(file)) {
      writer.write(svg);
    } catch (IOException e) {
      throw unwritable("--chart", file, e);
    }
  }

  private static Writer writer(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16);
  }

  private static UserError unwritable(String option, @Nullable Path file, IOException e) {
    String why =
        switch (e) {
          case NoSuchFileException none -> "there is no such folder";
          case AccessDeniedException denied -> "this user may not write there";
          default -> String.valueOf(e.getMessage());
        };
    return UserError.usage(option + " " + file + " cannot be written: " + why, e);
  }
}
