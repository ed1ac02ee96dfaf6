package org.annales.corpus;

import java.util.List;
import java.util.Map;
import org.annales.table.Column;
import org.annales.table.Getter;
import org.annales.table.Table;
import org.annales.text.metadata.PublishedFrom;
import org.annales.text.model.Code;
import org.annales.text.model.Document;
import org.annales.text.model.DocumentKind;
import org.annales.text.model.KindReason;
import org.annales.text.model.Role;

/** Declares the table of documents. */
public final class DocumentTable {
  public static final String NAME = "documents";
  public static final String DOCUMENT_ID = "document_id";
  public static final String PATH = "path";
  public static final String LANGUAGE = "language";
  public static final String BYTES = "bytes";
  public static final String SHA256 = "sha256";
  public static final String ROLE = "role";
  public static final String STATUS = "status";
  public static final String SET_ASIDE = "set_aside";

  public static final Table<Document> TABLE =
      Table.of(
          NAME,
          Table.Group.MAIN,
          "The input files: works and sources, read or set aside",
          List.of(DOCUMENT_ID),
          List.of(
              Column.text(
                  DOCUMENT_ID, "the document's name throughout all tables", Document::documentId),
              Column.text(PATH, "the file, relative to the folder that was named", Document::path),
              Column.<Document>text(
                      ROLE, "role of the document in the corpus", d -> d.role().label())
                  .codes(Code.meanings(Role.values())),
              Column.text("title", "title, as given or as the file has it", Document::title),
              Column.text("author", "author, as given or as the file has it", Document::author),
              Column.text("published", "date of publication, as written", Document::published),
              Column.text("published_from", "where that date was found", Document::publishedFrom)
                  .codes(Code.meanings(PublishedFrom.values())),
              Column.integerOrNull(
                  "year",
                  "year of that date: the first of a range; negative before Christ; null where none"
                      + " can be read",
                  Document::year),
              Column.text(
                  LANGUAGE, "ISO 639 code of the language it was read in", Document::language),
              Column.text("media_type", "media type of the file", Document::mediaType),
              Column.text(
                  "charset", "IANA name of the encoding it was decoded with", Document::charset),
              Column.count(BYTES, "size of the file", Document::bytes).unit("bytes"),
              Column.text(SHA256, "SHA-256 of the file's bytes, hexadecimal", Document::sha256),
              Column.count("sections", "sections, of all kinds", Document::sections),
              Column.count("words", "tokens of the counted text", Document::words),
              Column.countOrNull(
                  "uncounted_words",
                  "tokens of sentences that are not counted: headings, notes, captions",
                  d -> d.account() == null ? null : d.account().uncounted()),
              Column.countOrNull(
                  "words_set_aside",
                  "tokens of lines in no sentence, the sum of set_aside.words",
                  d -> d.account() == null ? null : d.account().setAside()),
              Column.countOrNull(
                  "words_joined",
                  "tokens of lines that are none in sentences: halves of divided words, note marks",
                  d -> d.account() == null ? null : d.account().joined()),
              Column.countOrNull(
                  "file_words",
                  "tokens of all lines = words + uncounted_words + words_set_aside + words_joined",
                  d -> d.account() == null ? null : d.account().inFile()),
              Column.<Document>text(
                      "kind",
                      "kind of document, which decides the rules that read it; null where it was"
                          + " not read",
                      d -> d.kind() == null ? null : d.kind().kind().label())
                  .codes(Code.meanings(DocumentKind.values())),
              Column.number(
                  "kind_confidence",
                  "confidence in the kind, from 0 to 1; 1 where corpus.yaml gives it",
                  d -> d.kind() == null ? Double.NaN : d.kind().confidence()),
              Column.<Document>text(
                      "kind_reason",
                      "evidence for the kind",
                      d -> d.kind() == null ? null : d.kind().reason().label())
                  .codes(Code.meanings(KindReason.values())),
              Column.<Document>text(
                      STATUS, "whether the file was read", d -> d.read() ? "read" : SET_ASIDE)
                  .codes(
                      Map.of("read", "it was read", SET_ASIDE, "it was not read: see problems"))));

  static final Map<String, Getter.OfLong<Document>> TALLIES =
      Map.of(
          SET_ASIDE,
          d -> d.read() ? 0 : 1,
          "words",
          Document::words,
          "uncounted_words",
          d -> d.account() == null ? 0 : d.account().uncounted(),
          "words_set_aside",
          d -> d.account() == null ? 0 : d.account().setAside(),
          "words_joined",
          d -> d.account() == null ? 0 : d.account().joined(),
          "file_words",
          d -> d.account() == null ? 0 : d.account().inFile());

  private DocumentTable() {}
}
