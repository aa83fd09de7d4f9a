package dimout.app.claim.language;

import java.util.EnumSet;
import java.util.Set;

/**
 * A meaning found in a sentence.
 *
 * @param from its first token
 * @param to the token after its last
 * @param value what stands behind the phrase's equals sign in the lexicon, or empty
 */
public record Mark(Tag tag, int from, int to, String value) {
  /** "رفعت تنزانيا القيود": what stands between two parts of a verb keeps its meaning. */
  private static final Set<Tag> NAMES = EnumSet.of(Tag.PLACE, Tag.CITY, Tag.OPERATOR);

  /** A Persian "برگشت و": the verb behind which a clause begins. */
  private static final Set<Tag> CHANGES =
      EnumSet.of(Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.FALL, Tag.BLOCK, Tag.NEG);

  /** "Off since", "out for": how long follows all the same. */
  private static final Set<Tag> LENGTHS = EnumSet.of(Tag.SINCE, Tag.FOR);

  /** "Eastern Monday": the zone ends before the day. */
  private static final Set<Tag> DAYS = EnumSet.of(Tag.WEEKDAY, Tag.TODAY, Tag.YESTERDAY);

  /** Of a word for a whole, that the place behind it says of what: "across". */
  private static final String PLACE = "place";

  /** "That shutdown": it is one still. */
  private static final String THEN = "then";

  /** A Turkish "hizmete girecek": a return that is still to come. */
  private static final String COMING = "coming";

  /**
   * The most words that the two parts of a verb have together: a phrase that is longer has others
   * between its parts, "schaltete am Montag das Netz ab", which keep their meaning.
   */
  private static final int PARTS = 3;

  /** Whether this lies within a longer one, which then means something else. */
  boolean within(Mark other) {
    return denied(other)
        || (other.from <= from
            && to <= other.to
            && other.to - other.from > to - from
            && !keeps(other));
  }

  /** "Não voltaram" before the end of "voltaram a ter internet": the return that did not come. */
  private boolean denied(Mark other) {
    return tag == Tag.BACK
        && other.tag == Tag.DARK
        && other.from < from
        && from < other.to
        && other.to < to;
  }

  /**
   * "Internet traffic" still speaks of the Internet, "cut again" of a cut; but a "ban lifted" is no
   * ban.
   */
  private boolean keeps(Mark longer) {
    return switch (longer.tag) {
      case TRAFFIC, USERS, SHARE, CONNECTIVITY, ONLINE, TOTAL ->
          tag == Tag.NET || tag == Tag.MOBILE;
      case NET -> tag == Tag.ONLINE;
      case USUAL -> tag == Tag.YESTERDAY;
      case NATION -> tag == Tag.PLACE || tag == Tag.DARK;
      case NEARTOTAL -> tag == Tag.DARK || tag == Tag.OFFLINE;
      case NOTFOR -> tag == Tag.DARK || tag == Tag.AFTER;
      case OFFLINE ->
          tag == Tag.NATION || tag == Tag.MOBILE || tag == Tag.TOTAL || lengthens(longer);
      case BLOCK ->
          NAMES.contains(tag)
              || lengthens(longer)
              || tag == Tag.DARK
              || tag == Tag.SERVICE
              || tag == Tag.FALL
              || tag == Tag.CONTINUE
              || (longer.parted() && tag != Tag.NEG && tag != Tag.HYP && tag != Tag.BACK);
      case DARK ->
          tag == Tag.BLOCK
              || lengthens(longer)
              || (tag == Tag.FALL && to == longer.to) // "has been down by 90 %"
              || (tag == Tag.NATION && to == longer.to && value.equals(PLACE)) // "down across"
              || tag == Tag.NONE
              || tag == Tag.CONTINUE
              || tag == Tag.TOTAL
              || tag == Tag.MOBILE
              || (tag == Tag.NET && value.isEmpty());
      case BACK ->
          (tag == Tag.NET && value.isEmpty())
              || tag == Tag.MOBILE
              || (value.equals(COMING) && to == longer.to)
              || NAMES.contains(tag)
              || (longer.parted() && tag != Tag.DARK && tag != Tag.BLOCK);
      case FRACTION ->
          tag == Tag.USERS
              || tag == Tag.USUAL
              || tag == Tag.TRAFFIC
              || tag == Tag.ORDINAL
              || tag == Tag.TO;
      case FALL -> tag == Tag.PERCENT || tag == Tag.FRACTION || tag == Tag.TO;
      case BREAK -> CHANGES.contains(tag);
      case OPERATOR ->
          tag == Tag.USERS || (tag == Tag.NET && !value.isEmpty()) || listedBeside(longer);
      case CONTINUE -> tag == Tag.NONE; // "sigue sin"
      case ONLY -> tag == Tag.CLOCK;
      case LOCAL -> NAMES.contains(tag) || DAYS.contains(tag);
      case MORNING, EVENING -> tag == Tag.SINCE;
      case CLOCK -> tag == Tag.TO || tag == Tag.ABOUT || tag == Tag.AND; // "y las"
      case AUDIENCE -> true;
      case PASTYEAR -> longer.value.equals(THEN);
      case AM, PM ->
          tag == Tag.MORNING || tag == Tag.AFTERNOON || tag == Tag.EVENING || tag == Tag.NIGHT;
      default -> false;
    };
  }

  /** "Flow and Digicel" means Flow, so common a word by itself; Digicel is named all the same. */
  private boolean listedBeside(Mark longer) {
    String name = value.substring(value.indexOf(' ') + 1);
    return tag == Tag.OPERATOR
        && longer.to - longer.from > to - from + 1
        && !longer.value.contains(name);
  }

  /** The last words of "off since", "no signal for". */
  private boolean lengthens(Mark longer) {
    return LENGTHS.contains(tag) && to == longer.to;
  }

  /** Whether it is so long that other words stand between its parts. */
  private boolean parted() {
    return to - from > PARTS;
  }
}
