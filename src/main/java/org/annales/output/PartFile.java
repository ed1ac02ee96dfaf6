package org.annales.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import org.apache.spark.sql.catalyst.InternalRow;

/** A file with the rows of one task. */
interface PartFile extends Closeable {
  /** Adds a row. */
  void write(InternalRow row) throws IOException;

  /** Opens such files; sent to the tasks. */
  @FunctionalInterface
  interface Opener extends Serializable {
    PartFile open(Path file) throws IOException;
  }
}
