package dimout.app.text;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import dimout.model.Breadth;
import dimout.model.Campaign;
import dimout.model.Course;
import dimout.model.Evidence;
import dimout.model.Findings;
import dimout.model.Phase;
import dimout.model.Scope;
import dimout.model.ServiceState;
import dimout.model.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was found out about an incident, in the words of a language. */
public final class FindingsText {
  /** One feature of the evidence table. */
  public record Line(String feature, String here, String points, String ordered, String others) {}

  /**
   * A stretch of the incident.
   *
   * @param word of the state, as in files
   */
  public record Stretch(String word, String state, Instant from, Instant until, String length) {}

  private static final int NAMED = 12;

  /** Of those that fell one after another, how many are named. */
  private static final long FIRST = 3;

  private static final Set<ServiceState> AS_SPELLS =
      Set.of(ServiceState.DARK, ServiceState.RESTORED, ServiceState.NO_DATA);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Phrases phrases;
  private final Figures figures;
  private final ZoneId zone;
  private final UnaryOperator<String> names;

  /**
   * Words for one incident.
   *
   * @param zone of its entity
   * @param names what entities are called
   */
  public FindingsText(Locale locale, ZoneId zone, UnaryOperator<String> names) {
    this.phrases = Phrases.of(locale);
    this.figures = new Figures(phrases);
    this.zone = zone;
    this.names = names;
  }

  /** Sentences on what is missing and who stayed up; none where nothing beneath was measured. */
  public List<String> scope(String entity, @Nullable Scope scope) {
    if (scope == null) {
      return List.of();
    }
    Map<String, Object> arguments = new HashMap<>();
    arguments.put("part", names.apply(scope.entity()));
    arguments.put("whole", names.apply(entity));
    arguments.put("measured", scope.measured());
    arguments.put("down", scope.down());
    arguments.put("share", level(scope.shareOfLossPercent()));
    arguments.put("rest", level(scope.restPercentOfUsual()));
    arguments.put("list", list(scope.stayedUp()));
    boolean part = !scope.entity().equals(entity);
    List<String> sentences = new ArrayList<>();
    sentences.add(phrases.say(part ? "found.scope.part" : "found.scope.whole", arguments));
    if (!part && !scope.breadth().fell().isEmpty()) {
      sentences.add(breadth(scope.breadth()));
    }
    sentences.add(
        phrases.say(
            scope.stayedUp().isEmpty() ? "found.scope.none_up" : "found.scope.up", arguments));
    return sentences;
  }

  private String breadth(Breadth breadth) {
    Double spread = breadth.spreadHours();
    boolean atOnce = spread != null && spread == 0;
    List<Standing> fell =
        breadth.fell().stream()
            .map(each -> new Standing(each.entity(), each.percentOfUsual()))
            .limit(breadth.course() == Course.ONE_AFTER_ANOTHER ? FIRST : Long.MAX_VALUE)
            .toList();
    return phrases.say(
        "found.scope." + (atOnce ? "at_once" : breadth.course().word()),
        Map.of(
            "share", level(breadth.downSharePercent()),
            "spread", spread == null ? "" : figures.duration(spread),
            "fell", list(fell)));
  }

  private String list(List<Standing> standings) {
    String named =
        standings.stream()
            .limit(NAMED)
            .map(each -> names.apply(each.entity()) + " " + figures.level(each.percentOfUsual()))
            .collect(Collectors.joining("; "));
    return standings.size() > NAMED ? named + "; …" : named;
  }

  private String level(@Nullable Double percent) {
    return percent == null ? "" : figures.level(percent);
  }

  /**
   * Sentences on the daily window; none where there is none.
   *
   * @param now a next one that would have begun by then is not announced
   */
  public List<String> campaign(@Nullable Campaign campaign, Instant now) {
    if (campaign == null) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(
        phrases.say(
            "found.campaign",
            Map.of(
                "count", campaign.onsets().size(),
                "days", campaign.everyDays(),
                "from", clock(campaign.from()),
                "until", clock(campaign.until()))));
    Instant next = campaign.next();
    if (next != null && next.isAfter(now)) {
      String time = new Times(phrases, zone).instant(next, null);
      sentences.add(phrases.say("found.campaign.next", Map.of("time", time)));
    }
    return sentences;
  }

  private static String clock(LocalTime time) {
    return CLOCK.format(time.plusSeconds(30));
  }

  /** What worked, oldest first; nothing where the spells of the outage say it already. */
  public List<Stretch> phases(List<Phase> phases) {
    if (phases.stream().allMatch(phase -> AS_SPELLS.contains(phase.state()))) {
      return List.of();
    }
    return phases.stream()
        .map(phase ->
            new Stretch(
                phase.state().word(),
                phrases.say("found.state." + phase.state().word()),
                phase.from(),
                phase.until(),
                figures.duration(
                    Duration.between(phase.from(), phase.until()).toSeconds() / 3600.0)))
        .toList();
  }

  /** The evidence table, line by line. */
  public List<Line> evidence(Findings findings) {
    return findings.evidence().stream().map(this::line).toList();
  }

  private Line line(Evidence each) {
    return new Line(
        phrases.say("found.feature." + each.feature()),
        phrases.say(each.present() ? "found.yes" : "found.no"),
        points(each.points()),
        share(each.orderedShare(), each.ordered()),
        share(each.otherShare(), each.others()));
  }

  private String share(double share, int count) {
    return phrases.say("found.share", Map.of("level", figures.level(100 * share), "count", count));
  }

  private String points(double points) {
    NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(phrases.locale()));
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return (points > 0 ? "+" : "") + format.format(points).replace('-', '−');
  }

  /** What the points are and what they are not; empty without evidence. */
  public String evidenceNote(Findings findings) {
    if (findings.evidence().isEmpty()) {
      return "";
    }
    Evidence first = findings.evidence().getFirst();
    return phrases.say(
        "found.evidence.note",
        Map.of("ordered", first.ordered(), "others", first.others(), "source", first.source()));
  }
}
