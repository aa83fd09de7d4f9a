package dimout.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dimout.pipeline.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says all of it, with the same figures in it and all its plural forms. */
class BundlesTest {
  /** What only the terminal says, which speaks English. */
  private static final Set<String> TERMINAL = Set.of("report.", "demo.");

  /** What a language may use beside what English does, for its plurals and genders. */
  private static final Set<String> GRAMMAR = Set.of("h", "m", "kind");

  private static final Pattern LATIN = Pattern.compile("\\b[a-z]{4,}\\b");
  private static final Pattern SAID = Pattern.compile("say\\(\\s*\"([a-z][a-z_.0-9]*[a-z_0-9])\"");

  private static Properties bundle(String language) {
    Properties bundle = new Properties();
    String name = "messages_" + language + ".properties";
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      bundle.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }

  private static Set<String> spoken() {
    Set<String> keys = new TreeSet<>(bundle("en").stringPropertyNames());
    keys.removeIf(key -> TERMINAL.stream().anyMatch(key::startsWith));
    Catalog.methods().forEach(each -> keys.add("method." + each.name()));
    Catalog.signals().forEach(each -> keys.add("measured." + each.name()));
    return keys;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ru", "kk", "es", "ar", "fa"})
  void hasAllMessagesAndNoOthers(String language) {
    assertThat(bundle(language).stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(spoken());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ru", "kk", "es", "ar", "fa"})
  void saysTheSameFiguresInEveryMessage(String language) {
    Properties english = bundle("en");
    Properties own = bundle(language);
    for (String key : english.stringPropertyNames()) {
      if (own.containsKey(key) && !key.startsWith("pattern.")) {
        Set<String> expected = arguments(english.getProperty(key));
        Set<String> actual = arguments(own.getProperty(key));
        actual.removeIf(each -> GRAMMAR.contains(each) && !expected.contains(each));
        assertThat(actual).as(language + " " + key).isEqualTo(expected);
      }
    }
  }

  /** In Kazakh and Persian a noun after a number has one form. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru", "es", "ar"})
  void hasEveryPluralFormWhereItCounts(String language) {
    Properties own = bundle(language);
    Set<String> needed = new HashSet<>(integerForms(language));
    for (String key : spoken()) {
      for (Set<String> forms : countingForms(own.getProperty(key, ""))) {
        Set<String> missing = new HashSet<>(needed);
        missing.removeAll(forms);
        missing.remove("zero"); // said as =0, or by the form of "other"
        missing.remove("many"); // ends as "other" does, for whole numbers
        if (forms.contains("=1")) {
          missing.remove("one");
        }
        assertThat(missing).as(language + " " + key).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "kk", "ar", "fa"})
  void leavesNoLatinWordBehind(String language) {
    Properties own = bundle(language);
    for (String key : own.stringPropertyNames()) {
      String said = spokenText(own.getProperty(key));
      assertThat(LATIN.matcher(said).results().map(MatchResult::group))
          .as(language + " " + key)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es"})
  void translatesEverySentence(String language) {
    Properties english = bundle("en");
    Properties own = bundle(language);
    for (String key : spoken()) {
      String sentence = english.getProperty(key, "");
      if (LATIN.matcher(spokenText(sentence)).results().count() > 1) {
        assertThat(own.getProperty(key)).as(language + " " + key).isNotEqualTo(sentence);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "fa"})
  void isolatesCodesAndNames(String language) {
    Phrases phrases = Phrases.of(Locale.of(language));
    assertThat(new Names(phrases).entity("asn/9198")).isEqualTo("\u2068AS9198\u2069");
    for (String key : List.of("entity.known", "entity.geoasn", "entity.region", "signal.named")) {
      assertThat(bundle(language).getProperty(key)).as(key).contains("\u2068", "\u2069");
    }
  }

  @Test
  void whatThePagesSayIsInTheBundle() throws IOException {
    Set<String> known = bundle("en").stringPropertyNames();
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(BundlesTest::isSource).toList()) {
        Set<String> said =
            SAID.matcher(Files.readString(file))
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toSet());
        assertThat(known).as(file.toString()).containsAll(said);
      }
    }
  }

  private static boolean isSource(Path file) {
    return file.toString().endsWith(".jte") || file.toString().endsWith(".java");
  }

  private static Set<String> arguments(String message) {
    MessagePattern pattern = new MessagePattern(message);
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPartType(i) == Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }

  /** Of each plural in a message that prints its number: the forms it has. */
  private static List<Set<String>> countingForms(String message) {
    MessagePattern pattern = new MessagePattern(message);
    List<Set<String>> all = new ArrayList<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
        Set<String> forms = new HashSet<>();
        boolean counts = false;
        for (int j = i; j < pattern.getLimitPartIndex(i); j++) {
          Part inner = pattern.getPart(j);
          if (inner.getType() == Part.Type.ARG_SELECTOR) {
            forms.add(pattern.getSubstring(inner));
          }
          counts |= inner.getType() == Part.Type.REPLACE_NUMBER;
        }
        if (counts) {
          all.add(forms);
        }
      }
    }
    return all;
  }

  private static Set<String> integerForms(String language) {
    PluralRules rules = PluralRules.forLocale(ULocale.forLocale(Locale.of(language)));
    Set<String> forms = new TreeSet<>();
    for (int i = 0; i < 200; i++) {
      forms.add(rules.select(i));
    }
    return forms;
  }

  /** A message without its arguments and selectors. */
  private static String spokenText(String message) {
    MessagePattern pattern = new MessagePattern(message);
    StringBuilder text = new StringBuilder();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getType() == Part.Type.MSG_START) {
        from = part.getLimit();
        depth++;
      } else if (part.getType() == Part.Type.ARG_START || part.getType() == Part.Type.MSG_LIMIT) {
        text.append(message, Math.min(from, part.getIndex()), part.getIndex()).append(' ');
        from = part.getLimit();
      } else if (part.getType() == Part.Type.ARG_LIMIT) {
        from = part.getLimit();
      }
    }
    return depth == 0 ? message : text.toString();
  }
}
