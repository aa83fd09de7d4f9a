package dimout.model;

import java.util.Locale;

/** The family of a signal. Series of one kind never confirm each other. */
public enum SignalKind {
  PROBING,
  TRAFFIC,
  TELESCOPE,
  BGP;

  /** The word used in files: {@code probing}, {@code traffic}, {@code telescope}, {@code bgp}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
