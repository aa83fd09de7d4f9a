package dimout.app.claim.language;

import java.util.Locale;
import java.util.Optional;

/**
 * A kind of words that the grammar asks about one by one and never marks: the name of a lexicon's
 * line, as {@link Tag} is, whose entries are single words, beginnings ({@code stem*}) and endings
 * ({@code *en}).
 */
public enum Form {
  /** Begins the clause that is told or counted: "that", "que", "dass". */
  THAT,
  /**
   * Begins a clause that what the one before it denies does not reach: "but"; of value "now", where
   * it says since when, "while"; of value "day", where it names a day, "after".
   */
  CONTRAST,
  /** Begins, behind a comma, who says so: "as", "according". */
  ASTOLD,
  /** Begins the clause that a time is of: "when". */
  WHEN,
  /** Leads, where verbs stand last, to what something happened by or beside: a Persian "دلیل". */
  CAUSE,
  /** Begins a clause that is of the noun before it: "which". */
  RELATIVE,
  /** Of a fall, that it tells what is lost whatever stands before the share: "lost". */
  LOSES,
  /** "Among them", before the names of a list. */
  AMONG,
  /** Before the service that something is told on: "on", "via". */
  MEDIUM,
  /** Before a place, that something is so in it or comes to it: "in", "à". */
  WHERE,
  /** "In", before a name that is then a place's; of value "one", of a single word, as "to". */
  LOCATED,
  /** Before a place from which something is told: a Russian "из". */
  HENCE,
  /** Before a place, or up to three words before it, that it is out at sea: "off", "coast". */
  OFFSHORE,
  /** Behind a region's name, who rules it: "the Manipur government". */
  GOVERNMENT,
  /** What the rulers do for whom a city's name stands: "Madrid has websites blocked". */
  RULES,
  /** Before the whole that a percentage is of. */
  OFWHOLE,
  /** Between the first and the last day of some: a Russian "с 7 по 10 мая". */
  THROUGH,
  /** Before the first of two times of day. */
  STARTING,
  /** Behind a number of hours, that they are a length: "douze heures de coupure". */
  LENGTHOF,
  /** Before a length, or behind it, that something was done by its end: "within". */
  WITHIN,
  /** "Access", which of services named before is to them. */
  ACCESS,
  /** Before the name of an operator, what it is: "provider". */
  OPERATORWORD,
  /**
   * How a name of no table ends when it is listed in a case; its value stands for the last letter
   * in the first case, "-" for none: a Russian "Талицке" is Талицк, "Щербаковке" Щербаковка.
   */
  LISTEDCASE,
  /** An operator whose name is an ordinary word: one only beside others; its value is who it is. */
  CARRIER,
  /**
   * A town whose name is an ordinary word, or another's: read only beside others of its country.
   */
  TOWN,
  /** Those who pay an operator, before its name: "subscribers". */
  CUSTOMER,
  /** "Its", before what is its own of an operator that speaks of it. */
  ITS,
  /** "That it", "it", behind who tells of itself: an Arabic "إنها". */
  THATIT,
  /** The ending of a name of two words, of which the second belongs to the first: "Garı'nda". */
  COMPOUND,
  /** Before the name of a place, that it is beside the one named before: "la vecina Catamayo". */
  NEIGHBOUR,
  /** "San", "São": what names begin with, though it may mean something else. */
  SAINT,
  /** "Nor": the second of two that are both denied. */
  NOR,
  /** "No" that may stand for "nor". */
  NOT,
  /** The first half of a negation in two words: "ne … pas". */
  FIRSTHALF,
  /** The second half of a negation in two words: "ne … pas". */
  SECONDHALF,
  /** Makes "only" of a negation before it: "ne … que". */
  EXCEPT,
  /** "Not any", behind a modal verb: that they cannot is real. */
  NOTANY,
  /** Between a return and what is done again: "vuelve a suspender". */
  ANEW,
  /** Behind it, what is done again; with the value "back" what tells that the net works again. */
  DOING,
  /** "If", which is a pronoun behind or before its verb: a Portuguese "se". */
  ENCLITIC,
  /** "And", written together with the next word. */
  JOINEDAND,
  /** "Час": where the unit alone is one of it. */
  ONEUNIT,
  /** Units that stand before a number that is about theirs: a Russian "часов пять". */
  INVERTED,
  /** Adjectives of so many hours. */
  HOURLONG,
  /** Before the name of a month, a part of it: a French "fin"; behind it, a Turkish "ayında". */
  MONTHPART,
  /** "Year", before a number that is one. */
  YEARWORD,
  /** Beside the name of a place, what it is: "province", "city"; of value "seat", its capital. */
  REGIONWORD,
  /** What several regions are, said behind the last; its value is the word for one. */
  REGIONS,
  /** What names of places end with: a German "-hausen". */
  PLACEENDING,
  /** "Whoever", who is meant in the clause behind: a German "wer". */
  WHOEVER,
  /** A verb with which a condition may begin that has no "if": a German "fällt". */
  CONDITION,
  /** Behind the name of a place, what several of that name are told apart by: "Brenner", "Inn". */
  NAMETAIL,
  /** Behind the name of a city and a hyphen, a part that has no name of its own: "Altstadt". */
  CITYPART,
  /** A preposition and its article in one word, as no name has it: a German "im". */
  ARTICLED,
  /** Behind a company's name, who leads it: "boss". */
  OFFICER,
  /** Behind what happened and a comma, before when that was: a Portuguese "ocorrida". */
  OCCURRED,
  /** Before a length after something, that it goes on: "even five days after". */
  EVEN,
  /** Behind a length, that something was so long before: "earlier". */
  EARLIER,
  /** Between a length and what it was before: "two hours before". */
  AHEADOF,
  /** "Update", before the time at which an entry was written. */
  STAMP,
  /** "Relatives", in a place abroad where they are out of reach of those at home. */
  KIN,
  /** "Is", "has": before a name a verb, and not what makes it an attribute. */
  COPULA,
  /** What persons are called: of unknown names, no place's. */
  GIVENNAME,
  /** Of nouns in the plural behind "in": no place's name behind another. */
  PLURAL,
  /** "He", "it", "one": who does what is told, without a name. */
  PRONOUN,
  /** Of nouns that stand behind "in" without an article and are no place's name. */
  BARENOUN,
  /** What a line does to the towns at its end: "feeds", "supplies". */
  SERVES,
  /** "Cable": that one is cut tells nothing of the net. */
  CABLE,
  /** What the address of a site ends with: "org". */
  DOMAIN,
  /** Before the name of a service, what it is: "portal", "app". */
  SITEWORD,
  /** Of a service, that somebody keeps it from its users, and it does not fail: "blocked". */
  BANNED,
  /**
   * What an operator's net is made of: a mast, a line; of value "own", that it is out where its
   * operator's is named at all.
   */
  PLANT,
  /** Ends in a point that ends no sentence, and stands before a name: "St.", "Dr.". */
  SHORTENED,

  /** Behind a time, that it was so then as well: a Turkish "pazartesi de". */
  TOO,

  /** At a time or place. */
  LOCATIVE,
  /** At a place, of what follows: a Turkish "İstanbul'daki". */
  ATTRIBUTED,
  /** From it. */
  ABLATIVE,
  /** Of it. */
  GENITIVE,
  /** Of a whole, that a part of it follows: "ellide biri". */
  PARTED,
  /** Its: a part of the whole before it. */
  POSSESSIVE,
  /** A case behind a number. */
  NUMBERCASE,
  /** Units of time in the case that "until" asks for. */
  DATIVEUNIT,
  /** Of a verb that stands before its noun. */
  PARTICIPLE,
  /** Of a verb that tells what happened once: a Persian "شد". */
  HAPPENED,
  /** Of a verb that the next one goes on from: a Turkish "devrilip". */
  CONVERB,
  /** Of adjectives; those of equal value agree. */
  ADJECTIVE,
  /** What names end with where they take no ending. */
  NAMEEND,
  /** An ending of names, and what may stand there in their first case; "-" is nothing. */
  FIRSTCASE,

  /**
   * What names become in their cases: endings that stand for their last letter, or, behind a plus,
   * follow it.
   */
  NAMECASE,

  /** Letters that tell a language, with the weight of a word that has one. */
  LETTERS,
  /** Beginnings and endings that do. */
  TELLING;

  /** The form of a lexicon's line. */
  static Optional<Form> of(String name) {
    for (Form form : values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
