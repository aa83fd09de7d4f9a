package dimout.app.chart;

import dimout.model.JudgedPoint;
import dimout.model.SignalKind;
import java.util.List;

/**
 * One signal in a chart.
 *
 * @param label as the legend names it
 * @param points ascending in time; may be a view
 */
public record ChartLine(String label, SignalKind kind, int stepSeconds, List<JudgedPoint> points) {}
