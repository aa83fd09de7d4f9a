package dimout.app.api;

import dimout.model.Entity;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request asks for, checked. */
final class Query {
  private static final int MOST = 1000;
  private static final int USUAL = 100;

  private Query() {}

  static @Nullable String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null || value.isEmpty() ? null : value;
  }

  static String required(Context context, String name) {
    String value = text(context, name);
    if (value == null) {
      throw new BadRequestResponse("the parameter '" + name + "' is missing");
    }
    return value;
  }

  /** One of some words; null when it is not asked for. */
  static @Nullable String word(Context context, String name, List<String> words) {
    String value = text(context, name);
    if (value != null && !words.contains(value)) {
      throw new BadRequestResponse("'" + name + "' must be one of " + String.join(", ", words));
    }
    return value;
  }

  static String entity(String text) {
    try {
      return Entity.parse(text).toString();
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  static @Nullable Long time(Context context, String name) {
    String value = text(context, name);
    if (value == null) {
      return null;
    }
    try {
      return value.matches("-?\\d{1,11}")
          ? Long.parseLong(value)
          : Instant.parse(value).getEpochSecond();
    } catch (DateTimeException e) {
      throw new BadRequestResponse(
          "'" + name + "' is no time: write 2022-01-05T10:45:00Z or epoch seconds");
    }
  }

  static int number(Context context, String name, int otherwise, int most) {
    String value = text(context, name);
    if (value == null) {
      return otherwise;
    }
    if (!value.matches("\\d{1,9}") || Integer.parseInt(value) > most) {
      throw new BadRequestResponse("'" + name + "' must be a whole number up to " + most);
    }
    return Integer.parseInt(value);
  }

  /** One page of a list; a Link header names the next one. */
  static <T> List<T> page(Context context, List<T> all) {
    int limit = Math.max(1, number(context, "limit", USUAL, MOST));
    long from = (long) number(context, "page", 0, 1_000_000) * limit;
    if (from + limit < all.size()) {
      int next = number(context, "page", 0, 1_000_000) + 1;
      context.header("Link", "<" + address(context, next) + ">; rel=\"next\"");
    }
    int start = (int) Math.min(from, all.size());
    return all.subList(start, (int) Math.min(from + limit, all.size()));
  }

  private static String address(Context context, int page) {
    StringBuilder address = new StringBuilder(context.path()).append("?page=").append(page);
    context
        .queryParamMap()
        .forEach((name, values) -> {
          if (!name.equals("page") && !values.isEmpty()) {
            address.append('&').append(encoded(name)).append('=');
            address.append(encoded(values.getFirst()));
          }
        });
    return address.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
