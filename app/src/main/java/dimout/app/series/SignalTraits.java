package dimout.app.series;

import dimout.model.SignalKind;
import org.jspecify.annotations.Nullable;

/** What holds for a signal whatever the entity. */
record SignalTraits(SignalKind kind, @Nullable Double constantUsual, boolean absentIsZero) {}
