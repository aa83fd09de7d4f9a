package dimout.wire.text;

import dimout.wire.bgp.AtomicAggregateAttribute;

/** The fields of a line that come from path attributes. */
final class RouteText {
  private static final byte[] IGP = Lines.ascii("|IGP|");
  private static final byte[] EGP = Lines.ascii("|EGP|");
  private static final byte[] INCOMPLETE = Lines.ascii("|INCOMPLETE|");
  private static final byte[] AGGREGATED = Lines.ascii("AG|");
  private static final byte[] NOT_AGGREGATED = Lines.ascii("NAG|");

  private final PathText path = new PathText();
  private final CommunityText communities = new CommunityText();
  private final Lines scratch = new Lines();

  /** AS path and origin, with a bar before and behind the origin. */
  void pathAndOrigin(Lines out, LooseAttributes from, int width) {
    path(out, from, width);
    out.put(
        switch (from.origin()) {
          case 0 -> IGP;
          case 1 -> EGP;
          default -> INCOMPLETE;
        });
  }

  private void path(Lines out, LooseAttributes from, int width) {
    if (!from.hasPath()) {
      return;
    }
    int start = out.size();
    path.write(out, from.bytes(), from.pathFrom(), from.pathTo(), width);
    if (!from.hasPath4(width)) {
      return;
    }
    int hops = path.hops();
    scratch.size(0);
    path.write(scratch, from.bytes(), from.path4From(), from.path4To(), 4);
    int newHops = path.hops();
    if (hops < newHops) {
      return;
    }
    byte[] merged =
        MergedPath.of(
            from.bytes(), from.pathFrom(), hops - newHops, from.path4From(), from.path4To());
    out.size(start);
    path.write(out, merged, 0, merged.length, 4);
  }

  /** Communities, and the bar behind them. */
  void communities(Lines out, LooseAttributes from) {
    if (from.hasCommunities()) {
      communities.write(out, from.bytes(), from.communitiesFrom(), from.communitiesTo());
    }
    out.put('|');
  }

  /** Whether it is aggregated, by whom, and the end of the line. */
  void aggregation(Lines out, LooseAttributes from, int width) {
    boolean atomic = from.has(AtomicAggregateAttribute.CODE);
    out.put(atomic ? AGGREGATED : NOT_AGGREGATED);
    if (from.hasAggregator(width)) {
      out.number(from.aggregator(width)).put(' ').ipv4(from.aggregatorAddress(width));
    }
    out.put('|').put('\n');
  }

  /** Local preference and metric, each with a bar behind. */
  void weights(Lines out, LooseAttributes from) {
    out.number(from.preference() & 0xffff_ffffL).put('|');
    out.number(from.metric() & 0xffff_ffffL).put('|');
  }
}
