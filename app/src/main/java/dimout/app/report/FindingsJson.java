package dimout.app.report;

import dimout.model.Breadth;
import dimout.model.Campaign;
import dimout.model.Evidence;
import dimout.model.Findings;
import dimout.model.Phase;
import dimout.model.Scope;
import dimout.model.Standing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What was found out about an incident, key by key; what is not known is null. */
final class FindingsJson {
  private FindingsJson() {}

  /** Writes scope, phases, evidence and campaign into the incident's open object. */
  static void write(JsonGenerator json, Findings findings) {
    scope(json, findings.scope());
    AnalysisJson.array(json, "phases", findings.phases(), FindingsJson::phase);
    AnalysisJson.array(json, "evidence", findings.evidence(), FindingsJson::evidence);
    campaign(json, findings.campaign());
  }

  private static void scope(JsonGenerator json, @Nullable Scope scope) {
    if (scope == null) {
      json.writeNullProperty("scope");
      return;
    }
    json.writeObjectPropertyStart("scope");
    json.writeStringProperty("entity", scope.entity());
    json.writeStringProperty("signal", scope.signal());
    percent(json, "share_of_loss_percent", scope.shareOfLossPercent());
    percent(json, "rest_percent_of_usual", scope.restPercentOfUsual());
    json.writeNumberProperty("measured", scope.measured());
    json.writeNumberProperty("down", scope.down());
    breadth(json, scope.breadth());
    AnalysisJson.array(json, "stayed_up", scope.stayedUp(), FindingsJson::standing);
    json.writeEndObject();
  }

  private static void breadth(JsonGenerator json, Breadth breadth) {
    json.writeObjectPropertyStart("breadth");
    json.writeStringProperty("beneath", breadth.regions() ? "regions" : "networks");
    json.writeStringProperty("course", breadth.course().word());
    percent(json, "down_share_percent", breadth.downSharePercent());
    Double spread = breadth.spreadHours();
    AnalysisJson.number(json, "onset_spread_hours", spread == null ? null : Decimals.hours(spread));
    AnalysisJson.array(json, "fell", breadth.fell(), FindingsJson::fell);
    json.writeEndObject();
  }

  private static void fell(JsonGenerator json, Breadth.Fell fell) {
    json.writeStringProperty("entity", fell.entity());
    AnalysisJson.time(json, "onset", fell.onset());
    percent(json, "percent_of_usual", fell.percentOfUsual());
  }

  private static void standing(JsonGenerator json, Standing standing) {
    json.writeStringProperty("entity", standing.entity());
    percent(json, "percent_of_usual", standing.percentOfUsual());
  }

  private static void phase(JsonGenerator json, Phase phase) {
    json.writeStringProperty("state", phase.state().word());
    AnalysisJson.time(json, "from", phase.from());
    AnalysisJson.time(json, "until", phase.until());
  }

  private static void evidence(JsonGenerator json, Evidence line) {
    json.writeStringProperty("feature", line.feature());
    json.writeBooleanProperty("present", line.present());
    AnalysisJson.number(json, "points", decimals(line.points(), 2));
    percent(json, "ordered_percent", 100 * line.orderedShare());
    percent(json, "others_percent", 100 * line.otherShare());
    json.writeNumberProperty("ordered", line.ordered());
    json.writeNumberProperty("others", line.others());
    json.writeStringProperty("source", line.source());
  }

  private static void campaign(JsonGenerator json, @Nullable Campaign campaign) {
    if (campaign == null) {
      json.writeNullProperty("campaign");
      return;
    }
    json.writeObjectPropertyStart("campaign");
    json.writeStringProperty("local_from", campaign.from().toString());
    json.writeStringProperty("local_until", campaign.until().toString());
    json.writeNumberProperty("every_days", campaign.everyDays());
    json.writeArrayPropertyStart("onsets");
    campaign.onsets().stream().map(Instant::toString).forEach(json::writeString);
    json.writeEndArray();
    AnalysisJson.time(json, "next", campaign.next());
    json.writeEndObject();
  }

  private static void percent(JsonGenerator json, String name, @Nullable Double percent) {
    AnalysisJson.number(json, name, Decimals.percent(percent));
  }

  private static BigDecimal decimals(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }
}
