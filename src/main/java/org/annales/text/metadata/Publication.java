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
 * @param date as written; null where nothing tells it
 * @param from what tells it; null where nothing does
 */
public record Publication(String date, PublishedFrom from) {
  private static final Publication UNKNOWN = new Publication(null, null);

  /**
   * The publication of a file. Only a source is dated by its head or its name: a letter or a
   * newspaper bears the day it was written on, a book a year that may be anything.
   *
   * @param said what the file's own data say
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

  /** The year of the date; null where none can be read. */
  public Integer year() {
    OptionalInt year = date == null ? OptionalInt.empty() : PublicationYear.of(date);
    return year.isPresent() ? year.getAsInt() : null;
  }

  /** What tells it, as the tables write it. */
  public String source() {
    return from == null ? null : from.label();
  }
}
