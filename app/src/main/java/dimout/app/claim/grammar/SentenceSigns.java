package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a sentence tells besides a candidate, and the sentences beside it, in signs. */
record SentenceSigns(List<ReadSentence> read) {
  /** Sentences that count apart from the rest. */
  private static final int FIRST = 4;

  private static final Tag[] HOLDS = {
    Tag.HYP,
    Tag.ASK,
    Tag.PASTYEAR,
    Tag.OTHER,
    Tag.NEG,
    Tag.SAY,
    Tag.MONITOR,
    Tag.AGO,
    Tag.ASIDE,
    Tag.VOTE,
    Tag.RULER,
    Tag.SHARE,
    Tag.CONTINUE,
    Tag.RISE,
    Tag.SERVICE,
    Tag.USERS,
    Tag.BACK,
    Tag.BLOCK,
    Tag.SINCE,
    Tag.UNTIL
  };

  /** Signs of the sentence at a place in the text. */
  Set<String> of(int at) {
    ReadSentence sentence = read.get(at);
    Set<String> signs = new TreeSet<>();
    for (Predicate predicate : Predicate.values()) {
      if (sentence.tells(predicate)) {
        signs.add("sentence tells " + predicate);
      }
    }
    for (Tag tag : HOLDS) {
      if (sentence.scene().has(tag)) {
        signs.add("sentence has " + tag);
      }
    }
    if (sentence.drafts().isEmpty()) {
      signs.add("sentence tells nothing");
    }
    signs.add("sentence " + Math.min(at + 1, FIRST));
    signs.add("sentences " + Math.min(read.size(), 2 + FIRST));
    beside(at - 1, "the one before", signs);
    beside(at + 1, "the one behind", signs);
    return signs;
  }

  private void beside(int other, String where, Set<String> signs) {
    if (other < 0 || other >= read.size()) {
      signs.add("without " + where);
      return;
    }
    Scene scene = read.get(other).scene();
    if (scene.has(ReadSentence.CHANGES)) {
      signs.add("event in " + where);
    }
    if (scene.has(ReadSentence.NET)) {
      signs.add("net in " + where);
    }
  }
}
