package dimout.app.site;

import dimout.model.Entity;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import dimout.store.SeriesHead;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader's address names, and the language that it is to be told in. */
final class Asked {
  private final SiteParts parts;
  private final Curves curves;

  Asked(SiteParts parts, Curves curves) {
    this.parts = parts;
    this.curves = curves;
  }

  Words words(Context context) {
    Language chosen = Language.of(context.queryParam("lang"));
    Language language =
        chosen == null ? Language.accepted(context.header("Accept-Language")) : chosen;
    return new Words(language, parts.places().names());
  }

  /**
   * All versions of the incident.
   *
   * @throws NotFoundResponse when there is no such incident
   */
  List<IncidentVersion> versions(Context context) {
    IncidentVersion newest = newest(context.pathParam("slug"));
    if (newest == null) {
      throw new NotFoundResponse("no such incident");
    }
    return parts.incidents().versions(newest.incident().id());
  }

  @Nullable IncidentVersion newest(String slug) {
    return parts.incidents().newest().stream()
        .filter(each -> Addresses.slug(each.incident().id()).equals(slug))
        .findFirst()
        .orElse(null);
  }

  /** The version that is named; the newest where none is. */
  IncidentVersion shown(Context context) {
    List<IncidentVersion> versions = versions(context);
    String wanted = context.pathParamMap().get("version");
    return wanted == null
        ? versions.getLast()
        : versions.stream()
            .filter(each -> Integer.toString(each.version()).equals(wanted))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse("no such version of this incident"));
  }

  /** The stretch of time around an incident, or the one that is named. */
  Curves.Span span(Context context, IncidentVersion shown) {
    Curves.Span around = curves.around(shown.incident());
    boolean named = context.queryParam("from") != null || context.queryParam("until") != null;
    return named
        ? Ranges.of(context.queryParam("from"), context.queryParam("until"), around.until()).span()
        : around;
  }

  /** An entity that something is known of. */
  String entity(Context context) {
    String text = context.pathParam("type") + "/" + context.pathParam("code");
    try {
      String entity = Entity.parse(text).toString();
      if (curves.heads(entity).isEmpty()) {
        throw new NotFoundResponse("nothing is known of this entity");
      }
      return entity;
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  Ranges range(Context context, String entity) {
    long last = Long.MIN_VALUE;
    for (SeriesHead head : curves.heads(entity)) {
      last = Math.max(last, head.last() + Math.max(head.stepSeconds(), 0));
    }
    return Ranges.of(
        context.queryParam("from"), context.queryParam("until"), Instant.ofEpochSecond(last));
  }
}
