package dimout.app.api;

import dimout.model.Breadth;
import dimout.model.Campaign;
import dimout.model.Evidence;
import dimout.model.Findings;
import dimout.model.Scope;
import dimout.store.IncidentVersion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found out about an incident, as the API shows it. */
final class FindingsShapes {
  private FindingsShapes() {}

  record FindingsView(
      String id,
      int version,
      @Nullable ScopeView scope,
      List<PhaseView> phases,
      List<EvidenceView> evidence,
      @Nullable CampaignView campaign) {}

  record ScopeView(
      String entity,
      String signal,
      @Nullable BigDecimal shareOfLossPercent,
      @Nullable BigDecimal restPercentOfUsual,
      int measured,
      int down,
      BreadthView breadth,
      List<StandingView> stayedUp) {}

  record BreadthView(
      String beneath,
      String course,
      @Nullable BigDecimal downSharePercent,
      @Nullable BigDecimal onsetSpreadHours,
      List<FellView> fell) {}

  record FellView(String entity, Instant onset, @Nullable BigDecimal percentOfUsual) {}

  record StandingView(String entity, @Nullable BigDecimal percentOfUsual) {}

  record PhaseView(String state, Instant from, Instant until) {}

  record EvidenceView(
      String feature,
      boolean present,
      BigDecimal points,
      @Nullable BigDecimal orderedPercent,
      @Nullable BigDecimal othersPercent,
      int ordered,
      int others,
      String source) {}

  record CampaignView(
      String localFrom,
      String localUntil,
      int everyDays,
      List<Instant> onsets,
      @Nullable Instant next) {}

  static FindingsView of(IncidentVersion version, Findings findings) {
    return new FindingsView(
        version.incident().id(),
        version.version(),
        scope(findings.scope()),
        findings.phases().stream()
            .map(each -> new PhaseView(each.state().word(), each.from(), each.until()))
            .toList(),
        findings.evidence().stream().map(FindingsShapes::evidence).toList(),
        campaign(findings.campaign()));
  }

  private static @Nullable ScopeView scope(@Nullable Scope scope) {
    return scope == null
        ? null
        : new ScopeView(
            scope.entity(),
            scope.signal(),
            Shapes.percent(scope.shareOfLossPercent()),
            Shapes.percent(scope.restPercentOfUsual()),
            scope.measured(),
            scope.down(),
            breadth(scope.breadth()),
            scope.stayedUp().stream()
                .map(each -> new StandingView(each.entity(), Shapes.percent(each.percentOfUsual())))
                .toList());
  }

  private static BreadthView breadth(Breadth breadth) {
    Double spread = breadth.spreadHours();
    return new BreadthView(
        breadth.regions() ? "regions" : "networks",
        breadth.course().word(),
        Shapes.percent(breadth.downSharePercent()),
        spread == null ? null : BigDecimal.valueOf(spread).setScale(2, RoundingMode.HALF_UP),
        breadth.fell().stream()
            .map(each ->
                new FellView(each.entity(), each.onset(), Shapes.percent(each.percentOfUsual())))
            .toList());
  }

  private static EvidenceView evidence(Evidence line) {
    return new EvidenceView(
        line.feature(),
        line.present(),
        BigDecimal.valueOf(line.points()).setScale(2, RoundingMode.HALF_UP),
        Shapes.percent(100 * line.orderedShare()),
        Shapes.percent(100 * line.otherShare()),
        line.ordered(),
        line.others(),
        line.source());
  }

  private static @Nullable CampaignView campaign(@Nullable Campaign campaign) {
    return campaign == null
        ? null
        : new CampaignView(
            campaign.from().toString(),
            campaign.until().toString(),
            campaign.everyDays(),
            campaign.onsets(),
            campaign.next());
  }
}
