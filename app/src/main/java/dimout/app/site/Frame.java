package dimout.app.site;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What surrounds a page.
 *
 * @param origin the site's address without a slash at the end
 * @param path the page's own, encoded
 * @param chosen whether the reader chose the language; links then carry it on
 * @param cardPath path of the picture that others show of this page; empty for none
 * @param scored whether there is a scorecard
 */
record Frame(
    String site,
    String banner,
    String origin,
    String path,
    Words words,
    boolean chosen,
    String title,
    String description,
    String cardPath,
    boolean scored) {

  record Link(String href, String label, String current) {}

  record Other(String code, String name, String direction, String href) {}

  private static final List<String> PLACES =
      List.of("/", "/check", "/methods", "/sources", "/scorecard");

  String say(String key) {
    return words.say(key);
  }

  /** A sentence with its figures unbroken. */
  Content tied(String sentence) {
    return new Tied(sentence);
  }

  String count(int count) {
    return words.say("site.count", Map.of("count", count));
  }

  String language() {
    return words.language().code();
  }

  String direction() {
    return words.language().direction();
  }

  /** A path of this site, in the language that was chosen. */
  String at(String target) {
    String joint = target.contains("?") ? "&" : "?";
    return chosen ? target + joint + "lang=" + language() : target;
  }

  String address() {
    return origin + path;
  }

  String card() {
    return cardPath.isEmpty() ? "" : origin + cardPath + "?lang=" + language();
  }

  String oembed() {
    return origin + "/oembed?url=" + URLEncoder.encode(address(), StandardCharsets.UTF_8);
  }

  List<Link> nav() {
    return PLACES.stream()
        .filter(place -> scored || !place.equals("/scorecard"))
        .map(
            place -> new Link(at(place), say("site.nav" + place.replace('/', '.')), current(place)))
        .toList();
  }

  private String current(String place) {
    return place.equals(path) ? "page" : "false";
  }

  List<Other> languages() {
    return Language.ALL.stream()
        .map(each ->
            new Other(each.code(), each.name(), each.direction(), path + "?lang=" + each.code()))
        .toList();
  }
}
