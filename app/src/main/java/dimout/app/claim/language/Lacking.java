package dimout.app.claim.language;

import java.util.List;

/** What "no" and "without" are said of: the net, or a service and the access to one. */
record Lacking(Sentence sentence) {
  private static final int AFTER = 2;
  private static final int LACK = 5;

  /** Prepositions and articles between "access" and the service that it is to. */
  private static final int SHORT = 4;

  /** Of a state, that what is out has not come back. */
  private static final String STILL = "still";

  /** What "no" is said of instead, or what the net is only an attribute of. */
  private static final Tag[] ELSE = {
    Tag.DARK,
    Tag.OFFLINE,
    Tag.BLOCK,
    Tag.FALL,
    Tag.OTHER,
    Tag.BREAK,
    Tag.USERS,
    Tag.BACK,
    Tag.SERVICE
  };

  /** What begins to tell when or how long. */
  private static final Tag[] TIMES = {Tag.SINCE, Tag.FOR, Tag.AFTER};

  /**
   * "Without phones or internet", "no 3G", "sem Facebook", "sin reponer"; but not "no Internet
   * tax", "without network failures".
   */
  void read(Mark none, List<Mark> read) {
    Mark back = sentence.at(none.to(), Tag.BACK);
    if (back != null) {
      read.removeIf(mark -> mark.tag() == Tag.BACK && mark.from() == none.to());
      read.add(new Mark(Tag.DARK, none.from(), back.to(), STILL));
    }
    Mark service = sentence.at(access(none.to()), Tag.SERVICE);
    if (service != null) {
      read.removeIf(mark -> mark.tag() == Tag.NEG && Sentence.overlaps(mark, none));
      read.add(new Mark(Tag.BLOCK, none.from(), Math.min(none.to() + 1, service.from()), ""));
    }
    if (ofOperator(none)) {
      read.add(new Mark(Tag.OFFLINE, none.from(), none.to(), ""));
    }
    sentence
        .all(Tag.NET, Tag.MOBILE)
        .filter(net -> net.from() >= none.to() && net.from() < none.to() + LACK)
        .filter(net -> net.value().isEmpty())
        .findFirst()
        .filter(
            net -> sentence.all(ELSE).noneMatch(other -> instead(other, none.to(), attribute(net))))
        .ifPresent(net -> {
          read.removeIf(mark -> mark.tag() == Tag.NEG && Sentence.overlaps(mark, none));
          read.add(new Mark(Tag.OFFLINE, none.from(), net.to(), ""));
        });
  }

  /** "A week without Movistar": so long there was no net of an operator. */
  private boolean ofOperator(Mark none) {
    return sentence.at(none.to(), Tag.OPERATOR) != null
        && sentence.before(none.from(), Tag.HOUR, Tag.DAY, Tag.WEEK) != null;
  }

  /** "No access to Facebook": where the name stands that a lack may be of. */
  private int access(int at) {
    int to = at;
    while (to > at ? little(to) : sentence.is(Form.ACCESS, to)) {
      to++;
    }
    return to;
  }

  private boolean little(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && sentence.tokens().get(at).word().length() < SHORT
        && sentence.at(at, Tag.SERVICE) == null;
  }

  /** Where it ends what a net is an attribute of; "no data since the storm" ends with the net. */
  private int attribute(Mark net) {
    boolean ends = sentence.at(net.to(), TIMES) != null;
    return ends ? net.to() : net.to() + AFTER;
  }

  /** Within these tokens, but for the "and" of "ohne Festnetz und Internet". */
  private boolean instead(Mark other, int from, int to) {
    boolean joins =
        other.tag() == Tag.BREAK
            && sentence.at(other.from(), Tag.AND) != null
            && sentence.before(other.from(), Tag.NET, Tag.MOBILE) != null
            && sentence.at(other.to(), Tag.NET, Tag.MOBILE) != null;
    return other.from() >= from && other.from() < to && !joins;
  }

  /** A Spanish "ni en Ceuta ni en Melilla funcionan": the first of two, of which both lack. */
  static boolean opens(Mark first, Mark second, Sentence sentence) {
    return first.tag() == Tag.NEG
        && first.to() <= second.from()
        && sentence.is(Form.NOR, first.from())
        && sentence.is(Form.NOR, second.from())
        && sentence.in(first.to(), second.from(), Tag.BREAK, Tag.DARK, Tag.OFFLINE).isEmpty();
  }

  /**
   * A German "weder telefonieren noch surfen", which is "still" elsewhere: it goes on with a lack.
   */
  static boolean joins(Mark mark, List<Mark> read, Sentence sentence) {
    return mark.tag() == Tag.CONTINUE
        && mark.to() - mark.from() == 1
        && sentence.is(Form.NOR, mark.from())
        && read.stream()
            .filter(lack -> lack.tag() == Tag.OFFLINE)
            .filter(lack -> sentence.is(Form.NOTANY, lack.from()))
            .anyMatch(lack -> lack.from() < mark.from() && mark.to() < lack.to());
  }
}
