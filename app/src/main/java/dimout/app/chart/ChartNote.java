package dimout.app.chart;

import java.time.Instant;

/**
 * Something that is told beside a chart, marked in it by a number.
 *
 * @param text what it is
 */
public record ChartNote(int number, Instant time, String text) {}
