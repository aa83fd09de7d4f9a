package dimout.wire.mrt;

/** Numbers of MRT records: types and subtypes (RFC 6396, RFC 8050, IANA). */
public final class MrtType {
  /** Bytes before the body of a record: time, type, subtype, length. */
  public static final int HEADER = 12;

  public static final int BGP = 5;
  public static final int TABLE_DUMP = 12;
  public static final int TABLE_DUMP_V2 = 13;
  public static final int BGP4MP = 16;
  public static final int BGP4MP_ET = 17;

  static final int BGP_UPDATE = 1;
  static final int BGP_PREF_UPDATE = 2;
  static final int BGP_STATE_CHANGE = 3;
  static final int BGP_SYNC = 4;
  static final int BGP_OPEN = 5;
  static final int BGP_NOTIFY = 6;
  static final int BGP_KEEPALIVE = 7;

  static final int PEER_INDEX_TABLE = 1;
  static final int RIB_IPV4_UNICAST = 2;
  static final int RIB_IPV4_MULTICAST = 3;
  static final int RIB_IPV6_UNICAST = 4;
  static final int RIB_IPV6_MULTICAST = 5;
  static final int RIB_GENERIC = 6;
  static final int GEO_PEER_TABLE = 7;
  static final int RIB_IPV4_UNICAST_ADDPATH = 8;
  static final int RIB_GENERIC_ADDPATH = 12;

  static final int STATE_CHANGE = 0;
  static final int MESSAGE = 1;
  static final int ENTRY = 2;
  static final int SNAPSHOT = 3;
  static final int MESSAGE_AS4 = 4;
  static final int STATE_CHANGE_AS4 = 5;
  static final int MESSAGE_LOCAL = 6;
  static final int MESSAGE_AS4_LOCAL = 7;
  static final int MESSAGE_ADDPATH = 8;
  static final int MESSAGE_AS4_ADDPATH = 9;
  static final int MESSAGE_LOCAL_ADDPATH = 10;
  static final int MESSAGE_AS4_LOCAL_ADDPATH = 11;

  private MrtType() {}

  static boolean isMessage(int subtype) {
    return subtype == MESSAGE || subtype == MESSAGE_AS4 || (subtype >= 6 && subtype <= 11);
  }

  static boolean isStateChange(int subtype) {
    return subtype == STATE_CHANGE || subtype == STATE_CHANGE_AS4;
  }

  /** Width of the AS numbers in a BGP4MP record. */
  static int asnWidth(int subtype) {
    return switch (subtype) {
      case MESSAGE_AS4,
          STATE_CHANGE_AS4,
          MESSAGE_AS4_LOCAL,
          MESSAGE_AS4_ADDPATH,
          MESSAGE_AS4_LOCAL_ADDPATH ->
          4;
      default -> 2;
    };
  }

  /** Whether the collector itself sent the message. */
  static boolean isLocal(int subtype) {
    return subtype == MESSAGE_LOCAL
        || subtype == MESSAGE_AS4_LOCAL
        || subtype == MESSAGE_LOCAL_ADDPATH
        || subtype == MESSAGE_AS4_LOCAL_ADDPATH;
  }

  static boolean isAddPath(int subtype) {
    return subtype >= MESSAGE_ADDPATH && subtype <= MESSAGE_AS4_LOCAL_ADDPATH;
  }

  /** Whether a type is one that collectors write, of whatever protocol (RFC 6396, 4 and B). */
  static boolean isNamed(int type) {
    return (type >= BGP && type <= TABLE_DUMP_V2)
        || type == BGP4MP
        || type == BGP4MP_ET
        || (type & ~1) == 32
        || (type & ~1) == 48;
  }
}
