package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What each condition of {@link ScopeRule} says of a name, as a sign of its own. */
final class ScopeSigns {
  private final Scene scene;
  private final Whereabouts where;
  private final NameLists lists;
  private final ExtentEvents events;
  private final OutageReach reach;
  private final CityAlone city;
  private final MobileAlone mobile;
  private final OperatorSource source;
  private final Elsewhere elsewhere;
  private final Spared spared;

  ScopeSigns(Scene scene) {
    this.scene = scene;
    this.where = new Whereabouts(scene);
    this.lists = new NameLists(scene);
    this.events = new ExtentEvents(scene, where);
    this.reach = new OutageReach(scene, where);
    this.city = new CityAlone(scene, where, reach);
    this.mobile = new MobileAlone(scene, lists);
    this.source = new OperatorSource(scene, new OwnNet(scene));
    this.elsewhere = new Elsewhere(scene, where);
    this.spared = new Spared(scene);
  }

  /** The word for an outage or a return that it is told of, else the name itself. */
  Mark event(Mark name) {
    return events.of(name).orElse(name);
  }

  Set<String> of(Mark name) {
    Set<String> signs = new TreeSet<>();
    Mark event = events.of(name).orElse(null);
    if (event == null) {
      signs.add("of no event");
    } else {
      signs.add("of " + event.tag());
      signs.add("reached " + reach.reaches(name, event));
      add(signs, "is blocked", mobile.blocks(name, event));
      add(signs, "told elsewhere", elsewhere.told(name, event));
    }
    add(signs, "a part", !where.whole(name));
    add(signs, "is source", source.tells(name));
    add(signs, "with fixed", mobile.withFixed(name));
    add(signs, "beside fixed", mobile.besides(name));
    if (name.tag() == Tag.CITY) {
      place(name, event, signs);
    }
    return signs;
  }

  private void place(Mark name, @Nullable Mark event, Set<String> signs) {
    if (event != null) {
      add(signs, "is later", city.later(name, event));
      add(signs, "of the cause", city.ofCause(name, event));
      add(signs, "is there", city.there(name, event));
    }
    add(signs, "is offshore", elsewhere.offshore(name));
    add(signs, "is located", where.located(name));
    add(signs, "is spared", spared.is(name));
    add(signs, "locates another", ScopeRule.locates(scene.sentence(), name));
  }

  /** Whether both stand in one list. */
  boolean joined(Mark one, Mark other) {
    return lists.joined(one, other);
  }

  private static void add(Set<String> signs, String sign, boolean so) {
    if (so) {
      signs.add(sign);
    }
  }
}
