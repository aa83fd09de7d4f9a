package dimout.app.cli;

import dimout.app.error.UserError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file and the collector that wrote it, from {@code NAME=FILE} or {@code FILE}.
 *
 * @param collector empty for the one that all files without a name share
 */
record CollectorFile(String collector, String file) {
  // A name has no slash, so that ./a=b and /data/x=1/rib.gz are files.
  private static final Pattern NAMED = Pattern.compile("([^=/\\\\]*)=(.*)", Pattern.DOTALL);

  static CollectorFile parse(String argument) {
    Matcher named = NAMED.matcher(argument);
    if (!named.matches()) {
      return new CollectorFile("", argument);
    }
    if (named.group(1).isEmpty() || named.group(2).isEmpty()) {
      throw UserError.usage("'" + argument + "': write a collector's file as NAME=FILE");
    }
    return new CollectorFile(named.group(1), named.group(2));
  }
}
