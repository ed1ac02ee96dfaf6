package org.annales.text.model;

import java.io.Serializable;

/**
 * The kind of a document with the evidence for it.
 *
 * @param confidence from 0 to 1; 1 where the user gives the kind
 */
public record DetectedKind(DocumentKind kind, double confidence, KindReason reason)
    implements Serializable {
  public static DetectedKind given(DocumentKind kind) {
    return new DetectedKind(kind, 1, KindReason.GIVEN);
  }
}
