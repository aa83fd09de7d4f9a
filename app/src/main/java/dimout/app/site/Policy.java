package dimout.app.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page may load and do (Content Security Policy, level 3): nothing from elsewhere, nothing
 * inline but style sheets of our own, named by their digest.
 */
final class Policy {
  private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

  private Policy() {}

  /** Of a page; {@code framed} where others may show it within theirs. */
  static String page(String html, boolean framed) {
    return "default-src 'none'; script-src 'self'; style-src 'self'"
        + digests(html)
        + "; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
        + " frame-ancestors "
        + (framed ? "*" : "'none'");
  }

  /** Of a picture. */
  static String picture(String svg) {
    return "default-src 'none'; style-src" + digests(svg);
  }

  /**
   * The digests of the style sheets in a text. Words of others are escaped in it, so that no style
   * sheet is theirs.
   */
  private static String digests(String text) {
    StringBuilder digests = new StringBuilder();
    Matcher style = STYLE.matcher(text);
    while (style.find()) {
      String source = " 'sha256-" + digest(style.group(1)) + "'";
      if (digests.indexOf(source) < 0) {
        digests.append(source);
      }
    }
    return digests.toString();
  }

  private static String digest(String style) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
