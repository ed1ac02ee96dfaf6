package org.annales.text.model;

import java.io.Serializable;

/**
 * A file of the corpus before it is read.
 *
 * @param uri location
 * @param path relative to the input folder
 * @param given metadata given by the user
 */
public record InputFile(
    String documentId, String uri, String path, Role role, long bytes, Metadata given)
    implements Serializable {
  /** Creates a file without given metadata. */
  public InputFile(String documentId, String uri, String path, Role role, long bytes) {
    this(documentId, uri, path, role, bytes, Metadata.NONE);
  }
}
