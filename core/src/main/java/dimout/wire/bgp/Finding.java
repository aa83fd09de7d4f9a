package dimout.wire.bgp;

/**
 * One breach of RFC 4271, 4760 or 7606 in a message.
 *
 * @param attribute type code of the attribute concerned; 0 for the message itself
 * @param bytes the value as it came
 */
public record Finding(int attribute, Handling handling, String rule, Octets bytes) {}
