package org.annales.text.model;

import java.io.Serializable;

/**
 * A problem of a file, without its document.
 *
 * @param line in the file, from 1; null where it concerns the whole file
 * @param code a short stable name
 * @param remedy what the user can do about it
 */
public record Finding(Integer line, Severity severity, String code, String message, String remedy)
    implements Serializable {

  public Problem in(InputFile file) {
    return new Problem(file.documentId(), file.path(), line, severity, code, message, remedy);
  }
}
