package dimout.app.text;

import dimout.model.Findings;
import dimout.model.Incident;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What was found out about an incident, as lines of a text report. */
final class FindingsReport {
  private static final int MOST_PHASES = 16;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Phrases phrases;
  private final FindingsText text;
  private final Appendable out;

  FindingsReport(ZoneId zone, Locale locale, UnaryOperator<String> names, Appendable out) {
    this.phrases = Phrases.of(locale);
    this.text = new FindingsText(locale, zone, names);
    this.out = out;
  }

  void write(Incident incident, Findings findings) throws IOException {
    for (String sentence : text.scope(incident.entity(), findings.scope())) {
      wrapped(sentence);
    }
    for (String sentence : text.campaign(findings.campaign(), Instant.MIN)) {
      wrapped(sentence);
    }
    phases(text.phases(findings.phases()));
    evidence(findings);
  }

  private void phases(List<FindingsText.Stretch> phases) throws IOException {
    if (phases.isEmpty()) {
      return;
    }
    out.append("  ").append(phrases.say("found.phases")).append(":\n");
    Table table = new Table();
    for (var each : phases.subList(0, Math.min(MOST_PHASES, phases.size()))) {
      table.row(
          STAMP.format(each.from()) + " – " + STAMP.format(each.until()),
          each.length(),
          each.state());
    }
    if (phases.size() > MOST_PHASES) {
      table.row("…");
    }
    table.write(out, "    ");
  }

  private void evidence(Findings findings) throws IOException {
    if (findings.evidence().isEmpty()) {
      return;
    }
    out.append("  ").append(phrases.say("found.evidence")).append(":\n");
    Table table = new Table();
    table.row(
        phrases.say("found.column.feature"),
        phrases.say("found.column.here"),
        phrases.say("found.column.points"),
        phrases.say("found.column.ordered"),
        phrases.say("found.column.others"));
    for (var line : text.evidence(findings)) {
      table.row(line.feature(), line.here(), line.points(), line.ordered(), line.others());
    }
    table.write(out, "    ");
  }

  /** What the points of the evidence are; empty without any. */
  String note(Findings findings) {
    return text.evidenceNote(findings);
  }

  private void wrapped(String sentence) throws IOException {
    Paragraph.write(out, sentence, "  ");
  }
}
