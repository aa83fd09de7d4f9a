package dimout.app.api;

import dimout.app.text.Names;
import dimout.app.text.Phrases;
import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.store.SeriesHead;
import dimout.store.SeriesStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The entities that anything is known of, their names and their hierarchy. */
final class Entities {
  /** One entity and the newest of its series, by signal. */
  record Known(Entity entity, String name, List<SeriesHead> heads) {
    Known {
      heads = List.copyOf(heads);
    }
  }

  private final SeriesStore store;
  private final Names names = new Names(Phrases.of(Locale.ENGLISH));
  private final Function<String, @Nullable String> above;
  private final Map<String, String> byEntity = new ConcurrentHashMap<>();

  /**
   * @param above the entity that one lies in; null for none
   */
  Entities(SeriesStore store, Function<String, @Nullable String> above) {
    this.store = store;
    this.above = above;
  }

  /** All, by type and code. */
  List<Known> all() {
    Map<String, List<SeriesHead>> heads = new TreeMap<>();
    for (SeriesHead head : store.heads()) {
      heads.computeIfAbsent(head.key().entity(), entity -> new ArrayList<>()).add(head);
    }
    List<Known> all = new ArrayList<>();
    heads.forEach((entity, own) -> all.add(new Known(Entity.parse(entity), name(entity), own)));
    return all;
  }

  @Nullable Known find(String entity) {
    return all().stream()
        .filter(known -> known.entity().toString().equals(entity))
        .findFirst()
        .orElse(null);
  }

  String name(String entity) {
    return byEntity.computeIfAbsent(entity, names::entity);
  }

  /** Those whose code or name has the words, best first: the exact code, then the exact name. */
  List<Known> search(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    Comparator<Known> best =
        Comparator.comparing((Known known) -> !code(known).equals(wanted))
            .thenComparing(known -> !name(known).equals(wanted))
            .thenComparing(known -> known.entity().type())
            .thenComparing(Known::name);
    return all().stream()
        .filter(known -> code(known).contains(wanted) || name(known).contains(wanted))
        .sorted(best)
        .toList();
  }

  private static String code(Known known) {
    return known.entity().code().toLowerCase(Locale.ROOT);
  }

  private static String name(Known known) {
    return known.name().toLowerCase(Locale.ROOT);
  }

  /** The entity one step above: of a region, or a network shown in a country, its country. */
  @Nullable String parent(Entity entity) {
    return above.apply(entity.toString());
  }

  /** Whether an entity lies within another, or a network has a part there. */
  boolean within(Entity inner, Entity outer) {
    if (inner.type() == EntityType.GEOASN && outer.type() == EntityType.ASN) {
      return inner.code().startsWith(outer.code() + "-");
    }
    return outer.toString().equals(parent(inner));
  }
}
