package org.annales.text.model;

import java.io.Serializable;

/**
 * A file of the corpus before it is read.
 *
 * @param uri location
 * @param path relative to the input folder
 * @param given metadata given by the user
 * @param refusal the problem for which it is not opened; null where it is
 */
public record InputFile(
    String documentId,
    String uri,
    String path,
    Role role,
    long bytes,
    Metadata given,
    Finding refusal)
    implements Serializable {
  /** Creates a file that is opened. */
  public InputFile(
      String documentId, String uri, String path, Role role, long bytes, Metadata given) {
    this(documentId, uri, path, role, bytes, given, null);
  }

  /** Creates a file without given metadata. */
  public InputFile(String documentId, String uri, String path, Role role, long bytes) {
    this(documentId, uri, path, role, bytes, Metadata.NONE);
  }
}
