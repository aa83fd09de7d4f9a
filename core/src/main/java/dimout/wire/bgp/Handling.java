package dimout.wire.bgp;

/** What a speaker does with a route whose attribute is broken (RFC 7606, 2), mildest first. */
public enum Handling {
  /** The attribute is left out; the route stands. */
  DISCARD,
  /** The routes of the message count as withdrawn. */
  WITHDRAW,
  /** The prefixes cannot be told apart from noise: none of the message's routes is used. */
  REJECT
}
