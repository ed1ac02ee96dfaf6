package org.annales.table;

import org.apache.spark.api.java.JavaRDD;

/**
 * Named files in which the programs of another field read a result: one for each document, so that
 * there may be as many documents as there are.
 *
 * @param caption what the files hold
 * @param format their ending, and the folder in which {@code name} lies
 */
public record ResultFiles(
    String name, String caption, String format, JavaRDD<DocumentFile> files) {}
