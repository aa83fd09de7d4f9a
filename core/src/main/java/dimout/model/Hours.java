package dimout.model;

/**
 * The ledger: how long, said in every way at once so that none is mistaken for another.
 *
 * @param gross onset to recovery
 * @param net the spells, less bins without data in them
 * @param longest the longest spell
 * @param unknown bins without data in the spells
 */
public record Hours(double gross, double net, double longest, double unknown) {}
