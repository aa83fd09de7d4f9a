package dimout.app.claim.score;

import dimout.app.claim.language.Language;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Prints what the grammar gets wrong in the labelled texts, all of which were looked at. */
final class Trial {
  private Trial() {}

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    ClaimScore.compute(Set.of(Part.BUILD)).forEach(out::println);
    ClaimScore.compute(Set.of(Part.SECOND)).forEach(out::println);
    ClaimScore.compute(Set.of(Part.THIRD)).forEach(out::println);
    String only = arguments.length == 0 ? "" : arguments[0];
    for (Language language : Language.ALL) {
      for (LabelledText text : LabelledText.of(language)) {
        if (text.language().contains(only) && wrong(text)) {
          print(out, text);
        }
      }
    }
  }

  private static boolean wrong(LabelledText text) {
    ClaimScore.Row row = ClaimScore.one(text);
    return row.found() < row.claims()
        || row.invented() > 0
        || row.values() < row.found()
        || row.units() < row.found()
        || row.recognised() == 0;
  }

  private static void print(PrintStream out, LabelledText text) {
    String guessed = LanguageGuess.of(text.text()).language().code();
    out.println(text.language() + (guessed.equals(text.language()) ? "" : " read as " + guessed));
    out.println("  " + text.text().replace("\n\n", "¶"));
    text.labels().forEach(label -> out.println("  want " + label));
    for (Claim claim : ClaimScore.claims(text)) {
      out.println(
          "  got  "
              + claim.predicate()
              + " "
              + claim.value()
              + " "
              + claim.unit()
              + " "
              + claim.span()
              + " "
              + claim.scope()
              + " | "
              + claim.text());
    }
  }
}
