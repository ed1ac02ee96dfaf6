package org.annales.text.metadata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
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

  /** Finds the publication of a file without a title page. */
  public static Publication of(InputFile file, Metadata said, List<String> lines) {
    return of(file, said, Metadata.NONE, lines);
  }

  /**
   * Finds the publication of a file. Only sources are dated by their head or file name: there a
   * letter or newspaper has its date, but a book any year.
   *
   * @param said metadata of the file
   * @param page metadata of its title page
   * @param lines of the text
   */
  static Publication of(InputFile file, Metadata said, Metadata page, List<String> lines) {
    if (file.given().published() != null) {
      return new Publication(file.given().published(), PublishedFrom.MANIFEST);
    }
    if (said.published() != null) {
      return new Publication(said.published(), PublishedFrom.FILE);
    }
    boolean source = file.role() == Role.SOURCE;
    Optional<Publication> head =
        source ? DateLine.in(lines).map(at(PublishedFrom.HEAD)) : Optional.empty();
    return head.or(() -> Optional.ofNullable(page.published()).map(at(PublishedFrom.TITLE_PAGE)))
        .or(() -> source ? NameDate.in(file.path()).map(at(PublishedFrom.NAME)) : Optional.empty())
        .orElse(UNKNOWN);
  }

  private static Function<String, Publication> at(PublishedFrom place) {
    return date -> new Publication(date, place);
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
