package org.annales.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** The rows of one file of a table, in the file's order. */
interface Rows extends Closeable {
  /**
   * The values of the next row by column, lists as lists; null after the last. Only the columns
   * that were asked for are read.
   */
  Map<String, Object> next() throws IOException;
}
