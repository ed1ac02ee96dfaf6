package org.annales.output;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.settings.Format;

/**
 * What a task has written of a table.
 *
 * @param hashLow the sum of the low halves of the rows' hashes
 * @param hashHigh of the high halves
 * @param tallies the sums of the tallies
 * @param files its file in each format, under a temporary name
 */
record WrittenPart(
    long rows, long hashLow, long hashHigh, List<Long> tallies, Map<Format, String> files)
    implements Serializable {}
