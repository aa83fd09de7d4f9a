package dimout.app.claim.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and their meanings, read from a file of lines {@code tag: phrase | phrase=value}, any
 * number of them for a tag.
 *
 * <p>A {@code *} stands for any ending of a word, or, before a word of its own, for any beginning:
 * {@code *ecek} is a Turkish future. {@code #} begins a comment. A phrase is found where all its
 * words follow one another, or, as {@code schaltete _ ab}, with others between; a phrase within a
 * longer one is not reported. {@code [cut / shut] off} spells two phrases. A line may have the name
 * of a {@link Form} instead: words that are asked about and not found.
 */
public final class Lexicon {
  private static final int SHORTEST_STEM = 2;

  /** Letters that a word keeps at least when an ending is taken off. */
  private static final int SHORTEST_BARE = 3;

  /** Lines that say how a language is, whatever their phrase. */
  private static final Set<Tag> TRAITS =
      EnumSet.of(Tag.VERBLAST, Tag.HOURCLOCK, Tag.DECIMALPOINT, Tag.NAMECASES, Tag.NOUNCAPITALS);

  private static final String GAP = "_";
  private static final String SHARP_S = "\u00DF";

  /** A verb's two parts are at most this many words apart. */
  private static final int WIDEST = 16;

  private record Phrase(List<String> words, Tag tag, String value) {}

  private final Map<String, List<Phrase>> byWord = new HashMap<>();
  private final Map<String, List<Phrase>> byStem = new HashMap<>();
  private final Map<String, List<Phrase>> byEnding = new HashMap<>();
  private final Set<String> common = new TreeSet<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();
  private final Set<Tag> traits = EnumSet.noneOf(Tag.class);
  private final Forms forms = new Forms();
  private @Nullable String home;
  private @Nullable String clocks;
  private @Nullable Romanised romanised;

  /** Reads a file of ours; a defect in it is a defect of the build. */
  static Lexicon read(String... resources) {
    Lexicon lexicon = new Lexicon();
    for (String resource : resources) {
      lexicon.load(resource);
    }
    return lexicon;
  }

  private void load(String resource) {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + resource);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        line(line.replaceFirst("#.*", "").strip(), resource + ", line " + number);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(String line, String where) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      if (!line.isEmpty()) {
        throw new IllegalStateException(where + ": no tag");
      }
      return;
    }
    String name = line.substring(0, colon).strip();
    Form form = Form.of(name).orElse(null);
    Tag tag = Tag.of(name).orElse(null);
    if (form == null && tag == null) {
      throw new IllegalStateException(where + ": tag " + name);
    }
    for (String entry : line.substring(colon + 1).split("\\|", -1)) {
      int equals = entry.indexOf('=');
      String phrase = (equals < 0 ? entry : entry.substring(0, equals)).strip();
      String value = equals < 0 ? "" : entry.substring(equals + 1).strip();
      for (String each : form == Form.LETTERS ? List.of(phrase) : spelled(phrase)) {
        if (form != null) {
          words(each).forEach(word -> forms.add(form, word, value));
        } else if (tag != null) {
          add(tag, each, value);
        }
      }
    }
  }

  /** All that a phrase stands for, also as the Swiss write it, who have no sharp s. */
  private static List<String> spelled(String phrase) {
    return spelledOut(phrase).stream()
        .flatMap(each -> Stream.of(each, each.replace(SHARP_S, "ss")).distinct())
        .toList();
  }

  /** All phrases that one with choices stands for: {@code [cut / shut] off} is two. */
  static List<String> spelledOut(String phrase) {
    int open = phrase.indexOf('[');
    int close = phrase.indexOf(']', open + 1);
    if (open < 0 || close < 0) {
      return List.of(phrase);
    }
    List<String> phrases = new ArrayList<>();
    for (String choice : phrase.substring(open + 1, close).split("/", -1)) {
      phrases.addAll(
          spelledOut(phrase.substring(0, open) + choice.strip() + phrase.substring(close + 1)));
    }
    return phrases;
  }

  /** Adds a phrase. */
  void add(Tag tag, String phrase, String value) {
    List<String> words = words(phrase);
    if (words.isEmpty()) {
      return;
    }
    if (tag == Tag.COMMON) {
      common.addAll(words);
      return;
    }
    if (tag == Tag.CLOCKS) {
      clocks = phrase;
      return;
    }
    if (tag == Tag.ROMANISED) {
      romanised = new Romanised(phrase);
      return;
    }
    if (tag == Tag.HOME) {
      home = phrase;
      return;
    }
    if (TRAITS.contains(tag)) {
      traits.add(tag);
      return;
    }
    if (tag == Tag.PREFIX) {
      prefixes.addAll(words);
      return;
    }
    if (tag == Tag.SUFFIX) {
      suffixes.addAll(words);
      return;
    }
    String first = words.get(0);
    Phrase entry = new Phrase(words, tag, value);
    if (first.startsWith("*")) {
      byEnding.computeIfAbsent(first.substring(1), k -> new ArrayList<>()).add(entry);
      return;
    }
    boolean stem = first.endsWith("*");
    String key = stem ? first.substring(0, first.length() - 1) : first;
    (stem ? byStem : byWord).computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokens(phrase)) {
      if (token.is("'")) {
        continue; // "trentaine d'": in a text, the next word stands there
      }
      if (token.is("*") && words.isEmpty()) {
        words.add("*");
      } else if (token.is("*")) {
        words.set(words.size() - 1, words.get(words.size() - 1) + "*");
      } else if (words.equals(List.of("*"))) {
        words.set(0, "*" + token.word());
      } else {
        words.add(token.word());
      }
    }
    return words;
  }

  /** The words by which this language is recognised, folded. */
  Collection<String> common() {
    return common;
  }

  @Nullable Romanised romanised() {
    return romanised;
  }

  @Nullable String home() {
    return home;
  }

  @Nullable String clocks() {
    return clocks == null ? home : clocks;
  }

  boolean has(Tag trait) {
    return traits.contains(trait);
  }

  Forms forms() {
    return forms;
  }

  /** Whether a word of its own begins or makes a phrase; names do not count. */
  boolean knows(String word) {
    for (Phrase phrase : byWord.getOrDefault(word, List.of())) {
      if (own(phrase)) {
        return true;
      }
    }
    for (int length = Math.min(word.length(), 24); length >= 4; length--) {
      for (Phrase phrase : byStem.getOrDefault(word.substring(0, length), List.of())) {
        if (own(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean own(Phrase phrase) {
    return switch (phrase.tag) {
      case MONITOR, SERVICE, OPERATOR, PLACE, CITY -> false;
      default -> phrase.words.size() == 1 && phrase.words.get(0).length() > 2;
    };
  }

  /** All meanings in a sentence, those within longer ones left out. */
  List<Mark> marks(List<Token> tokens) {
    List<Mark> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      startingAt(tokens, i, found);
    }
    return found.stream()
        .filter(mark -> found.stream().noneMatch(mark::within))
        .distinct()
        .toList();
  }

  /** Of a city that one form of a word names, the next names no other: "أبها" is Abha, not Ibb. */
  private void startingAt(List<Token> tokens, int at, List<Mark> found) {
    String word = tokens.get(at).word();
    List<String> forms = forms(word);
    if (forms.size() == 1) {
      startingAt(tokens, at, forms.getFirst(), found);
      return;
    }
    boolean city = false;
    for (String form : endingsKept(word, forms)) {
      int before = found.size();
      startingAt(tokens, at, form, found);
      List<Mark> here = found.subList(before, found.size());
      if (city) {
        here.removeIf(Lexicon::city);
      }
      city |= here.stream().anyMatch(Lexicon::city);
    }
  }

  /** Those first that have the word's ending: names take none. */
  private static List<String> endingsKept(String word, List<String> forms) {
    return forms.stream().sorted(Comparator.comparing(form -> !word.endsWith(form))).toList();
  }

  /** A city's name of one word. */
  private static boolean city(Mark mark) {
    return mark.tag() == Tag.CITY && mark.to() - mark.from() == 1;
  }

  private void startingAt(List<Token> tokens, int at, String form, List<Mark> found) {
    for (Phrase phrase : byWord.getOrDefault(form, List.of())) {
      match(phrase, tokens, at, found);
    }
    for (int length = Math.min(form.length(), 24); length >= SHORTEST_STEM; length--) {
      for (Phrase phrase : byStem.getOrDefault(form.substring(0, length), List.of())) {
        match(phrase, tokens, at, found);
      }
    }
    for (int start = 1; start < form.length() && !byEnding.isEmpty(); start++) {
      for (Phrase phrase : byEnding.getOrDefault(form.substring(start), List.of())) {
        match(phrase, tokens, at, found);
      }
    }
  }

  private void match(Phrase phrase, List<Token> tokens, int at, List<Mark> found) {
    int size = phrase.words.size();
    int gap = phrase.words.indexOf(GAP);
    int first = gap > 0 ? gap : size;
    if (at + first > tokens.size() || !follow(phrase, tokens, at, first)) {
      return;
    }
    if (gap > 0) {
      parted(phrase, gap, tokens, at, found);
    } else {
      found.add(new Mark(phrase.tag, at, at + size, phrase.value));
    }
  }

  /** Whether the first words of a phrase stand there; the very first is known to. */
  private boolean follow(Phrase phrase, List<Token> tokens, int at, int count) {
    for (int i = 1; i < count; i++) {
      String want = phrase.words.get(i);
      String word = tokens.get(at + i).word();
      boolean and = forms.value(Form.JOINEDAND, word) != null; // it parts a phrase
      List<String> forms = and ? List.of(word) : forms(word);
      int most = phrase.tag == Tag.OPERATOR ? 1 : word.length(); // "شبكة جوال", not "شبكة الجوال"
      if (forms.stream()
          .filter(form -> word.length() - form.length() <= most)
          .noneMatch(form -> fits(form, want))) {
        return false;
      }
    }
    return true;
  }

  /** "Schaltete … ab", "nahm … vom Netz" is where the second part is; "hob … auf" all of it. */
  private static void parted(Phrase phrase, int gap, List<Token> tokens, int at, List<Mark> found) {
    List<String> second = phrase.words.subList(gap + 1, phrase.words.size());
    int end = Math.min(at + WIDEST, tokens.size()) - second.size();
    for (int i = at + gap; i <= end; i++) {
      if (stands(second, tokens, i)) {
        int from = whole(phrase.tag) ? at : i;
        found.add(new Mark(phrase.tag, from, i + second.size(), phrase.value));
        return;
      }
    }
  }

  private static boolean stands(List<String> words, List<Token> tokens, int at) {
    for (int i = 0; i < words.size(); i++) {
      if (!fits(tokens.get(at + i).word(), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean whole(Tag tag) {
    return tag == Tag.BACK || tag == Tag.BLOCK || tag == Tag.ASIDE;
  }

  private static boolean fits(String form, String want) {
    return want.endsWith("*")
        ? form.startsWith(want.substring(0, want.length() - 1))
        : form.equals(want);
  }

  /** A word as written, then without one, two, three of the prefixes, and a suffix. */
  List<String> forms(String word) {
    if (prefixes.isEmpty() && suffixes.isEmpty()) {
      return List.of(word);
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    for (String suffix : suffixes) {
      if (word.endsWith(suffix) && word.length() >= suffix.length() + SHORTEST_BARE) {
        forms.add(word.substring(0, word.length() - suffix.length()));
      }
    }
    Set<String> bare = Set.copyOf(forms);
    for (int depth = 0; depth < 3 && !bare.isEmpty(); depth++) {
      Set<String> next = new LinkedHashSet<>();
      for (String form : bare) {
        for (String prefix : prefixes) {
          if (form.startsWith(prefix) && form.length() >= prefix.length() + 2) {
            next.add(form.substring(prefix.length()));
          }
        }
      }
      forms.addAll(next);
      bare = next;
    }
    return List.copyOf(forms);
  }
}
