package dimout.app.ioda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** So many, and which page of them, counted from 0. */
record Paging(long limit, long page) {
  static Paging of(Parameters parameters, long usual) {
    boolean given = parameters.text("limit") != null;
    Long limit = parameters.whole("limit", usual);
    @Nullable Long page = parameters.whole("page", null);
    if (limit == null || limit <= 0) {
      throw new Parameters.Wrong("limit must be greater than 0");
    }
    if (page != null && !given) {
      throw new Parameters.Wrong("limit also needs to be set if page is set");
    }
    if (page != null && page < 0) {
      throw new Parameters.Wrong("page must be greater than or equals to 0");
    }
    return new Paging(Math.min(limit, 10_000), page == null ? 0 : Math.min(page, 1_000_000));
  }

  <T> List<T> of(List<T> all) {
    int from = (int) Math.min(all.size(), limit * page);
    return all.subList(from, (int) Math.min(all.size(), from + limit));
  }
}
