package org.annales.table;

import org.apache.spark.api.java.JavaRDD;

/**
 * A result as one file per document in a format of other programs.
 *
 * @param caption content of the files
 * @param format their extension and the parent folder of {@code name}
 */
public record ResultFiles(
    String name, String caption, String format, JavaRDD<DocumentFile> files) {}
