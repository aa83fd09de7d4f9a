package dimout.wire.bgp;

/**
 * A prefix as a message carries it.
 *
 * @param path identifier of ADD-PATH (RFC 7911, unsigned); 0 where the session has none
 */
public record PathPrefix(Prefix prefix, int path) {
  /** A prefix of a session without path identifiers. */
  public static PathPrefix of(Prefix prefix) {
    return new PathPrefix(prefix, 0);
  }

  void write(WireWriter out, Session session) {
    if (session.addPath()) {
      out.u32(path);
    }
    prefix.write(out);
  }
}
