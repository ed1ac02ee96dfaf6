package org.annales.output;

/**
 * Files of a result as they were written.
 *
 * @param folder relative to the output folder
 */
public record WrittenFiles(
    String name, String caption, String folder, long files, long bytes, double seconds) {}
