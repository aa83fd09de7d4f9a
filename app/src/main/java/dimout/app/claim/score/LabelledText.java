package dimout.app.claim.score;

import dimout.app.claim.language.Language;
import dimout.app.claim.model.Publication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence or a short article of our own writing, and the claims that a person finds in it.
 *
 * @param reporting belongs to the part that is only reported on, never built on
 */
record LabelledText(
    String language, Publication published, String text, List<Label> labels, boolean reporting) {
  private static final String FOLDER = "/dimout/claim/labelled/";
  private static final String SECOND = FOLDER + "second/";
  private static final String SEED = "dimout-claims-2 ";
  private static final String PARAGRAPH = "¶";

  /**
   * All labelled texts of a language, in the order of their files. The first set has been looked at
   * and is built on; half of the second is only reported on.
   */
  static List<LabelledText> of(Language language) {
    List<LabelledText> texts = new ArrayList<>();
    read(language, FOLDER, texts);
    read(language, SECOND, texts);
    return texts;
  }

  private static void read(Language language, String folder, List<LabelledText> texts) {
    String resource = folder + language.code() + ".tsv";
    try (InputStream in = LabelledText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          texts.add(parse(language.code(), line, folder.equals(SECOND)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledText parse(String language, String line, boolean second) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 3) {
      throw new IllegalStateException(language + ": " + line);
    }
    String text = columns[1].replace(PARAGRAPH, "\n\n");
    return new LabelledText(
        language,
        Publication.parse(columns[0]).orElseThrow(() -> new IllegalStateException(line)),
        text,
        Label.list(columns[2]),
        second && reporting(text));
  }

  boolean article() {
    return text.contains("\n\n");
  }

  /** By a seeded hash, so that nobody chooses. */
  private static boolean reporting(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((SEED + text).getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
