package dimout.model;

/** Hours of an outage spent under 80, 50 and 20 % of usual. */
public record HoursBelow(double below80, double below50, double below20) {}
