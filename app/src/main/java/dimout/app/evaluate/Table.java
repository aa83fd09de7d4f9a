package dimout.app.evaluate;

import java.util.List;

/**
 * A section of the scorecard.
 *
 * @param notes what must be known to read it
 * @param rows as wide as the header; empty when there is nothing to show, which the notes explain
 */
public record Table(
    String title, List<String> notes, List<String> header, List<List<String>> rows) {
  public Table {
    notes = List.copyOf(notes);
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
