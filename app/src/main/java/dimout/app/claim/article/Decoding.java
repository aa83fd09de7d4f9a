package dimout.app.claim.article;

import dimout.app.claim.language.LanguageGuess;
import dimout.app.error.UserError;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: a byte order mark, then UTF-8 where it fits, then what the page declares, then the
 * old code page in which the text reads most like one of the languages.
 */
final class Decoding {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s{0,4}=\\s{0,4}[\"']?([a-z0-9_:.-]{3,40})");
  private static final List<String> CODE_PAGES =
      List.of("windows-1252", "windows-1251", "windows-1256", "windows-1254", "KOI8-R");
  private static final int SAMPLE = 1 << 16;
  private static final byte CYRILLIC = 0x04;
  private static final byte ARABIC = 0x06;

  private Decoding() {}

  static String text(byte[] bytes, String name) {
    Charset marked = mark(bytes);
    String text = marked == null ? unmarked(bytes) : new String(bytes, marked);
    long strange =
        text.chars()
            .limit(SAMPLE)
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')
            .count();
    if (strange * 50 > Math.min(text.length(), SAMPLE)) {
      throw UserError.input(name, "", "is no text; give an article as text or HTML");
    }
    return text;
  }

  private static @Nullable Charset mark(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return unmarkedSixteen(bytes);
  }

  /**
   * UTF-16 without its mark: most of the even, or of the odd, bytes of ordinary text are zero, or,
   * in Cyrillic and Arabic, the high byte of those blocks.
   */
  private static @Nullable Charset unmarkedSixteen(byte[] bytes) {
    int length = Math.min(bytes.length, 1024) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += high(bytes[i]) ? 1 : 0;
      odd += high(bytes[i + 1]) ? 1 : 0;
    }
    if (length < 8 || Math.max(even, odd) * 4 < length) {
      return null;
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean high(byte value) {
    return value == 0 || value == CYRILLIC || value == ARABIC;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    return bytes.length >= mark.length
        && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
  }

  private static String unmarked(byte[] bytes) {
    Optional<String> strict = strictly(bytes, StandardCharsets.UTF_8);
    if (strict.isPresent()) {
      return strict.get();
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
    long whole = lenient.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
    if (broken * 4 < whole) {
      return lenient;
    }
    return declared(bytes).flatMap(c -> strictly(bytes, c)).orElseGet(() -> likeliest(bytes));
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, 4096);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    try {
      return matcher.find() ? Optional.of(Charset.forName(matcher.group(1))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static String likeliest(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
    Charset best = StandardCharsets.ISO_8859_1;
    double bestScore = -1;
    for (String name : CODE_PAGES) {
      if (Charset.isSupported(name)) {
        Charset charset = Charset.forName(name);
        double score = LanguageGuess.of(new String(sample, charset)).score();
        if (score > bestScore) {
          best = charset;
          bestScore = score;
        }
      }
    }
    return new String(bytes, best);
  }
}
