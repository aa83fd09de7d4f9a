package dimout.app.ioda;

import dimout.model.Entity;
import org.jspecify.annotations.Nullable;

/** The parameter {@code relatedTo}: an entity, or all of a type. */
record Related(Places places, @Nullable String type, @Nullable Entity entity) {
  private static final String FORM = "relatedTo parameter must be in the form 'type[/code]'";

  static Related of(Parameters parameters, Places places) {
    String text = parameters.text("relatedTo");
    if (text != null && !text.matches("[a-z]+(/[^/]+)?")) {
      parameters.wrong(FORM);
      return new Related(places, null, null);
    }
    if (text == null || text.indexOf('/') < 0) {
      return new Related(places, text, null);
    }
    try {
      return new Related(places, null, Entity.parse(text));
    } catch (IllegalArgumentException e) {
      parameters.wrong(FORM);
      return new Related(places, null, null);
    }
  }

  /** Whether nothing was asked for. */
  boolean isAny() {
    return type == null && entity == null;
  }

  boolean has(Entity other) {
    if (entity != null) {
      return !entity.equals(other) && places.related(entity, other);
    }
    return type == null
        || places.all().stream()
            .anyMatch(each ->
                each.type().word().equals(type)
                    && !each.equals(other)
                    && places.related(each, other));
  }
}
