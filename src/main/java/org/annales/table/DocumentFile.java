package org.annales.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;

/** A result file of one document, written by the task that computes it. */
public interface DocumentFile extends Serializable {

  /** The document; it names the file. */
  String documentId();

  /** Writes the content, reproducible byte by byte. */
  void write(OutputStream out) throws IOException;
}
