package dimout.app.probe;

import dimout.probing.Codes;

/**
 * How all blocks were at the end of a bin.
 *
 * @param time start of the bin, epoch seconds
 * @param states ordinals of {@link dimout.probing.BlockState}; SURVEY is a block's first survey
 * @param outcomes of each block's last periodic probe, see {@link Outcome}
 * @param sent probes in this bin
 * @param unknown probes of it whose silence does not count, because our own link was cut
 */
record Snapshot(long time, Codes states, byte[] outcomes, long sent, long unknown) {}
