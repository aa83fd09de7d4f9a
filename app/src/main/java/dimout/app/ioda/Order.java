package dimout.app.ioda;

import java.util.Comparator;
import java.util.List;

/** The parameter {@code orderBy}: an attribute, and which way. */
record Order(String attribute, boolean ascending) {
  static Order of(Parameters parameters, String usual) {
    String[] parts = String.valueOf(parameters.text("orderBy", usual)).split("/", -1);
    if (!List.of("time", "score", "name").contains(parts[0])) {
      parameters.wrong("orderBy attribute must be in ['time', 'score', 'name']");
    }
    String way = parts.length > 1 ? parts[1] : "asc";
    if (parts.length > 2 || !List.of("asc", "desc").contains(way)) {
      parameters.wrong("orderBy order must be asc or desc");
    }
    return new Order(parts[0], way.equals("asc"));
  }

  Comparator<Outages.Event> of(Places places) {
    Comparator<Outages.Event> order =
        switch (attribute) {
          case "time" -> Comparator.comparingLong(Outages.Event::from);
          case "score" -> Comparator.comparingDouble(Outages.Event::score);
          default -> Comparator.comparing(event -> places.name(event.entity()));
        };
    return ascending ? order : order.reversed();
  }
}
