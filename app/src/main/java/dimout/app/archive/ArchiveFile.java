package dimout.app.archive;

import java.net.URI;

/**
 * A file of an archive.
 *
 * @param table whether it holds tables; else updates
 * @param time from which its records are, epoch seconds
 * @param until to which, excluded; of a table the same as {@code time}
 */
public record ArchiveFile(Collector collector, boolean table, long time, long until, URI address) {}
