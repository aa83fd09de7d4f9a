package dimout.app.claim.grammar;

/** UTF-16 offsets to offsets in code points, asked in growing order for the most part. */
final class Offsets {
  private final String text;
  private int unit;
  private int point;

  Offsets(String text) {
    this.text = text;
  }

  int codePoint(int offset) {
    if (offset < unit) {
      point -= text.codePointCount(offset, unit);
    } else {
      point += text.codePointCount(unit, offset);
    }
    unit = offset;
    return point;
  }
}
