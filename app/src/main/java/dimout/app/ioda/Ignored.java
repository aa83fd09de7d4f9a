package dimout.app.ioda;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameter {@code ignoreMethods}: pairs such as {@code bgp.median,gtr.*,*.sarima}. */
record Ignored(List<String> pairs) {
  static Ignored of(@Nullable String text) {
    List<String> pairs = new ArrayList<>();
    for (String pair : text == null ? new String[0] : text.split(",", -1)) {
      if (pair.indexOf('.') >= 0) {
        pairs.add(pair);
      }
    }
    return new Ignored(pairs);
  }

  boolean has(String source, String method) {
    for (String pair : pairs) {
      int dot = pair.lastIndexOf('.');
      boolean sources = pair.substring(0, dot).equals("*") || pair.substring(0, dot).equals(source);
      boolean methods =
          pair.substring(dot + 1).equals("*") || pair.substring(dot + 1).equals(method);
      if (sources && methods) {
        return true;
      }
    }
    return false;
  }
}
