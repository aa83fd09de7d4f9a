package dimout.app.claim.article;

import dimout.app.error.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads an article: text in any usual encoding, or an HTML page. */
public final class ArticleReader {
  /** More than any article has, and little enough to hold. */
  public static final int MOST_BYTES = 4 << 20;

  private static final Pattern HTML =
      Pattern.compile(
          "(?s)\\A[\\s\\uFEFF]{0,2000}<(!doctype|!--|html|head|body|article|div|p|\\?xml).*");

  private ArticleReader() {}

  /**
   * Reads to the end, or to {@link #MOST_BYTES}.
   *
   * @param name as the user named the input, for errors
   * @throws UserError when it cannot be read, is too long, or is no text
   */
  public static Article read(InputStream in, String name) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw UserError.input(name, "", "cannot be read: " + e.getMessage(), e);
    }
    if (bytes.length > MOST_BYTES) {
      throw UserError.input(
          name,
          "offset " + MOST_BYTES,
          "longer than " + (MOST_BYTES >> 20) + " MiB, which no article is; give its text alone");
    }
    return of(Decoding.text(bytes, name));
  }

  /** What was pasted or decoded: an HTML page by its beginning, else plain text. */
  public static Article of(String content) {
    String beginning = content.substring(0, Math.min(content.length(), 4096));
    if (HTML.matcher(beginning.toLowerCase(Locale.ROOT)).matches()) {
      return HtmlArticle.read(content);
    }
    return new Article(content.startsWith("\uFEFF") ? content.substring(1) : content, null);
  }
}
