package dimout.app.probe;

import dimout.app.error.UserError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text with one thing a line; {@code #} begins a comment. */
final class ListFile {
  private static final int LONGEST_LINE = 1 << 16;
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** Takes one line that says something. */
  interface Lines {
    /**
     * @throws IllegalArgumentException what is wrong with it, in words
     */
    void line(String text);
  }

  private ListFile() {}

  /**
   * Reads a file, or standard input where its name is {@code -}.
   *
   * @param wanted what a line is to be, for the user
   * @throws UserError when it cannot be read, or a line is wrong
   */
  static void read(Path file, String wanted, Lines lines) {
    int number = 0;
    try (BufferedReader in = open(file)) {
      StringBuilder line = new StringBuilder();
      while (next(in, line)) {
        number++;
        String content = content(line);
        if (!content.isEmpty()) {
          lines.line(content);
        }
      }
    } catch (NoSuchFileException e) {
      throw UserError.input(file.toString(), "", "there is no such file", e);
    } catch (AccessDeniedException e) {
      throw UserError.input(file.toString(), "", "this user may not read it", e);
    } catch (CharacterCodingException e) {
      throw UserError.input(
          file.toString(), "after line " + number, "it is no text in UTF-8: " + wanted, e);
    } catch (IOException e) {
      throw UserError.input(file.toString(), "", "it cannot be read: " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw UserError.input(
          file.toString(), "line " + Math.max(1, number), wanted + ": " + e.getMessage(), e);
    }
  }

  /** Networks, one a line. */
  static List<Network> networks(Path file) {
    List<Network> networks = new ArrayList<>();
    read(file, "write a network a line", line -> networks.add(Network.parse(line)));
    return networks;
  }

  /** As {@link #networks(Path)}; none without a file. */
  static List<Network> networksIfAny(@Nullable Path file) {
    return file == null ? List.of() : networks(file);
  }

  private static BufferedReader open(Path file) throws IOException {
    return file.toString().equals("-")
        ? new BufferedReader(
            new InputStreamReader(System.in, StandardCharsets.UTF_8.newDecoder()), 1 << 16)
        : Files.newBufferedReader(file);
  }

  /** Whether there was another line; an endless one costs no memory. */
  private static boolean next(BufferedReader in, StringBuilder line) throws IOException {
    line.setLength(0);
    int character = in.read();
    if (character < 0) {
      return false;
    }
    for (; character >= 0 && character != '\n'; character = in.read()) {
      if (line.length() == LONGEST_LINE) {
        throw new IllegalArgumentException("no line has more than " + LONGEST_LINE + " characters");
      }
      line.append((char) character);
    }
    return true;
  }

  private static String content(StringBuilder line) {
    int from = !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    int comment = line.indexOf("#");
    return line.substring(from, comment < 0 ? line.length() : Math.max(from, comment)).strip();
  }
}
