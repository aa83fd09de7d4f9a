package dimout.app.site;

/**
 * Check: a form, and the verdicts on what was pasted into it.
 *
 * @param result HTML, every word of the article escaped; empty before anything was pasted
 * @param error what is wrong with the form; empty when nothing is
 */
record CheckPage(Frame frame, String lead, String published, String result, String error) {}
