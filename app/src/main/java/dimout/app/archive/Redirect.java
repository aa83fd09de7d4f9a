package dimout.app.archive;

import java.net.URI;
import java.net.http.HttpHeaders;

/** An archive's word that something is elsewhere: followed within the host that was configured. */
final class Redirect {
  private Redirect() {}

  /**
   * Where to go on.
   *
   * @param asked what was asked for first
   * @param at where the answer came from
   * @throws Unavailable when that is another host, or no address
   */
  static URI followed(URI asked, URI at, HttpHeaders headers) {
    String location = headers.firstValue("Location").orElse("");
    URI next;
    try {
      next = at.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new Unavailable(asked + ": the archive redirects to nowhere: '" + location + "'", e);
    }
    if (!String.valueOf(next.getScheme()).matches("https?")
        || (next.getScheme().equals("http") && at.getScheme().equals("https"))
        || !asked.getHost().equalsIgnoreCase(next.getHost())) {
      throw new Unavailable(
          asked
              + ": the archive redirects to "
              + next
              + ", which is another: if that is right, name it in the configuration",
          false);
    }
    return next;
  }
}
