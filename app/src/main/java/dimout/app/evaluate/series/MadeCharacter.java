package dimout.app.evaluate.series;

import dimout.model.SignalKind;

/**
 * How strongly a made series of a kind moves, as shares of its level; near what real series show.
 *
 * @param rhythm strength of day and week, 1 for the traffic of people at home and at work
 * @param wander standard deviation of noise that lasts for hours
 * @param drift standard deviation of noise that lasts for days
 * @param grain standard deviation of noise of single bins, beside counting noise
 * @param holiday how fully a public holiday turns a day into a quieter Sunday, 0 to 1
 */
record MadeCharacter(double rhythm, double wander, double drift, double grain, double holiday) {
  static MadeCharacter of(SignalKind kind) {
    return switch (kind) {
      case TRAFFIC -> new MadeCharacter(1, 0.05, 0.03, 0.02, 1);
      case TELESCOPE -> new MadeCharacter(0.5, 0.05, 0.05, 0.03, 0.6);
      case PROBING -> new MadeCharacter(0.03, 0.006, 0.006, 0.003, 0.05);
      case BGP -> new MadeCharacter(0, 0.0005, 0.002, 0.0003, 0);
    };
  }
}
