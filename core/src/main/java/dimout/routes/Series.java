package dimout.routes;

/**
 * One signal of one entity.
 *
 * @param entity such as {@code country/KZ}
 * @param signal such as {@code bgp-visible-slash24}
 */
public record Series(String entity, String signal) {}
