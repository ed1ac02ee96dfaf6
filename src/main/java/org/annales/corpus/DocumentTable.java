package org.annales.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Map;
import org.annales.text.model.Document;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Columns of the documents table; the only place where {@link Document} meets Spark. */
public final class DocumentTable {
  public static final String NAME = "documents";
  public static final String CAPTION = "The input files: works and sources, read or set aside";
  public static final String DOCUMENT_ID = "document_id";
  public static final String PATH = "path";
  public static final String LANGUAGE = "language";
  public static final String BYTES = "bytes";
  public static final String SHA256 = "sha256";
  public static final String ROLE = "role";
  public static final String STATUS = "status";
  public static final String SET_ASIDE = "set_aside";

  public static final StructType SCHEMA =
      new StructType()
          .add(DOCUMENT_ID, StringType, true, "the document's name throughout all tables")
          .add(PATH, StringType, true, "the file, relative to the folder that was named")
          .add(
              ROLE,
              StringType,
              true,
              "text: a work that is studied; source: what the works draw on")
          .add("title", StringType, true, "title, as given or as the file has it")
          .add("author", StringType, true, "author, as given or as the file has it")
          .add("published", StringType, true, "date of publication, as written")
          .add(
              "published_from",
              StringType,
              true,
              "what tells that date: manifest (corpus.yaml), file (its own data), head (the line"
                  + " that dates a source), name (of a source's file)")
          .add(
              "year",
              IntegerType,
              true,
              "year of that date: the first of a range; negative before Christ; null where none"
                  + " can be read")
          .add(LANGUAGE, StringType, true, "ISO 639 code of the language it was read in")
          .add("media_type", StringType, true, "media type of the file")
          .add("charset", StringType, true, "IANA name of the encoding it was decoded with")
          .add(BYTES, LongType, true, "size of the file in bytes")
          .add(SHA256, StringType, true, "SHA-256 of the file's bytes, hexadecimal")
          .add("sections", LongType, true, "sections, of all kinds")
          .add("words", LongType, true, "tokens of the counted text")
          .add(STATUS, StringType, true, "read, or set_aside: see problems");

  static final Map<String, Column> TALLIES =
      Map.of(SET_ASIDE, count_if(col(STATUS).equalTo(SET_ASIDE)));

  private DocumentTable() {}

  static Row row(Document document) {
    return RowFactory.create(
        document.documentId(),
        document.path(),
        document.role().label(),
        document.title(),
        document.author(),
        document.published(),
        document.publishedFrom(),
        document.year(),
        document.language(),
        document.mediaType(),
        document.charset(),
        document.bytes(),
        document.sha256(),
        (long) document.sections(),
        document.words(),
        document.read() ? "read" : SET_ASIDE);
  }
}
