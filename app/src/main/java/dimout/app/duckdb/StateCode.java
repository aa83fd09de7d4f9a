package dimout.app.duckdb;

import dimout.model.PointState;

/** How a state is written in the file: numbers that never change, whatever the enum's order. */
final class StateCode {
  private static final PointState[] STATES = new PointState[8];

  static {
    for (PointState state : PointState.values()) {
      STATES[of(state)] = state;
    }
  }

  private StateCode() {}

  static int of(PointState state) {
    return switch (state) {
      case NORMAL -> 0;
      case BELOW -> 1;
      case OUTAGE -> 2;
      case RESTORATION -> 3;
      case NO_DATA -> 4;
      case NOT_TRACKABLE -> 5;
      case FAULT -> 6;
      case LEARNING -> 7;
    };
  }

  static PointState state(int code) {
    return STATES[code];
  }
}
