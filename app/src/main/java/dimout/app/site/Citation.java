package dimout.app.site;

import dimout.app.text.Statement;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * How a version of an incident is cited: its address never changes, and neither does its content.
 *
 * @param text in words
 */
record Citation(String text, String bibtex, String ris) {
  static Citation of(Frame frame, IncidentVersion version, Statement statement) {
    String address = frame.origin() + Addresses.version(version.incident(), version.version());
    LocalDate day = version.published().atZone(ZoneOffset.UTC).toLocalDate();
    String title = statement.headline();
    String key = Addresses.slug(version.incident().id()) + "-v" + version.version();
    String text =
        frame.site()
            + " ("
            + day.getYear()
            + "). "
            + title
            + " v"
            + version.version()
            + ", "
            + day
            + ". "
            + address;
    String bibtex =
        """
        @misc{%s,
          title = {%s},
          author = {{%s}},
          year = {%d},
          month = {%d},
          version = {%d},
          url = {%s}
        }
        """
            .formatted(
                key,
                latex(title),
                latex(frame.site()),
                day.getYear(),
                day.getMonthValue(),
                version.version(),
                address);
    String ris =
        String.join(
            "\r\n",
            "TY  - DATA",
            "TI  - " + line(title),
            "AU  - " + line(frame.site()),
            "PY  - " + day.getYear(),
            "DA  - " + day.toString().replace('-', '/'),
            "ET  - " + version.version(),
            "UR  - " + address,
            "ER  - ",
            "");
    return new Citation(text, bibtex, ris);
  }

  private static String latex(String text) {
    return line(text).replaceAll("([%&$#_])", "\\\\$1").replaceAll("[{}\\\\](?![%&$#_])", "");
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
