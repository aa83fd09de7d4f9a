package dimout.app.claim.score;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dimout.app.claim.model.Publication;
import dimout.app.error.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were published by those who watch the network: descriptions of shutdowns by Access
 * Now's STOP project and posts of NetBlocks, English, 2016 to 2025. They are not ours to ship: only
 * their labels are here, each beside the fingerprint of its text, and the texts are read from a
 * folder where there is one.
 */
public final class PublishedTexts {
  /** Divided by time, so that no event is in both. */
  public enum Half {
    /** STOP before 2023, NetBlocks before 2022-03-30. */
    BUILT_ON,
    /**
     * STOP before 2023, the rest of it: weights are trained on it, and no rule is mended for it.
     */
    TRAINED_ON,
    /** What came after. */
    REPORTED,
    /** Of STOP from 2023 on, a second sample. */
    REPORTED_SECOND
  }

  private static final String FOLDER = "/dimout/claim/labelled/published/";
  private static final String DESCRIPTIONS = "accessnow_stop";
  private static final String POSTS = "netblocks_tweets";

  private PublishedTexts() {}

  /**
   * How well the claims of each half are found; a description's country is given to the program, as
   * {@code --place} does.
   *
   * @param events folder with the two CSV files
   * @return rows without texts where there is no such folder
   * @throws UserError where a file is no CSV
   */
  public static Map<Half, ClaimScore.Row> rows(Path events) {
    Map<String, String> texts = texts(events);
    Map<Half, ClaimScore.Row> rows = new EnumMap<>(Half.class);
    for (Half half : Half.values()) {
      rows.put(half, row(texts, half));
    }
    return rows;
  }

  private static ClaimScore.Row row(Map<String, String> texts, Half half) {
    ClaimScore.Row sum = ClaimScore.Row.none("en");
    for (Labelled each : labelled(texts, half)) {
      sum = sum.plus(ClaimScore.one(each.text(), each.place()));
    }
    return sum;
  }

  /**
   * A text and what it is about.
   *
   * @param place null where nothing but the text tells it
   */
  record Labelled(LabelledText text, @Nullable String place) {}

  /** All texts of a half that the folder has. */
  static List<Labelled> labelled(Path events, Half half) {
    return labelled(texts(events), half);
  }

  private static List<Labelled> labelled(Map<String, String> texts, Half half) {
    List<Labelled> labelled = new ArrayList<>();
    for (List<String> columns : labels(half)) {
      String text = texts.get(columns.get(0));
      if (text != null) {
        labelled.add(labelled(text, columns));
      }
    }
    return labelled;
  }

  /** Columns: fingerprint, date, place or nothing, labels. */
  private static Labelled labelled(String text, List<String> columns) {
    Publication published = Publication.parse(columns.get(1)).orElseThrow();
    String place = columns.get(2).isEmpty() ? null : columns.get(2);
    List<Label> labels = Label.list(columns.get(3));
    return new Labelled(new LabelledText("en", published, text, labels, Part.BUILD), place);
  }

  private static List<List<String>> labels(Half half) {
    String resource = FOLDER + half.name().toLowerCase(Locale.ROOT) + ".tsv";
    try (InputStream in =
            Objects.requireNonNull(PublishedTexts.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> List.of(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By fingerprint. */
  private static Map<String, String> texts(Path events) {
    Map<String, String> texts = new HashMap<>();
    for (Path file : files(events)) {
      String column = file.getFileName().toString().startsWith(POSTS) ? "content" : "event";
      try (CsvReader<NamedCsvRecord> rows =
          CsvReader.builder()
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofNamedCsvRecord(file)) {
        for (NamedCsvRecord row : rows) {
          String text = row.getField(column);
          texts.put(fingerprint(text), paragraphs(text));
        }
      } catch (NoSuchElementException e) {
        throw UserError.input(file.toString(), "line 1", "has no column '" + column + "'", e);
      } catch (IOException | UncheckedIOException | CsvParseException e) {
        throw UserError.input(file.toString(), "", "is no CSV that can be read: " + e, e);
      }
    }
    return texts;
  }

  private static List<Path> files(Path events) {
    if (!Files.isDirectory(events)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    try (var found =
        Files.newDirectoryStream(events, "{" + DESCRIPTIONS + "," + POSTS + "}*.csv")) {
      found.forEach(files::add);
    } catch (IOException e) {
      throw UserError.input(events.toString(), "", "cannot be listed: " + e, e);
    }
    return files;
  }

  private static String paragraphs(String text) {
    return text.lines()
        .map(line -> line.strip().replaceAll("\\s+", " "))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** Of the words alone, however they are spaced. */
  private static String fingerprint(String text) {
    try {
      byte[] words = text.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
