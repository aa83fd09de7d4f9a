package dimout.app.series;

import dimout.app.error.UserError;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the columns of one file, and where they are. */
record Header(String file, List<String> names) {
  Header {
    names = names.stream().map(String::strip).toList();
  }

  /**
   * Checks that the first line can be a header.
   *
   * @throws UserError (exit 3) when it is no header
   */
  static Header of(String file, List<String> fields, TimeForm times) {
    Header header = new Header(file, fields);
    if (fields.size() < 2) {
      throw UserError.input(
          file, "line 1", "a header with at least two columns, split by commas, is expected");
    }
    if (times.read(fields.get(0)) != null) {
      throw UserError.input(
          file, "line 1", "begins with a time; a line with the names of the columns is expected");
    }
    Set<String> seen = new HashSet<>();
    for (String name : header.names) {
      if (!name.isEmpty() && !seen.add(name)) {
        throw UserError.input(file, "line 1", "two columns are named '" + name + "'");
      }
    }
    return header;
  }

  /** Where a column is, by its exact name, else whatever its case; -1 when it is not there. */
  int find(String name) {
    int exact = names.indexOf(name);
    for (int i = 0; exact < 0 && i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return exact;
  }

  /**
   * Where the column is that the user named with an option, else the usual one.
   *
   * @throws UserError (exit 2) when the user named one that is not there
   */
  int find(String option, @Nullable String named, String usual) {
    if (named == null) {
      return find(usual);
    }
    int at = find(named.strip());
    if (at < 0) {
      throw UserError.usage(
          option + " " + named + ": " + file + " has no such column; it has " + shown());
    }
    return at;
  }

  private String shown() {
    String list = String.join(", ", names.stream().limit(12).toList());
    return names.size() > 12 ? list + ", …" : list;
  }
}
