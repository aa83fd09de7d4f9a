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
import java.util.Set;

/**
 * A sentence or a short article written for this, and the claims that a person finds in it.
 *
 * @param part whether it was built on
 */
record LabelledText(
    String language, Publication published, String text, List<Label> labels, Part part) {
  private static final String FOLDER = "/dimout/claim/labelled/";
  private static final String FIRST = "";
  private static final String FIFTH = "fifth/";
  private static final String NINETEENTH = "nineteenth/";
  private static final String TWENTYFIRST = "twentyfirst/";
  private static final List<String> SETS =
      List.of(
          FIRST,
          "second/",
          "third/",
          "fourth/",
          FIFTH,
          "sixth/",
          "sixth/report/",
          "seventh/",
          "eighth/",
          "ninth/",
          "tenth/",
          "eleventh/",
          "twelfth/",
          "thirteenth/",
          "fourteenth/",
          "fifteenth/",
          "sixteenth/",
          "seventeenth/",
          "eighteenth/",
          NINETEENTH,
          "twentieth/",
          TWENTYFIRST,
          "twentysecond/",
          "twentythird/",
          "twentyfourth/",
          "twentyfifth/",
          "twentysixth/",
          "twentyseventh/",
          "twentyeighth/",
          "twentyninth/",
          "thirtieth/",
          "thirtyfirst/",
          "thirtysecond/",
          "thirtythird/",
          "thirtyfourth/",
          "thirtyfifth/",
          "thirtysixth/",
          "thirtyseventh/",
          "thirtyeighth/");
  private static final String SEED = "dimout-claims-2 ";
  private static final String FOURTH_SEED = "dimout-claims-4 ";
  private static final String FIFTH_SEED = "dimout-claims-5 ";
  private static final String NINETEENTH_SEED = "dimout-claims-19 ";
  private static final String TWENTYFIRST_SEED = "dimout-claims-21 ";
  private static final Set<String> FIFTH_LANGUAGES = Set.of("en", "de", "fr", "ar", "fa", "kk");
  private static final String PARAGRAPH = "¶";

  /**
   * All labelled texts of a language, in the order of their files. Each part was looked at once
   * before it was built on; no text is mended for the half of the twenty-first that is reported.
   */
  static List<LabelledText> of(Language language) {
    List<LabelledText> texts = new ArrayList<>();
    for (String set : SETS) {
      if (!set.equals(FIFTH) || FIFTH_LANGUAGES.contains(language.code())) {
        read(language, set, texts);
      }
    }
    return texts;
  }

  private static void read(Language language, String set, List<LabelledText> texts) {
    String resource = FOLDER + set + language.code() + ".tsv";
    try (InputStream in = LabelledText.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          texts.add(parse(language.code(), line, set));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledText parse(String language, String line, String set) {
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
        part(set, text));
  }

  boolean article() {
    return text.contains("\n\n");
  }

  /** Sets are divided by a seeded hash, so that nobody chooses, or by their authors. */
  private static Part part(String set, String text) {
    return switch (set) {
      case "second/" -> odd(SEED, text) ? Part.SECOND : Part.BUILD;
      case "third/" -> Part.THIRD;
      case "fourth/" -> odd(FOURTH_SEED, text) ? Part.FOURTH : Part.BUILD;
      case "sixth/report/" -> Part.SIXTH;
      case "seventh/" -> Part.SEVENTH;
      case "ninth/" -> Part.NINTH;
      case "tenth/" -> Part.TENTH;
      case "twelfth/" -> Part.TWELFTH;
      case "thirteenth/" -> Part.THIRTEENTH;
      case "fifteenth/" -> Part.FIFTEENTH;
      case "sixteenth/" -> Part.SIXTEENTH;
      case "eighteenth/" -> Part.EIGHTEENTH;
      case NINETEENTH -> odd(NINETEENTH_SEED, text) ? Part.NINETEENTH : Part.BUILD;
      case "twentieth/" -> Part.TWENTIETH;
      case TWENTYFIRST -> odd(TWENTYFIRST_SEED, text) ? Part.TWENTYFIRST : Part.BUILD;
      case "twentythird/" -> Part.TWENTYTHIRD;
      case "twentyfourth/" -> Part.TWENTYFOURTH;
      case "twentyfifth/" -> Part.TWENTYFIFTH;
      case "twentysixth/" -> Part.TWENTYSIXTH;
      case "twentyseventh/" -> Part.TWENTYSEVENTH;
      case "twentyeighth/" -> Part.TWENTYEIGHTH;
      case "twentyninth/" -> Part.TWENTYNINTH;
      case "thirtieth/" -> Part.THIRTIETH;
      case "thirtyfirst/" -> Part.THIRTYFIRST;
      case "thirtysecond/" -> Part.THIRTYSECOND;
      case "thirtythird/" -> Part.THIRTYTHIRD;
      case "thirtyfourth/" -> Part.THIRTYFOURTH;
      case "thirtyfifth/" -> Part.THIRTYFIFTH;
      case "thirtysixth/" -> Part.THIRTYSIXTH;
      case "thirtyseventh/" -> Part.THIRTYSEVENTH;
      case "thirtyeighth/" -> Part.THIRTYEIGHTH;
      case FIFTH -> odd(FIFTH_SEED, text) ? Part.FIFTH : Part.BUILD;
      default -> Part.BUILD;
    };
  }

  private static boolean odd(String seed, String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((seed + text).getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
