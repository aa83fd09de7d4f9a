package dimout.app.series;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the rows of one file hold values. */
@FunctionalInterface
interface RowShape {
  /**
   * Takes one row's values as far as they can be read.
   *
   * @return what is wrong with the row, for the user; null when nothing is
   */
  @Nullable String take(List<String> fields);

  /** A text of the file within a sentence: short, and without what a terminal would obey. */
  static String shown(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "?");
    return "'" + (plain.length() > 40 ? plain.substring(0, 40) + "…" : plain) + "'";
  }
}
