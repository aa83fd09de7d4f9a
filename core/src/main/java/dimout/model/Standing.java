package dimout.model;

/**
 * How an entity within another stood while that one was dark.
 *
 * @param percentOfUsual over the dark bins: the sum of values to the sum of usual
 */
public record Standing(String entity, double percentOfUsual) {}
