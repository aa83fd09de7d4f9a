package dimout.app.ioda;

import dimout.model.Entity;
import org.jspecify.annotations.Nullable;

/** The parameter {@code relatedTo}: an entity, or all of a type. */
record Related(Places places, @Nullable String type, @Nullable Entity entity) {
  static Related of(@Nullable String text, Places places) {
    if (text == null) {
      return new Related(places, null, null);
    }
    if (!text.matches("[a-z]+(/[^/]+)?")) {
      throw new Parameters.Wrong("relatedTo parameter must be in the form 'type[/code]'");
    }
    if (text.indexOf('/') < 0) {
      return new Related(places, text, null);
    }
    try {
      return new Related(places, null, Entity.parse(text));
    } catch (IllegalArgumentException e) {
      throw new Parameters.Wrong("relatedTo parameter must be in the form 'type[/code]'");
    }
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
