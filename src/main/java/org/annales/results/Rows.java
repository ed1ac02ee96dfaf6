package org.annales.results;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** Reads the rows of one file of a table in order. */
interface Rows extends Closeable {
  /** The next row as values of the requested columns by name; null after the last. */
  Map<String, Object> next() throws IOException;
}
