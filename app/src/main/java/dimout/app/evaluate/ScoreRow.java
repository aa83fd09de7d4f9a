package dimout.app.evaluate;

/** What one method did on one data set. */
record ScoreRow(String set, String method, Tally tally) {}
