package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;

/** Regions that only say where a district is: a Turkish "Sinop'un Ayancık ilçesinde". */
record Districts(Sentence sentence) {
  /** Whether a region's own districts follow it in the genitive. */
  boolean follow(Mark region) {
    boolean own = sentence.is(Form.GENITIVE, region.to() - 1);
    Mark district = sentence.at(own ? region.to() : region.to() + 1, Tag.CITY);
    return region.tag() == Tag.CITY
        && sentence.language().cases()
        && sentence.language().verbLast()
        && district != null
        && (own || sentence.is(Form.GENITIVE, region.to()))
        && (Places.entity(district).equals(Places.entity(region)) || quarter(district))
        && kinds(district);
  }

  /** Of a town a quarter that no table knows: "Salihli'nin Durasıllı Mahallesi". */
  private static boolean quarter(Mark place) {
    return Places.entity(place).equals(Names.UNKNOWN);
  }

  /** Behind a name, or the last of some, stands what they are. */
  private boolean kinds(Mark name) {
    int to = name.to();
    Mark next = linked(to) ? sentence.at(to + 1, Tag.CITY) : null;
    return sentence.is(Form.REGIONWORD, to)
        || sentence.is(Form.REGIONWORD, to - 1)
        || (next != null && kinds(next));
  }

  private boolean linked(int at) {
    Token token = at < sentence.tokens().size() ? sentence.tokens().get(at) : null;
    return token != null && (token.is(",") || sentence.at(at, Tag.AND) != null);
  }
}
