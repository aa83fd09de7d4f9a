package dimout.model;

import java.util.List;

/** The spells of one outage or incident, from which its hours are summed. */
public record Ledger(List<DarkSpan> spans) {
  private static final double HOUR = 3600;

  public Ledger {
    spans = List.copyOf(spans);
  }

  /**
   * Gross, net, longest and unknown hours.
   *
   * @param onset epoch seconds
   * @param end recovery, or the end of the last bin with data; epoch seconds
   */
  public Hours hours(long onset, long end) {
    long dark = 0;
    long longest = 0;
    long unknown = 0;
    for (DarkSpan span : spans) {
      long length = span.until() - span.from();
      dark += length;
      longest = Math.max(longest, length);
      unknown += span.unknown();
    }
    return new Hours(
        Math.max(0, end - onset) / HOUR, (dark - unknown) / HOUR, longest / HOUR, unknown / HOUR);
  }

  /** The spells as they are published. */
  public List<Spell> spells() {
    return spans.stream().map(DarkSpan::spell).toList();
  }
}
