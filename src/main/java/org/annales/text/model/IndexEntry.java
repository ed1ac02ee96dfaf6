package org.annales.text.model;

import java.io.Serializable;
import java.util.List;

/**
 * A page reference of a printed index, or a heading that only refers to another or to nothing.
 *
 * @param index {@code name}, {@code subject} or {@code general}
 * @param pages as printed; null for a mere cross-reference
 * @param pageFrom number of the first page, roman pages negative; null where a figure or plate is
 *     named, or {@code passim} alone
 * @param sectionIds the sections that the pages fall into
 * @param see the heading referred to, or null
 */
public record IndexEntry(
    String documentId,
    String index,
    String heading,
    String subheading,
    String pages,
    Integer pageFrom,
    Integer pageTo,
    List<String> sectionIds,
    String see)
    implements Serializable {

  /** The same entry, with the heading that it refers to. */
  public IndexEntry withSee(String heading) {
    return new IndexEntry(
        documentId, index, this.heading, subheading, pages, pageFrom, pageTo, sectionIds, heading);
  }
}
