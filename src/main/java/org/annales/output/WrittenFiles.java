package org.annales.output;

/**
 * The written files of a result.
 *
 * @param folder relative to the output folder
 */
public record WrittenFiles(
    String name, String caption, String folder, long files, long bytes, double seconds) {}
