package dimout.app.claim.score;

/** What a labelled text was used for: built on, or one of the parts that were looked at once. */
public enum Part {
  /** Built on: a text that was wrong here was mended. */
  BUILD,
  /** Half of the second set. */
  SECOND,
  /** The third set, written after that look and before its mends. */
  THIRD,
  /** Half of the fourth set. */
  FOURTH,
  /** Half of the fifth set, of the six languages that the fourth found short. */
  FIFTH,
  /** Half of the sixth set, by three authors who worked blind. */
  SIXTH,
  /** The seventh set, by one more author who worked blind, in the voices of ten kinds of outlet. */
  SEVENTH,
  /** The ninth set, by an author who worked blind, as plain reporting. */
  NINTH,
  /** The tenth set, likewise by another author. */
  TENTH,
  /** The twelfth set, by an author who worked blind, as a mixed newsroom writes. */
  TWELFTH,
  /** The thirteenth set, likewise by another author: all kinds of media. */
  THIRTEENTH,
  /** The fifteenth set, likewise by two more authors: agencies and national papers, and others. */
  FIFTEENTH,
  /** The sixteenth set, likewise by another author: ordinary news sites. */
  SIXTEENTH,
  /** The eighteenth set, likewise by another author: what a reader of online news meets. */
  EIGHTEENTH,
  /** Half of the nineteenth set, by four more authors who worked blind. */
  NINETEENTH,
  /** The twentieth set, likewise by two more authors: what an ordinary news feed holds. */
  TWENTIETH,
  /** The twenty-third set, by four more authors who worked blind, read twice. */
  TWENTYTHIRD,
  /** The twenty-fourth set, by four more authors who worked blind. */
  TWENTYFOURTH,
  /** The twenty-sixth set, by six more authors: one to three languages each, long articles. */
  TWENTYSIXTH,
  /** The twenty-fifth set, by four more authors who worked blind, read twice: idioms, detours. */
  TWENTYFIFTH,
  /** The twenty-seventh set, by four more authors who worked blind, read twice: ordinary prose. */
  TWENTYSEVENTH,
  /** The twenty-eighth set, likewise by four more authors. */
  TWENTYEIGHTH,
  /** The twenty-ninth set, by four more authors who worked blind, read twice: ordinary prose. */
  TWENTYNINTH,
  /** The thirtieth set, by six more authors, most of its texts claiming something: built on. */
  THIRTIETH,
  /** The thirty-first set, by eight more authors, likewise: built on. */
  THIRTYFIRST,
  /** The thirty-second set, by eight more authors who worked blind, read twice: ordinary prose. */
  THIRTYSECOND,
  /** The thirty-third set, by eight more authors, by the same page of rules as the last. */
  THIRTYTHIRD,
  /** The thirty-fourth set, likewise by eight more authors; no rule is mended for it. */
  THIRTYFOURTH,
  /** The thirty-fifth set, by eight more authors, read once: weights are trained on it. */
  THIRTYFIFTH,
  /** The thirty-seventh set, by ten more: posts, notices, databases, bulletins, plain sentences. */
  THIRTYSEVENTH,
  /** The thirty-eighth set, by four more authors, read once: ordinary prose. */
  THIRTYEIGHTH,
  /** Half of the twenty-first set, by six more authors who worked blind, read twice. */
  TWENTYFIRST,
  /** The thirty-sixth set, by eight more authors who worked blind, read twice: ordinary prose. */
  THIRTYSIXTH
}
