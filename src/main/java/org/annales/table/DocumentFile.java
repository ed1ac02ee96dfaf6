package org.annales.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** What a file says of a document; written by the task that computes it. */
public interface DocumentFile extends Serializable {

  /** The document, which the file is named after. */
  String documentId();

  /** Writes the content; the same bytes each time. */
  void write(OutputStream out) throws IOException;
}
