package dimout.app.text;

import com.ibm.icu.math.BigDecimal;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Levels and durations as a language writes them. */
public final class Figures {
  private static final int MINUTES = 60;
  private static final Map<Form, NumberFormat> FORMS = new ConcurrentHashMap<>();

  private record Form(Locale language, int decimals) {
    NumberFormat make() {
      NumberFormat format = NumberFormat.getInstance(ULocale.forLocale(language));
      format.setMinimumFractionDigits(decimals);
      format.setMaximumFractionDigits(decimals);
      format.setRoundingMode(BigDecimal.ROUND_HALF_UP);
      return format;
    }
  }

  private final Phrases phrases;

  public Figures(Phrases phrases) {
    this.phrases = phrases;
  }

  /** A percentage: whole, under one with one decimal. */
  public String level(double percent) {
    return phrases.say("level", Map.of("value", number(percent)));
  }

  /** A percentage with its interval, where there is one; in tenths where it is that narrow. */
  public String level(double percent, @Nullable Double low, @Nullable Double high) {
    if (low == null || high == null) {
      return level(percent);
    }
    boolean narrow = !low.equals(high) && Math.round(high) - Math.round(low) < 2;
    int decimals = narrow ? 1 : decimals(percent);
    return phrases.say(
        "level.interval",
        Map.of(
            "value", number(percent, decimals),
            "low", number(low, decimals),
            "high", number(high, decimals)));
  }

  /** Hours and minutes. */
  public String duration(double hours) {
    long all = Math.round(hours * MINUTES);
    long whole = all / MINUTES;
    Map<String, Object> arguments =
        Map.of(
            "hours",
            number((double) whole, 0),
            "minutes",
            number((double) (all % MINUTES), 0),
            "h",
            whole,
            "m",
            all % MINUTES);
    String key =
        all % MINUTES == 0 && whole > 0
            ? "duration.hours"
            : whole == 0 ? "duration.minutes" : "duration.both";
    return phrases.say(key, arguments);
  }

  /** A number as it stands before a percent sign. */
  public String number(double percent) {
    return number(percent, decimals(percent));
  }

  private static int decimals(double percent) {
    return percent > 0 && percent < 0.95 ? 1 : 0;
  }

  private String number(double number, int decimals) {
    NumberFormat format = FORMS.computeIfAbsent(new Form(phrases.locale(), decimals), Form::make);
    synchronized (format) { // it works on fields of its own
      return format.format(number);
    }
  }
}
