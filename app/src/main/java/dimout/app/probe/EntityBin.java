package dimout.app.probe;

/**
 * How one entity was at the end of one bin, in one address family.
 *
 * @param ipv6 whether its blocks are /48 of IPv6 and not /24 of IPv4
 * @param up its blocks that are up
 * @param coverage share of its blocks that could be measured, 0 to 1
 * @param lossPercent of the last round's periodic probes into blocks that are up; NaN without any
 * @param latency10 milliseconds that a tenth of the answers stayed below; NaN without answers
 * @param latency50 the median
 * @param latency90 nine tenths
 */
public record EntityBin(
    String entity,
    boolean ipv6,
    int up,
    double coverage,
    double lossPercent,
    double latency10,
    double latency50,
    double latency90) {}
