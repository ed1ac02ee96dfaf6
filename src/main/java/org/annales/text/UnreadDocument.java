package org.annales.text;

import java.util.List;
import org.annales.text.metadata.Publication;
import org.annales.text.model.Document;
import org.annales.text.model.Finding;
import org.annales.text.model.InputFile;
import org.annales.text.model.Metadata;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.Severity;
import org.annales.text.model.UnreadableException;
import org.apache.commons.codec.digest.DigestUtils;

/** Builds the rows of a file that cannot be read: a document and a problem. */
public final class UnreadDocument {
  private UnreadDocument() {}

  /** Returns the document of a file whose bytes could not be read. */
  public static ReadDocument unreadable(InputFile file, String reason) {
    return of(
        file,
        null,
        new UnreadableException(
            null,
            "unreadable",
            "the file cannot be read: " + reason,
            "check that it is there and may be read"));
  }

  /** Returns the document of a file with more bytes than are read of one. */
  public static ReadDocument tooLarge(InputFile file, long most) {
    return of(
        file,
        null,
        new UnreadableException(
            null,
            "too_large",
            "the file has more than " + (most >> 20) + " MiB",
            "look what it is, and give its text in parts"));
  }

  /** Returns the document of a file on whose text the reading failed. */
  public static ReadDocument failed(InputFile file, byte[] bytes, String error) {
    return of(
        file,
        bytes,
        new UnreadableException(
            null,
            "reading_failed",
            "reading its text failed, which is an error of Annales itself: " + error,
            "report it with the file; without the passage that it fails on, the file can be read"));
  }

  /** Returns the document of a file that is not opened. */
  public static ReadDocument refused(InputFile file) {
    Finding refusal = file.refusal();
    return of(
        file,
        null,
        new UnreadableException(null, refusal.code(), refusal.message(), refusal.remedy()));
  }

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
