package dimout.app.claim.language;

import java.util.Locale;
import java.util.Optional;

/** What a word or phrase means to the grammar; the name of a line in a lexicon. */
public enum Tag {
  /** Function words, by which a language is recognised. */
  COMMON,
  /** Letters written together with the next word, as Arabic's article. */
  PREFIX,
  /** Letters that a word may end with and mean the same, as Persian's plural. */
  SUFFIX,
  /** In the language's lexicon when its verbs, and with them its negations, stand last. */
  VERBLAST,
  /** In it when the word for hours also makes a time of day: "21 heures". */
  HOURCLOCK,
  /** In it when a point parts whole and fraction, and a month stands before its day. */
  DECIMALPOINT,
  /** In it when the names of places take endings. */
  NAMECASES,
  /** In it when nouns have capitals. */
  NOUNCAPITALS,

  /** The Internet, its access and networks. */
  NET,
  /** Mobile data. */
  MOBILE,
  /** Words that measurers use for reachability. */
  CONNECTIVITY,
  TRAFFIC,
  USERS,
  /** Cut, blocked, down. */
  DARK,
  /** Subject and state in one: offline, Internetsperre. */
  OFFLINE,
  /** In reach: online, connected. */
  ONLINE,
  TOTAL,
  NEARTOTAL,
  BACK,
  BEGIN,
  CONTINUE,
  FALL,
  RISE,
  TO,
  BY,
  /** The start of a fall: "from 100 %". */
  FROM,
  USUAL,
  /** The country whose articles are mostly written in a language. */
  HOME,
  /** By which of ICU's rules a name of no table is written in Latin letters. */
  ROMANISED,
  /** The country by whose clocks an article goes that names none, though it may be of another. */
  CLOCKS,
  /** "Of it was left", "übrig": said of what is left, whatever it is. */
  REST,
  /** A share of something, not of usual. */
  SHARE,

  FOR,
  AFTER,
  /** What makes a stretch of time no duration: within, next, every. */
  NOTFOR,
  AGO,
  SINCE,
  /** Days or hours on end. */
  RUNNING,

  NEG,
  /** "Without", "no": before a word for the Internet, that there is none. */
  NONE,
  HYP,
  ASK,
  PASTYEAR,
  /** "As in": before what something of now is only likened to, or behind it, a Turkish "gibi". */
  LIKE,
  /** Words that mean nothing here, though parts of them would: "election day". */
  ASIDE,
  /** An election, a poll; with the value "day" the day of it, "eve" the one before. */
  VOTE,
  /** "Until", before the time at which a state ended. */
  UNTIL,
  /** Where a new clause begins. */
  BREAK,
  /** Another subject: power, prices, curfews, deaths. */
  OTHER,

  ABOUT,
  ONLY,
  ATLEAST,
  ATMOST,
  BETWEEN,
  AND,
  PER,
  SAY,

  NATION,
  SERVICE,
  /**
   * "Around the globe"; with the value "fault" what breaks a service by itself: "a faulty update".
   */
  WORLD,
  BLOCK,
  /** Those for whom alone something is banned: "in schools", "for officials". */
  AUDIENCE,
  OPERATOR,
  MONITOR,
  PLACE,
  CITY,
  /** A government, authorities: a city behind them is their seat. */
  RULER,

  HOUR,
  DAY,
  /** "Day" where its number may follow: "day eight". */
  DAYCOUNT,
  WEEK,
  MONTH,
  MINUTE,
  PERCENT,
  NUMBER,
  /** A part of a whole in words; its value is in percent. */
  FRACTION,
  HALF,
  /** "One in twenty", "один из двадцати". */
  OUTOF,
  /** Provinces, states: so many of them are no share of the users. */
  AREA,
  /** "Of every hundred … three". */
  EACH,
  ORDINAL,
  ORDSUFFIX,
  FILL,

  /** Said of what still lasts: already, so far, by now. */
  NOW,
  TODAY,
  YESTERDAY,
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT,
  MIDNIGHT,
  WEEKDAY,
  /** "Last" beside a weekday: not today. */
  LAST,
  /** "Last week", beside a weekday: of the week before publication's. */
  LASTWEEK,
  MONTHNAME,
  CLOCK,
  AM,
  PM,
  LOCAL,
  UTC;

  /** The tag of a lexicon's line. */
  static Optional<Tag> of(String name) {
    for (Tag tag : values()) {
      if (tag.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }
}
