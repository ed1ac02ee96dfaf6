package org.annales.corpus;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import org.annales.text.model.IndexEntry;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the index_entries table; the only place where {@link IndexEntry} meets Spark. */
public final class IndexEntryTable {
  public static final String NAME = "index_entries";
  public static final String CAPTION = "Page references of printed indexes";

  public static final StructType SCHEMA =
      new StructType()
          .add("document_id", StringType, true, "the document that the index stands in")
          .add("index", StringType, true, "name, subject or general")
          .add("heading", StringType, true, "heading, as printed")
          .add(
              "subheading",
              StringType,
              true,
              "subheading, as printed; what is below it follows behind a comma")
          .add(
              "pages",
              StringType,
              true,
              "a page or a range of pages, as printed; null where only another heading is named")
          .add(
              "page_from",
              IntegerType,
              true,
              "first page; roman pages are negative; null for a figure, a plate or passim alone")
          .add("page_to", IntegerType, true, "last page, equal to the first for a single page")
          .add(
              "section_ids",
              createArrayType(StringType, false),
              true,
              "the sections that the pages fall into, by page marks or the pages of the contents")
          .add(
              "see",
              StringType,
              true,
              "heading that the heading or subheading also refers to, or only");

  private IndexEntryTable() {}

  static Row row(IndexEntry entry) {
    return RowFactory.create(
        entry.documentId(),
        entry.index(),
        entry.heading(),
        entry.subheading(),
        entry.pages(),
        entry.pageFrom(),
        entry.pageTo(),
        entry.sectionIds().toArray(new String[0]),
        entry.see());
  }
}
