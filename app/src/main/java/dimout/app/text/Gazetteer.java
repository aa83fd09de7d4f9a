package dimout.app.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Regions and larger cities by what they are called in the languages that articles are read in: a
 * generated table of sorted lines (see {@code web/places}), kept as its bytes and searched by
 * halving, so that nothing is parsed but what is asked for. It takes 2 MB.
 */
public final class Gazetteer {
  /**
   * A region or city.
   *
   * @param code ISO 3166-2, or ISO 3166-1 alpha-2 where the city's region is not known
   * @param zone of the tz database; empty when not known
   * @param thousands of people in the city, or in the region's largest; 0 below
   * @param name in English, plain letters
   * @param region whether it is a region and not a city
   */
  public record Place(String code, String zone, int thousands, String name, boolean region) {
    /** ISO 3166-1 alpha-2. */
    public String country() {
      return code.substring(0, 2);
    }

    /** Such as {@code region/IN-MN}, or {@code country/IN}. */
    public String entity() {
      return (code.length() > 2 ? "region/" : "country/") + code;
    }
  }

  /**
   * Who bears a name.
   *
   * @param person whether persons are called so, too
   * @param ordinary codes of the languages in which it is an ordinary word, too
   */
  public record Bearers(List<Place> places, boolean person, List<String> ordinary) {}

  private static final String RESOURCE = "/dimout/text/gazetteer.tsv";
  private static final String PERSON = "*";

  private static final class Loaded {
    static final Gazetteer BUILT_IN = new Gazetteer();
  }

  private final byte[] text;
  private final int[] places;
  private final int[] names;

  private Gazetteer() {
    this.text = bytes();
    this.places = lines(true);
    this.names = lines(false);
  }

  /** The one that is built in, loaded when first asked for. */
  public static Gazetteer builtIn() {
    return Loaded.BUILT_IN;
  }

  private static byte[] bytes() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + RESOURCE);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the lines of places, or of names, begin. */
  private int[] lines(boolean ofPlaces) {
    int[] starts = new int[text.length / 8];
    int count = 0;
    int start = 0;
    while (start < text.length) {
      boolean place = text[start] == '=' || text[start] == '@';
      if (text[start] != '#' && place == ofPlaces) {
        starts[count++] = start;
      }
      start = end(start) + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private int end(int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  /** How many names it knows. */
  int size() {
    return names.length;
  }

  /** The name on a line, folded. */
  String name(int line) {
    return columns(names[line])[0];
  }

  /** Who bears a name; null when nobody does. */
  public @Nullable Bearers named(String folded) {
    int line = first(names, folded + "\t");
    if (line == names.length || !begins(names[line], folded + "\t")) {
      return null;
    }
    String[] columns = columns(names[line]);
    List<Place> found = new ArrayList<>();
    for (String number : columns[1].split(",", -1)) {
      found.add(place(places[Integer.parseInt(number)]));
    }
    String marks = columns.length < 3 ? "" : columns[2];
    List<String> ordinary = marks.isEmpty() ? List.of() : List.of(marks.split(",", -1));
    return new Bearers(found, marks.equals(PERSON), ordinary);
  }

  /** Whether any name has further words behind these. */
  public boolean goesOn(String folded) {
    int line = first(names, folded + " ");
    return line < names.length && begins(names[line], folded + " ");
  }

  /** The zone of a region, as its largest city keeps it; null when not known. */
  public @Nullable String zone(String code) {
    String row = "=\t" + code + "\t";
    int line = first(places, row);
    if (line == places.length || !begins(places[line], row)) {
      return null;
    }
    String zone = place(places[line]).zone();
    return zone.isEmpty() ? null : zone;
  }

  private Place place(int start) {
    String[] columns = columns(start);
    int thousands = Integer.parseInt(columns[3]);
    return new Place(columns[1], columns[2], thousands, columns[4], columns[0].equals("="));
  }

  private String[] columns(int start) {
    String line = new String(text, start, end(start) - start, StandardCharsets.UTF_8);
    return line.split("\t", -1);
  }

  /** The first line not before a beginning. */
  private int first(int[] lines, String beginning) {
    byte[] wanted = beginning.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(lines[middle], wanted) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean begins(int start, String beginning) {
    return compare(start, beginning.getBytes(StandardCharsets.UTF_8)) == 0;
  }

  /** Of a line with a beginning, 0 where it has it. */
  private int compare(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      int at = start + i;
      int here = at < text.length ? text[at] & 0xFF : '\n';
      if (here != (wanted[i] & 0xFF)) {
        return here - (wanted[i] & 0xFF);
      }
    }
    return 0;
  }
}
