package dimout.app.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How other sites show an incident: oEmbed 1.0, type rich, an iframe without scripts.
 *
 * @param slug which incident
 */
record Embed(String origin, String slug) {
  private static final Pattern PATH =
      Pattern.compile("/(?:embed/)?incident/([a-z0-9-]{1,200})(?:/v/[0-9]{1,9})?(?:\\?.*)?");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int WIDTH = 720;
  private static final int HEIGHT = 640;

  /** What an address of this site shows; null when it shows no incident. */
  static @Nullable Embed of(@Nullable String url, String origin) {
    if (url == null || !url.startsWith(origin)) {
      return null;
    }
    Matcher path = PATH.matcher(url.substring(origin.length()));
    return path.matches() ? new Embed(origin, path.group(1)) : null;
  }

  String json(String title, String site) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("version", "1.0");
    answer.put("type", "rich");
    answer.put("title", title);
    answer.put("provider_name", site);
    answer.put("provider_url", origin + "/");
    answer.put("width", WIDTH);
    answer.put("height", HEIGHT);
    answer.put("html", html(origin + "/embed/incident/" + slug, title));
    return JSON.writeValueAsString(answer);
  }

  /** The markup that shows it. */
  static String html(String address, String title) {
    return "<iframe src=\"%s\" width=\"%d\" height=\"%d\" title=\"%s\" loading=\"lazy\" sandbox=\"allow-popups\" style=\"border:0;max-width:100%%\"></iframe>"
        .formatted(
            address,
            WIDTH,
            HEIGHT,
            title.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"));
  }
}
