package dimout.app.chart;

/**
 * Where things are drawn: the plot's edges in pixels, and what they mean.
 *
 * @param from epoch seconds at the left edge
 * @param until epoch seconds at the right edge
 * @param highest percent at the upper edge; 0 is at the lower
 */
record Frame(
    double left, double right, double top, double bottom, long from, long until, double highest) {
  double x(long time) {
    double share = (double) (time - from) / (until - from);
    return left + (right - left) * Math.clamp(share, 0, 1);
  }

  double y(double percent) {
    return bottom - (bottom - top) * Math.clamp(percent / highest, 0, 1);
  }
}
