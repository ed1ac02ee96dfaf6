package org.annales.corpus;

import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Table;
import org.annales.text.model.IndexEntry;

/** Declares the table of index entries. */
final class IndexEntryTable {
  static final Table<IndexEntry> TABLE =
      Table.of(
          "index_entries",
          Table.Group.DETAIL,
          "Page references of printed indexes",
          List.of(),
          List.of(
              Column.text(
                      "document_id",
                      "the document that the index stands in",
                      IndexEntry::documentId)
                  .refersTo(DocumentTable.NAME),
              Column.text("index", "kind of index", IndexEntry::index)
                  .codes(
                      Map.of(
                          "name", "an index of names",
                          "subject", "an index of subjects",
                          "general", "an index of names and subjects")),
              Column.text("heading", "heading, as printed", IndexEntry::heading),
              Column.text(
                  "subheading",
                  "subheading, as printed; what is below it follows behind a comma",
                  IndexEntry::subheading),
              Column.integerOrNull(
                  "volume",
                  "volume of the pages; null where the index names none",
                  IndexEntry::volume),
              Column.text(
                  "pages",
                  "a page or a range of pages, as printed; null where only another heading is"
                      + " named",
                  IndexEntry::pages),
              Column.integerOrNull(
                  "page_from",
                  "first page; roman pages are negative; null for a figure, a plate or passim"
                      + " alone",
                  IndexEntry::pageFrom),
              Column.integerOrNull(
                  "page_to", "last page, equal to the first for a single page", IndexEntry::pageTo),
              Column.texts(
                  "section_ids",
                  "the sections that the pages fall into, by page marks or the pages of the"
                      + " contents; empty with a volume",
                  IndexEntry::sectionIds),
              Column.text(
                  "see",
                  "heading that the heading or subheading also refers to, or only",
                  IndexEntry::see)));

  private IndexEntryTable() {}
}
