package dimout.app.geo;

import dimout.app.error.UserError;
import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import dimout.geo.GeoText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** A table of countries that a user named: one of the texts of {@link GeoText}, or a MaxMind DB. */
public final class GeoFile {
  private static final int HEAD = 512;

  private GeoFile() {}

  /**
   * Reads a table, told by its content.
   *
   * @param name as the user named it
   * @param content decompressed
   * @param remarks receives a line when some rows could not be read
   * @throws UserError when it is no such table, or more than a hundredth of its rows are unreadable
   */
  public static GeoTable read(String name, InputStream content, Consumer<String> remarks) {
    try {
      BufferedInputStream in = new BufferedInputStream(content, 1 << 16);
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      return isText(head) ? text(name, in, remarks) : MaxMindTable.read(name, in);
    } catch (IOException e) {
      throw UserError.input(name, "", "cannot be read: " + e.getMessage(), e);
    }
  }

  private static boolean isText(byte[] head) {
    for (byte character : head) {
      if (character >= 0 && character < ' ' && "\t\n\r".indexOf(character) < 0) {
        return false;
      }
    }
    return true;
  }

  private static GeoTable text(String name, InputStream in, Consumer<String> remarks)
      throws IOException {
    GeoTableBuilder table = new GeoTableBuilder();
    GeoText text = new GeoText(table);
    text.read(in);
    if (text.rows() > GeoText.MOST_ROWS) {
      throw UserError.input(name, "", "more than " + GeoText.MOST_ROWS + " rows: this is no table");
    }
    String complaint = text.complaint();
    if (complaint != null) {
      int colon = complaint.indexOf(": ");
      if (100 * text.unreadable() > text.rows()) {
        throw UserError.input(
            name,
            complaint.substring(0, colon),
            complaint.substring(colon + 2) + share(text) + "; is it a table of networks?");
      }
      remarks.accept(name + ", " + complaint + share(text));
    }
    if (table.size() == 0) {
      throw UserError.input(name, "", "no network in it: a table of network,country is wanted");
    }
    return table.build();
  }

  private static String share(GeoText text) {
    return " (" + text.unreadable() + " of " + text.rows() + " rows are unreadable)";
  }
}
