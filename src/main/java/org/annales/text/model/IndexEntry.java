package org.annales.text.model;

import java.io.Serializable;
import java.util.List;

/**
 * A page reference of a printed index, a cross-reference, or a heading without either.
 *
 * @param index {@code name}, {@code subject} or {@code general}
 * @param volume of the pages; null where the index names none
 * @param pages as printed; null for a cross-reference alone
 * @param pageFrom number of the first page, roman pages negative; null for a figure, a plate or
 *     {@code passim} alone
 * @param sectionIds sections of the pages
 * @param see target of the cross-reference, or null
 */
public record IndexEntry(
    String documentId,
    String index,
    String heading,
    String subheading,
    Integer volume,
    String pages,
    Integer pageFrom,
    Integer pageTo,
    List<String> sectionIds,
    String see)
    implements Serializable {

  public IndexEntry withSee(String heading) {
    return new IndexEntry(
        documentId,
        index,
        this.heading,
        subheading,
        volume,
        pages,
        pageFrom,
        pageTo,
        sectionIds,
        heading);
  }
}
