package dimout.app.claim.grammar;

import dimout.app.claim.model.Unit;

/**
 * A number with its unit in a sentence.
 *
 * @param value in the unit; the middle of a range
 * @param ranged from one number to another
 * @param ordinal "fifth day": the value's day is not over
 * @param from first token
 * @param to token after the last
 */
record Quantity(Unit unit, double value, boolean ranged, boolean ordinal, int from, int to) {
  boolean percent() {
    return unit == Unit.PERCENT;
  }

  double hours() {
    return unit == Unit.DAYS ? value * 24 : value;
  }
}
