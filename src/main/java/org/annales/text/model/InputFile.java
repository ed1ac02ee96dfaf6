package org.annales.text.model;

import java.io.Serializable;

/**
 * A file of the corpus before it is read.
 *
 * @param uri where it lies
 * @param path relative to the folder that was named
 * @param given what its user says of it
 */
public record InputFile(
    String documentId, String uri, String path, Role role, long bytes, Metadata given)
    implements Serializable {
  /** A file of which its user says nothing. */
  public InputFile(String documentId, String uri, String path, Role role, long bytes) {
    this(documentId, uri, path, role, bytes, Metadata.NONE);
  }
}
