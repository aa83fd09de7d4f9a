package dimout.app.text;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The messages of one language; a message it lacks is said in English. */
public final class Phrases {
  private static final String BUNDLE = "dimout.app.text.messages";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Map<Locale, Phrases> KNOWN = new ConcurrentHashMap<>();

  private static final CaseMap.Title FIRST_LETTER =
      CaseMap.toTitle().wholeString().noLowercase().noBreakAdjustment();

  private final Locale locale;
  private final ResourceBundle english;
  private final ResourceBundle own;
  private final Map<String, MessageFormat> messages = new ConcurrentHashMap<>();
  private final Map<String, String> plain = new ConcurrentHashMap<>();

  private Phrases(Locale locale) {
    this.locale = locale;
    this.english = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, EXACT);
    this.own = bundle(locale, english);
  }

  /** The messages of a language. */
  public static Phrases of(Locale locale) {
    return KNOWN.computeIfAbsent(locale, Phrases::new);
  }

  public Locale locale() {
    return locale;
  }

  /** A message without arguments. */
  public String say(String key) {
    return plain.computeIfAbsent(key, any -> say(any, Map.of()));
  }

  /**
   * A message with its arguments filled in.
   *
   * @param arguments by the names that the message uses
   */
  public String say(String key, Map<String, ?> arguments) {
    MessageFormat message = messages.computeIfAbsent(key, this::parse);
    synchronized (message) { // it works on fields of its own
      return message.format(arguments);
    }
  }

  /** Parsing a message takes a hundred times as long as filling it in. */
  private MessageFormat parse(String key) {
    boolean mine = own.containsKey(key);
    String pattern = mine ? own.getString(key) : english.getString(key);
    return new MessageFormat(pattern, mine ? ULocale.forLocale(locale) : ULocale.ENGLISH);
  }

  /** A sentence with its first letter as sentences have it. */
  public String sentence(String words) {
    return FIRST_LETTER.apply(locale, null, words);
  }

  /** Whether this language has a message of its own. */
  public boolean knows(String key) {
    return own.containsKey(key);
  }

  private static ResourceBundle bundle(Locale locale, ResourceBundle english) {
    try {
      return ResourceBundle.getBundle(BUNDLE, locale, EXACT);
    } catch (MissingResourceException notTranslated) {
      return english;
    }
  }
}
