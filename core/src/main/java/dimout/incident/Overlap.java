package dimout.incident;

import dimout.model.Outage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Outages of one entity that overlap, directly or through others. */
record Overlap(List<Member> members) {
  /** One outage and the signal that it is of. */
  record Member(Track track, Outage outage) {
    long onset() {
      return outage.onset().getEpochSecond();
    }

    /** End of the last spell so far. */
    long end() {
      return outage.spells().get(outage.spells().size() - 1).until().getEpochSecond();
    }

    boolean isOpen() {
      return outage.endedAs() == null;
    }

    /** Whether it is dark up to the newest data of its signal. */
    boolean isDarkNow() {
      return isOpen() && end() >= track.dataEnd;
    }
  }

  static List<Overlap> of(List<Track> tracks) {
    List<Member> all = new ArrayList<>();
    for (Track track : tracks) {
      track.outages.forEach(outage -> all.add(new Member(track, outage)));
    }
    all.sort(Comparator.comparingLong(Member::onset).thenComparing(each -> each.track().signal));
    List<Overlap> sets = new ArrayList<>();
    long end = Long.MIN_VALUE;
    for (Member each : all) {
      if (each.onset() >= end) {
        sets.add(new Overlap(new ArrayList<>()));
        end = each.end();
      }
      sets.get(sets.size() - 1).members().add(each);
      end = Math.max(end, each.end());
    }
    return sets;
  }

  boolean isOpen() {
    return members.stream().anyMatch(Member::isOpen);
  }

  long onset() {
    return members.get(0).onset();
  }

  long end() {
    return members.stream().mapToLong(Member::end).max().orElseThrow();
  }
}
