package dimout.model;

/**
 * One line of what speaks for an ordered shutdown, or for an accident; never a verdict.
 *
 * @param feature machine-readable name
 * @param present whether the incident has it
 * @param points natural logarithm of the likelihood ratio: above 0 speaks for an order
 * @param orderedShare share of ordered shutdowns that have the feature, 0 to 1
 * @param otherShare share of other outages that have it
 * @param ordered how many ordered shutdowns that was counted over
 * @param others how many other outages
 * @param source where the events come from
 */
public record Evidence(
    String feature,
    boolean present,
    double points,
    double orderedShare,
    double otherShare,
    int ordered,
    int others,
    String source) {}
