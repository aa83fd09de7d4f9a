package dimout.app.claim.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words of a language stand in its lexicon: a new language is a file and no Java. */
class WordsInLexiconsTest {
  private static final Path JAVA = Path.of("src/main/java/dimout/app/claim");
  private static final Path LEXICONS = Path.of("src/main/resources/dimout/claim");

  /** They know scripts, not languages. */
  private static final Set<String> OF_SCRIPTS = Set.of("Fold.java", "Tokenizer.java");

  /** Names of calendars, and words of the claims themselves. */
  private static final Set<String> OURS = Set.of("persian", "mobile", "nationwide");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern LITERAL =
      Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'([^'\\\\\\n])'");
  private static final Pattern VALUE = Pattern.compile("=([^|#\\n]*)");

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static Set<String> literals(Path file) throws IOException {
    String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
    return LITERAL
        .matcher(code)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean foreign(int letter) {
    return Character.isLetter(letter) && letter > 'z';
  }

  @Test
  void noLetterBeyondAsciiStandsInJava() throws IOException {
    for (String folder : List.of("grammar", "language")) {
      for (Path file : files(JAVA.resolve(folder), ".java")) {
        if (!OF_SCRIPTS.contains(file.getFileName().toString())) {
          assertThat(literals(file))
              .as("%s", file)
              .noneMatch(word -> word.codePoints().anyMatch(WordsInLexiconsTest::foreign));
        }
      }
    }
  }

  @Test
  void everyWordInTheGrammarIsWhatALexiconCallsAPhrase() throws IOException {
    Set<String> known = new TreeSet<>(OURS);
    for (Path file : files(LEXICONS, ".lex")) {
      VALUE
          .matcher(Files.readString(file))
          .results()
          .map((MatchResult value) -> value.group(1).strip())
          .forEach(known::add);
    }
    for (Path file : files(JAVA.resolve("grammar"), ".java")) {
      Set<String> words = literals(file);
      words.removeIf(word -> !word.matches("[a-z]+"));
      assertThat(words).as("%s", file).isSubsetOf(known);
    }
  }
}
