package dimout.app.site;

import dimout.app.text.FindingsText;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.ServiceState;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What was found out about an incident beside its hours and levels. */
record Found(
    List<String> scope,
    List<String> campaign,
    List<Stretch> phases,
    List<FindingsText.Line> evidence,
    String evidenceNote) {
  /** A stretch of the incident in which the service was in one state. */
  record Stretch(String word, String state, String from, String until, String length) {}

  private static final int MOST_PHASES = 60;

  /** Where there was nothing else, the spells say it already. */
  private static final Set<ServiceState> AS_SPELLS =
      Set.of(ServiceState.DARK, ServiceState.RESTORED);

  /**
   * In the reader's language.
   *
   * @param now a next window that would have begun by then is not announced
   */
  static Found of(Words words, Incident incident, Findings findings, Instant now) {
    FindingsText text =
        new FindingsText(words.language().locale(), words.zone(incident.entity()), words::entity);
    boolean told = findings.phases().stream().allMatch(each -> AS_SPELLS.contains(each.state()));
    return new Found(
        text.scope(incident.entity(), findings.scope()),
        text.campaign(findings.campaign(), now),
        text.phases(told ? List.of() : findings.phases()).stream()
            .limit(MOST_PHASES)
            .map(each ->
                new Stretch(
                    each.word(),
                    each.state(),
                    words.time(each.from(), incident),
                    words.time(each.until(), incident),
                    each.length()))
            .toList(),
        text.evidence(findings),
        text.evidenceNote(findings));
  }
}
