package dimout.app.site;

import dimout.app.text.FindingsText;
import dimout.model.Findings;
import dimout.model.Incident;
import java.time.Instant;
import java.util.List;

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

  /**
   * In the reader's language.
   *
   * @param now a next window that would have begun by then is not announced
   */
  static Found of(Words words, Incident incident, Findings findings, Instant now) {
    FindingsText text =
        new FindingsText(words.language().locale(), words.zone(incident.entity()), words::entity);
    return new Found(
        text.scope(incident.entity(), findings.scope()),
        text.campaign(findings.campaign(), now),
        text.phases(findings.phases()).stream()
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
