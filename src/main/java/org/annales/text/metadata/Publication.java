package org.annales.text.metadata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.annales.text.model.InputFile;
import org.annales.text.model.Metadata;
import org.annales.text.model.Role;

/**
 * The date of publication of a document.
 *
 * @param date as written; null if unknown
 * @param from its origin; null if unknown
 */
public record Publication(String date, PublishedFrom from) {
  private static final Publication UNKNOWN = new Publication(null, null);

  /**
   * Finds the publication of a file. Only sources are dated by their head or file name: there a
   * letter or newspaper has its date, but a book any year.
   *
   * @param said metadata of the file
   * @param lines of the text
   */
  public static Publication of(InputFile file, Metadata said, List<String> lines) {
    if (file.given().published() != null) {
      return new Publication(file.given().published(), PublishedFrom.MANIFEST);
    }
    if (said.published() != null) {
      return new Publication(said.published(), PublishedFrom.FILE);
    }
    if (file.role() != Role.SOURCE) {
      return UNKNOWN;
    }
    Optional<Publication> head =
        DateLine.in(lines).map(date -> new Publication(date, PublishedFrom.HEAD));
    return head.or(
            () -> NameDate.in(file.path()).map(date -> new Publication(date, PublishedFrom.NAME)))
        .orElse(UNKNOWN);
  }

  /** The year of the date; null where it has none. */
  public Integer year() {
    OptionalInt year = date == null ? OptionalInt.empty() : PublicationYear.of(date);
    return year.isPresent() ? year.getAsInt() : null;
  }

  /** The code of its origin. */
  public String source() {
    return from == null ? null : from.label();
  }
}
