package dimout.app.claim.language;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A language that articles are read in: a code, and a lexicon of the same name. */
public final class Language {
  private static final String FOLDER = "/dimout/claim/";

  private static final int SHORTEST_CITY = 5;

  /** Countries whose many small towns bear the names of other places and of things. */
  private static final Set<String> CLOSE_NAMED = Set.of("US", "CA", "AU", "AQ", "001");

  /** A new language is one file and one line here; the first is the one of doubt. */
  public static final List<Language> ALL =
      List.of(
          new Language("en"),
          new Language("fr"),
          new Language("ru"),
          new Language("de"),
          new Language("es"),
          new Language("pt"),
          new Language("ar"),
          new Language("fa"),
          new Language("kk"),
          new Language("tr"));

  private final String code;
  private final Lexicon lexicon;

  private Language(String code) {
    this.code = code;
    this.lexicon =
        Lexicon.read(FOLDER + code + ".lex", FOLDER + "names.lex", FOLDER + "places.lex");
    addCalendar();
    addCountries();
    addCities();
  }

  /** Two letters, ISO 639-1. */
  public String code() {
    return code;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether a comma parts whole and fraction, and a day stands before its month. */
  public boolean decimalComma() {
    return !lexicon.has(Tag.DECIMALPOINT);
  }

  /** Whether a folded word is one of those by which the language is recognised. */
  public boolean functionWord(String word) {
    return lexicon.common().contains(word);
  }

  /** Whether a folded word means something beside being a name. */
  public boolean knows(String word) {
    return lexicon.knows(word);
  }

  /** Whether verbs, and with them negations, stand last. */
  public boolean verbLast() {
    return lexicon.has(Tag.VERBLAST);
  }

  /** Whether the word for hours also makes a time of day: "21 heures". */
  public boolean hoursAreClocks() {
    return lexicon.has(Tag.HOURCLOCK);
  }

  /** Whether nouns have capitals. */
  public boolean capitalNouns() {
    return lexicon.has(Tag.NOUNCAPITALS);
  }

  /** Whether nouns and numbers take endings for at, from and of. */
  public boolean cases() {
    return !lexicon.forms().of(Form.LOCATIVE).isEmpty();
  }

  /** Whether names are declined, and a noun behind another is of it. */
  public boolean declines() {
    return lexicon.has(Tag.NAMECASES) && !verbLast();
  }

  /** Whether a folded word has a form. */
  public boolean is(Form form, String word) {
    return value(form, word) != null;
  }

  /** What the lexicon says of a folded word's form; null when the word has it not. */
  public @Nullable String value(Form form, String word) {
    return lexicon.forms().value(form, word);
  }

  /** The country that an article is about which names none, such as {@code country/TR}; or null. */
  public @Nullable String home() {
    return lexicon.home();
  }

  /** A name of no table as English papers may write it, where the language says how. */
  public String romanised(String name) {
    Romanised rules = lexicon.romanised();
    return rules == null ? name : rules.of(name);
  }

  /** The country whose time zone an article goes by that names none; or null. */
  public @Nullable String clocks() {
    return lexicon.clocks();
  }

  /** Month names as CLDR has them, in both their forms. */
  private void addCalendar() {
    Locale locale = Locale.of(code);
    for (Month month : Month.values()) {
      String value = Integer.toString(month.getValue());
      lexicon.add(Tag.MONTHNAME, month.getDisplayName(TextStyle.FULL, locale), value);
      lexicon.add(Tag.MONTHNAME, month.getDisplayName(TextStyle.FULL_STANDALONE, locale), value);
    }
  }

  /** The cities that CLDR names its time zones by, where the table of places has none. */
  private void addCities() {
    TimeZoneNames names = TimeZoneNames.getInstance(Locale.of(code));
    TimeZoneNames english = TimeZoneNames.getInstance(Locale.ENGLISH);
    for (String zone :
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String name = names.getExemplarLocationName(zone);
      String country = TimeZone.getRegion(zone);
      if (name != null && name.length() >= SHORTEST_CITY && !CLOSE_NAMED.contains(country)) {
        if (lexicon.marks(Tokenizer.tokens(name)).isEmpty()) {
          lexicon.add(
              Tag.CITY,
              inflected(name),
              "country/" + country + " " + english.getExemplarLocationName(zone));
        }
      }
    }
  }

  /** With any ending, where names take endings. */
  private String inflected(String name) {
    if (!lexicon.has(Tag.NAMECASES)) {
      return name;
    }
    boolean drops = is(Form.NAMEEND, Fold.fold(name));
    return (drops ? name.substring(0, name.length() - 1) : name) + "*";
  }

  /** A name in all its cases. */
  private List<String> declined(String name) {
    String endings = value(Form.NAMECASE, Fold.fold(name));
    if (endings == null) {
      return List.of(name);
    }
    String stem = name.substring(0, name.length() - 1);
    return Arrays.stream(endings.split(" ", -1))
        .map(end -> end.startsWith("+") ? name + end.substring(1) : stem + end)
        .toList();
  }

  /** An Arabic and Persian "مالی" is financial more often than Mali: the lexicon sets it aside. */
  private boolean meansElse(String country) {
    return lexicon.marks(Tokenizer.tokens(country)).stream().anyMatch(m -> m.tag() == Tag.ASIDE);
  }

  /** Country names as CLDR has them; inflected forms and demonyms are in the table of places. */
  private void addCountries() {
    Locale locale = Locale.of(code);
    for (String country : Locale.getISOCountries()) {
      String name = Locale.of("", country).getDisplayCountry(locale);
      if (name.length() > 3 && !name.equals(country)) {
        String plain =
            name.replaceAll("[|=*#].*", "").replaceAll("\\).*", ""); // "(Keeling) Islands"
        for (String part : plain.split("\\(", -1)) {
          boolean named = part.length() > 3 && !meansElse(part.strip());
          if (named) {
            declined(part.strip())
                .forEach(each -> lexicon.add(Tag.PLACE, each, "country/" + country));
          }
        }
      }
    }
  }
}
