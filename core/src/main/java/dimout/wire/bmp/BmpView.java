package dimout.wire.bmp;

/**
 * Which of a router's tables a message tells of. Where several tell of the same routes, the one
 * that comes first here counts.
 */
public enum BmpView {
  /** What a peer sent, before policy (RFC 7854). */
  ADJ_RIB_IN_PRE,
  /** What was left of it after policy (RFC 7854, L flag). */
  ADJ_RIB_IN_POST,
  /** What the router would send, before policy (RFC 8671). */
  ADJ_RIB_OUT_PRE,
  /** What the router sends (RFC 8671). */
  ADJ_RIB_OUT_POST,
  /** What the router chose (RFC 9069). */
  LOC_RIB
}
