package dimout.detect;

import dimout.model.SeriesProfile;
import dimout.model.SignalPoint;
import java.io.Serializable;

/** What is known of a series when its first point comes. */
@FunctionalInterface
public interface Profiles extends Serializable {
  /** The profile of the series that {@code first} is a point of. */
  SeriesProfile of(SignalPoint first);
}
