package dimout.app.ioda;

import java.util.List;

/** So many, and which page of them, counted from 0. */
record Paging(long limit, long page) {
  private static final long MOST = 10_000;
  private static final long LAST_PAGE = 1_000_000;

  static Paging of(Parameters parameters, long usual) {
    boolean given = parameters.text("limit") != null;
    Long limit = parameters.whole("limit", usual);
    Long page = parameters.whole("page", null);
    if (limit == null || limit <= 0) {
      parameters.wrong("limit must be greater than 0");
      limit = usual;
    }
    if (page != null && !given) {
      parameters.wrong("limit also needs to be set if page is set");
    }
    if (page != null && page < 0) {
      parameters.wrong("page must be greater than or equals to 0");
      page = 0L;
    }
    return new Paging(Math.min(limit, MOST), page == null ? 0 : Math.min(page, LAST_PAGE));
  }

  <T> List<T> of(List<T> all) {
    int from = (int) Math.min(all.size(), limit * page);
    return all.subList(from, (int) Math.min(all.size(), from + limit));
  }
}
