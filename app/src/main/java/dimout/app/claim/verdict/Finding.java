package dimout.app.claim.verdict;

import dimout.app.claim.model.Verdict;

/** A verdict and why. */
record Finding(Verdict verdict, String explanation) {
  static Finding of(Verdict verdict, String... sentences) {
    return new Finding(verdict, String.join(" ", sentences).strip());
  }
}
