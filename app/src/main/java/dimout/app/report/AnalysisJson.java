package dimout.app.report;

import dimout.model.Analysis;
import dimout.model.Findings;
import dimout.model.Hours;
import dimout.model.HoursBelow;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.LevelShift;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import dimout.model.SeriesReport;
import dimout.model.Spell;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes an analysis as {@code dimout/analysis/1}, key by key in the order of the contract. */
public final class AnalysisJson {
  private static final String SCHEMA = "dimout/analysis/1";

  private final Function<Incident, String> statement;
  private final Function<Incident, Findings> findings;

  /**
   * A writer of analyses.
   *
   * @param statement what is claimed of an incident, in English
   * @param findings what was found out about it
   */
  public AnalysisJson(Function<Incident, String> statement, Function<Incident, Findings> findings) {
    this.statement = statement;
    this.findings = findings;
  }

  /** Writes it, indented, with a line end at the end; leaves the stream open. */
  public void write(Analysis analysis, OutputStream out) {
    try (JsonGenerator json = generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      time(json, "as_of", analysis.asOf());
      array(json, "series", analysis.series(), this::series);
      array(json, "incidents", analysis.incidents(), this::incident);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static JsonGenerator generator(OutputStream out) {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter(separators).withObjectIndenter(indent).withArrayIndenter(indent);
    return factory.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public DefaultPrettyPrinter getPrettyPrinter() {
            return pretty;
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out);
  }

  private void series(JsonGenerator json, SeriesReport series) {
    json.writeStringProperty("entity", series.entity());
    json.writeStringProperty("signal", series.signal());
    json.writeStringProperty("kind", series.kind().word());
    json.writeNumberProperty("step_seconds", series.stepSeconds());
    time(json, "first", series.first());
    time(json, "last", series.last());
    json.writeNumberProperty("points", series.points());
    json.writeNumberProperty("missing", series.missing());
    json.writeBooleanProperty("trackable", series.trackable());
    number(
        json,
        "minimum_detectable_drop_percent",
        Decimals.percent(series.minimumDetectableDropPercent()));
    array(json, "outages", series.outages(), this::outage);
    array(json, "level_shifts", series.levelShifts(), this::levelShift);
  }

  private void levelShift(JsonGenerator json, LevelShift shift) {
    time(json, "at", shift.at());
    number(json, "percent_of_usual", Decimals.percent(shift.percentOfUsual()));
  }

  private void outage(JsonGenerator json, Outage outage) {
    time(json, "onset", outage.onset());
    time(json, "onset_earliest", outage.onsetEarliest());
    time(json, "recovery", outage.recovery());
    OutageEnd end = outage.endedAs();
    text(json, "ended_as", end == null ? null : end.word());
    number(json, "lowest_percent_of_usual", Decimals.percent(outage.lowestPercentOfUsual()));
    number(json, "mean_percent_of_usual", Decimals.percent(outage.meanPercentOfUsual()));
    hours(json, outage.hours());
    number(json, "unknown", Decimals.hours(outage.hours().unknown()));
    json.writeEndObject();
    HoursBelow below = outage.hoursBelow();
    json.writeObjectPropertyStart("hours_below");
    number(json, "80", Decimals.hours(below.below80()));
    number(json, "50", Decimals.hours(below.below50()));
    number(json, "20", Decimals.hours(below.below20()));
    json.writeEndObject();
    array(json, "spells", outage.spells(), this::spell);
  }

  /** Opens the object of hours, and leaves it open. */
  private static void hours(JsonGenerator json, Hours hours) {
    json.writeObjectPropertyStart("hours");
    number(json, "gross", Decimals.hours(hours.gross()));
    number(json, "net", Decimals.hours(hours.net()));
    number(json, "longest", Decimals.hours(hours.longest()));
  }

  private void spell(JsonGenerator json, Spell spell) {
    time(json, "from", spell.from());
    time(json, "until", spell.until());
    number(json, "percent_of_usual", Decimals.percent(spell.percentOfUsual()));
  }

  private void incident(JsonGenerator json, Incident incident) {
    json.writeStringProperty("id", incident.id());
    json.writeStringProperty("entity", incident.entity());
    json.writeStringProperty("status", incident.status().word());
    json.writeBooleanProperty("ongoing", incident.ongoing());
    time(json, "onset", incident.onset());
    time(json, "recovery", incident.recovery());
    time(json, "last_data", incident.lastData());
    json.writeStringProperty("lead_signal", incident.leadSignal());
    array(json, "signals", incident.signals(), this::signal);
    hours(json, incident.hours());
    number(json, "unknown", Decimals.hours(incident.hours().unknown()));
    json.writeEndObject();
    array(json, "spells", incident.spells(), this::spell);
    json.writeBooleanProperty("routed_but_dark", incident.routedButDark());
    json.writeBooleanProperty("in_use_but_unpingable", incident.inUseButUnpingable());
    json.writeObjectPropertyStart("statement");
    json.writeStringProperty("en", statement.apply(incident));
    json.writeEndObject();
    json.writeArrayPropertyStart("reasons");
    incident.reasons().forEach(json::writeString);
    json.writeEndArray();
    FindingsJson.write(json, findings.apply(incident));
  }

  private void signal(JsonGenerator json, IncidentSignal signal) {
    json.writeStringProperty("signal", signal.signal());
    json.writeStringProperty("kind", signal.kind().word());
    json.writeStringProperty("state", signal.state().word());
    time(json, "onset", signal.onset());
    time(json, "recovery", signal.recovery());
    number(json, "percent_of_usual", Decimals.percent(signal.percentOfUsual()));
    number(json, "low", Decimals.percent(signal.low()));
    number(json, "high", Decimals.percent(signal.high()));
  }

  static <T> void array(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> write) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      write.accept(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void time(JsonGenerator json, String name, @Nullable Instant time) {
    text(json, name, time == null ? null : time.toString());
  }

  static void text(JsonGenerator json, String name, @Nullable String text) {
    if (text == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, text);
    }
  }

  static void number(JsonGenerator json, String name, @Nullable BigDecimal number) {
    if (number == null) {
      json.writeNullProperty(name);
    } else {
      json.writeNumberProperty(name, number);
    }
  }
}
