package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;

/** A place that only says where another is: "in Caucaia, in Ceará", "na Rocinha, no Rio". */
record HoldingPlace(Sentence sentence) {
  /** Words between the comma and the name: "na zona sul de". */
  private static final int REACH = 6;

  /** Words between an "and" and a further place of a list. */
  private static final int NEXT = 3;

  private static final Tag[] OTHERS = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.NET, Tag.MOBILE, Tag.USERS, Tag.CITY, Tag.AND, Tag.BREAK
  };

  /** Whether such words lead to a region or a city, from the comma behind a smaller place. */
  boolean is(Mark region) {
    if (region.tag() != Tag.CITY || sentence.language().verbLast() || listed(region)) {
      return false;
    }
    if (ofKind(region) || leads(region)) {
      return true;
    }
    for (int at = region.from() - 1; at > 1 && region.from() - at <= REACH; at--) {
      Mark held = sentence.tokens().get(at).is(",") ? sentence.before(at, Tag.CITY) : null;
      if (held != null) {
        return (sentence.is(Form.WHERE, at + 1) || sentence.is(Form.LOCATED, at + 1))
            && sentence.in(at, region.from(), OTHERS).isEmpty()
            && within(held, region);
      }
    }
    return false;
  }

  /**
   * "The Orkney island of Sanday", "the Assam towns of Hojai and Lanka"; but not "the Marhama area
   * of Anantnag", where what no table knows is the smaller.
   */
  private boolean ofKind(Mark region) {
    int kind = region.to();
    return !Places.entity(region).equals(Names.UNKNOWN)
        && sentence.is(Form.REGIONWORD, kind)
        && sentence.is(Form.OFWHOLE, kind + 1)
        && sentence.at(kind + 2, Tag.CITY) != null;
  }

  /** "In the Borders, Hawick and Selkirk lost it": but "in Goma, Bukavu and Uvira, it was cut". */
  private boolean leads(Mark region) {
    int to = region.to();
    Mark first = comma(to) ? sentence.at(to + 1, Tag.CITY) : null;
    boolean opens =
        first != null
            && region.from() < NEXT
            && sentence.is(Form.WHERE, 0)
            && within(first, region)
            && sentence.at(first.to(), Tag.AND) != null;
    Mark last = opens && first != null ? sentence.at(first.to() + 1, Tag.CITY) : null;
    return last != null && within(last, region) && !comma(last.to());
  }

  /** A district of which nothing is known, or a town of the same province. */
  private static boolean within(Mark held, Mark region) {
    String small = Places.entity(held);
    String large = Places.entity(region);
    boolean known = large.contains("/") && !Places.name(held).equals(Places.name(region));
    return known && (small.equals(large) || small.equals(Names.UNKNOWN));
  }

  /** "In Gaia, in Porto and in Braga": one of several. */
  private boolean listed(Mark region) {
    int to = region.to();
    boolean more = sentence.at(to, Tag.AND) != null || comma(to);
    return more && sentence.in(to + 1, to + 1 + NEXT, Tag.CITY).isPresent();
  }

  private boolean comma(int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).is(",");
  }
}
