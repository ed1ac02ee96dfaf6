package org.annales.entity;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Getter;
import org.annales.table.Table;
import org.annales.table.Table.Group;

/**
 * A heading of the printed index of names, compared with the mentions found: a row of
 * index_agreement.
 *
 * @param entityId null where no entity was found for the heading
 * @param listed sections of its pages
 * @param found sections with mentions, in all zones
 * @param both how many sections are listed and found
 */
record IndexAgreement(
    String documentId,
    String heading,
    String entityId,
    List<String> listed,
    List<String> found,
    long both)
    implements Serializable {
  static final Table<IndexAgreement> TABLE =
      Table.of(
          "index_agreement",
          Group.DIAGNOSTIC,
          "The printed index of names against the mentions found",
          List.of(),
          List.of(
              Column.<IndexAgreement>text("document_id", "the document", IndexAgreement::documentId)
                  .refersTo("documents"),
              Column.text(
                  "heading", "a heading of the printed index of names", IndexAgreement::heading),
              Column.<IndexAgreement>text(
                      "entity_id",
                      "the entity that it is; null where none was found",
                      IndexAgreement::entityId)
                  .refersTo("entities"),
              Column.texts("listed_sections", "sections of its pages", IndexAgreement::listed),
              Column.texts(
                  "found_sections", "sections with mentions, in all zones", IndexAgreement::found),
              Column.count("missed", "listed sections without a mention", IndexAgreement::missed),
              Column.count(
                  "unlisted",
                  "sections with mentions that are not listed",
                  IndexAgreement::unlisted),
              Column.number(
                  "precision",
                  "listed and found / found; null where none is found",
                  row -> (double) row.both / row.found.size()),
              Column.number(
                  "recall",
                  "listed and found / listed; null where none is listed",
                  row -> (double) row.both / row.listed.size())));

  /** Pairs of heading and section: listed, missed, and found without being listed. */
  static final Map<String, Getter.OfLong<IndexAgreement>> TALLIES =
      Map.of(
          "listed", row -> row.listed.size(),
          "missed", IndexAgreement::missed,
          "unlisted", IndexAgreement::unlisted);

  private long missed() {
    return listed.size() - both;
  }

  private long unlisted() {
    return found.size() - both;
  }
}
