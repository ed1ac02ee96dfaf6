package org.annales.text;

import java.util.List;
import org.annales.text.metadata.Publication;
import org.annales.text.model.Document;
import org.annales.text.model.InputFile;
import org.annales.text.model.Metadata;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Severity;
import org.annales.text.model.UnreadableException;
import org.apache.commons.codec.digest.DigestUtils;

/** Builds the rows of a file that cannot be read: a document and a problem. */
final class UnreadDocument {
  private UnreadDocument() {}

  static ReadDocument of(InputFile file, byte[] bytes, UnreadableException failure) {
    Publication publication = Publication.of(file, Metadata.NONE, List.of());
    Document document =
        new Document(
            file.documentId(),
            file.path(),
            file.role(),
            file.given().title(),
            file.given().author(),
            publication.date(),
            publication.source(),
            publication.year(),
            null,
            failure.mediaType(),
            null,
            file.bytes(),
            bytes == null ? null : DigestUtils.sha256Hex(bytes),
            0,
            0,
            null,
            null,
            false);
    Problem problem =
        new Problem(
            file.documentId(),
            file.path(),
            null,
            Severity.ERROR,
            failure.code(),
            failure.getMessage(),
            failure.remedy());
    return new ReadDocument(
        document,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(problem),
        List.of(),
        List.of());
  }
}
