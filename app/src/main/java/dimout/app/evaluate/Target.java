package dimout.app.evaluate;

/**
 * What is aimed at, beside what was measured.
 *
 * @param why empty when met
 */
record Target(String aim, String bar, String measured, boolean met, String why) {}
