package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each condition of {@link ScopeRule} says of a name, as a sign of its own. */
record ScopeSigns(Scene scene, ScopeConditions on) {
  ScopeSigns(Scene scene) {
    this(scene, ScopeConditions.of(scene));
  }

  /** The word for an outage or a return that it is told of. */
  @Nullable Mark event(Mark name) {
    return on.events().of(name).orElse(null);
  }

  /**
   * @param event that it is told of
   */
  Set<String> of(Mark name, @Nullable Mark event) {
    Set<String> signs = new TreeSet<>();
    if (event == null) {
      signs.add("of no event");
    } else {
      signs.add("of " + event.tag());
      signs.add("reached " + on.reach().reaches(name, event));
      add(signs, "is blocked", on.mobile().blocks(name, event));
      add(signs, "told elsewhere", on.elsewhere().told(name, event));
    }
    add(signs, "a part", !on.where().whole(name));
    add(signs, "is source", on.source().tells(name));
    add(signs, "with fixed", on.mobile().withFixed(name));
    add(signs, "beside fixed", on.mobile().besides(name));
    if (name.tag() == Tag.CITY) {
      place(name, event, signs);
    }
    return signs;
  }

  private void place(Mark name, @Nullable Mark event, Set<String> signs) {
    if (event != null) {
      add(signs, "is later", on.city().later(name, event));
      add(signs, "of the cause", on.city().ofCause(name, event));
      add(signs, "is there", on.city().there(name, event));
    }
    add(signs, "is offshore", on.elsewhere().offshore(name));
    add(signs, "is located", on.where().located(name));
    add(signs, "is spared", on.spared().is(name));
    add(signs, "locates another", ScopeRule.locates(scene.sentence(), name));
  }

  /** Whether both stand in one list. */
  boolean joined(Mark one, Mark other) {
    return on.lists().joined(one, other);
  }

  private static void add(Set<String> signs, String sign, boolean so) {
    if (so) {
      signs.add(sign);
    }
  }
}
