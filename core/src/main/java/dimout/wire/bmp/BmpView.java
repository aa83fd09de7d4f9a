package dimout.wire.bmp;

/** Which of a router's tables a message tells of. Tables of one router are never mixed. */
public enum BmpView {
  /** What a peer sent, before policy (RFC 7854). */
  ADJ_RIB_IN_PRE("pre-policy"),
  /** What was left of it after policy (RFC 7854, L flag). */
  ADJ_RIB_IN_POST("post-policy"),
  /** What the router would send, before policy (RFC 8671). */
  ADJ_RIB_OUT_PRE("out-pre-policy"),
  /** What the router sends (RFC 8671). */
  ADJ_RIB_OUT_POST("out-post-policy"),
  /** What the router chose (RFC 9069). */
  LOC_RIB("loc-rib");

  private final String word;

  BmpView(String word) {
    this.word = word;
  }

  /** The word used in configuration and file names. */
  public String word() {
    return word;
  }
}
