package dimout.app.config;

import dimout.app.error.UserError;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** One table of the file; remembers what was asked for, so that a misspelt setting is found. */
final class Section {
  private final String file;
  private final String path;
  private final TomlTable table;
  private final Set<String> asked = new TreeSet<>();

  Section(String file, String path, TomlTable table) {
    this.file = file;
    this.path = path;
    this.table = table;
  }

  /** A table within this one; empty where the file has none. */
  Section section(String name) {
    Object value = get(name);
    if (value == null) {
      return new Section(file, path(name), Toml.parse(""));
    }
    if (value instanceof TomlTable inner) {
      return new Section(file, path(name), inner);
    }
    throw wrong(name, "must be a section, [" + path(name) + "]");
  }

  /** A table within this one; null where the file has none. */
  @Nullable Section optional(String name) {
    return get(name) == null ? null : section(name);
  }

  /** A list of texts. */
  List<String> texts(String name, List<String> otherwise) {
    Object value = get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof TomlArray array
        && array.toList().stream().allMatch(String.class::isInstance)) {
      return array.toList().stream().map(String.class::cast).toList();
    }
    throw wrong(name, "must be a list of texts, such as [\"one\", \"two\"]");
  }

  /** The tables of an array of tables; none where the file has none. */
  List<Section> sections(String name) {
    Object value = get(name);
    List<Section> sections = new ArrayList<>();
    if (value == null) {
      return sections;
    }
    if (!(value instanceof TomlArray array)) {
      throw wrong(name, "must be sections, each under [[" + path(name) + "]]");
    }
    for (Object inner : array.toList()) {
      if (!(inner instanceof TomlTable each)) {
        throw wrong(name, "must be sections, each under [[" + path(name) + "]]");
      }
      sections.add(new Section(file, path(name) + "[" + sections.size() + "]", each));
    }
    return sections;
  }

  @Nullable String text(String name) {
    Object value = get(name);
    if (value == null || value instanceof String) {
      return (String) value;
    }
    throw wrong(name, "must be a text in quotes");
  }

  String text(String name, String otherwise) {
    String value = text(name);
    return value == null ? otherwise : value;
  }

  String requiredText(String name) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      throw wrong(name, "is missing");
    }
    return value;
  }

  int whole(String name, int otherwise, int least, int most) {
    Object value = get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Long number && number >= least && number <= most) {
      return number.intValue();
    }
    throw wrong(name, "must be a whole number from " + least + " to " + most);
  }

  @Nullable Double number(String name) {
    Object value = get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw wrong(name, "must be a number");
  }

  boolean flag(String name, boolean otherwise) {
    Object value = get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong(name, "must be true or false");
  }

  /** An http or https address without a slash at its end; null where it is not set. */
  @Nullable URI address(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      URI address = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
      String scheme = String.valueOf(address.getScheme());
      if (address.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw wrong(name, "is no address: " + e.getMessage());
    }
    throw wrong(name, "must be an address that begins with http:// or https://");
  }

  @Nullable ZoneId zone(String name) {
    String text = text(name);
    try {
      return text == null ? null : ZoneId.of(text);
    } catch (DateTimeException e) {
      throw wrong(name, "is no time zone, such as Asia/Almaty");
    }
  }

  /** Ends the reading: a setting that nobody asked for is an error. */
  void nothingElse() {
    for (String name : table.keySet()) {
      if (!asked.contains(name)) {
        throw wrong(name, "is no setting; known here: " + String.join(", ", asked));
      }
    }
  }

  UserError wrong(String name, String mend) {
    TomlPosition position = table.inputPositionOf(List.of(name));
    String line = position == null ? "" : ", line " + position.line();
    return UserError.usage(file + line + ", " + path(name) + ": " + mend);
  }

  private @Nullable Object get(String name) {
    asked.add(name);
    return table.get(List.of(name));
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
