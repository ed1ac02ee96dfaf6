package org.annales.text.metadata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.annales.text.heading.Heading;
import org.annales.text.heading.Headings;
import org.annales.text.model.DetectedKind;
import org.annales.text.model.Document;
import org.annales.text.model.DocumentLanguage;
import org.annales.text.model.FileText;
import org.annales.text.model.InputFile;
import org.annales.text.model.Metadata;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;
import org.annales.text.model.WordAccount;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Merges the metadata of a document: the user's take precedence over the file's, and those over the
 * title page's.
 */
public final class DocumentData {
  private static final int MAX_TITLE = 120;

  /** Names of the language field in headers of Project Gutenberg. */
  private static final List<String> NAMES_OF_LANGUAGE = List.of("language", "sprache", "langue");

  private final FileText text;
  private final String given;
  private final Gutenberg gutenberg;
  private final HeaderFields fields;
  private final Metadata known;
  private final Metadata said;

  public DocumentData(InputFile file, FileText text) {
    this.text = text;
    this.given = file.given().language();
    this.gutenberg = Gutenberg.of(text.lines());
    this.fields = HeaderFields.of(text.lines().subList(gutenberg.from(), gutenberg.to()));
    this.said = text.metadata().or(header(gutenberg)).or(fields.metadata());
    this.known = file.given().or(said);
  }

  private static Metadata header(Gutenberg gutenberg) {
    Map<String, String> data = gutenberg.data();
    return new Metadata(data.get("title"), data.get("author"), gutenberg.published(), null);
  }

  public DocumentLanguage language(DocumentLanguages languages) {
    Stream<String> named =
        Stream.concat(
            Stream.ofNullable(text.metadata().language()),
            NAMES_OF_LANGUAGE.stream().map(gutenberg.data()::get).filter(Objects::nonNull));
    return languages.of(
        Optional.ofNullable(given),
        named.findFirst(),
        text.lines().subList(gutenberg.from(), gutenberg.to()));
  }

  public Document document(
      InputFile file,
      byte[] bytes,
      String language,
      List<Section> sections,
      WordAccount account,
      DetectedKind kind) {
    List<String> front = front(sections);
    Metadata page = TitlePage.of(front);
    List<String> lines = text.lines().subList(gutenberg.from(), gutenberg.to());
    Publication publication = Publication.of(file, said, page, lines);
    return new Document(
        file.documentId(),
        file.path(),
        file.role(),
        known.title() == null ? titleLine(front) : known.title(),
        known.author() == null ? page.author() : known.author(),
        publication.date(),
        publication.source(),
        publication.year(),
        language,
        text.mediaType(),
        text.charset(),
        bytes.length,
        DigestUtils.sha256Hex(bytes),
        sections.size(),
        sections.stream().mapToLong(Section::words).sum(),
        account,
        kind,
        true);
  }

  /** The lines before the first heading; all of a text without headings. */
  private List<String> front(List<Section> sections) {
    int firstHeading =
        sections.stream()
            .filter(s -> s.kind() != SectionKind.FRONT && s.kind() != SectionKind.TEXT)
            .mapToInt(s -> s.startLine() - 1)
            .findFirst()
            .orElse(gutenberg.to());
    int from = gutenberg.from() + fields.to();
    return text.lines().subList(from, Math.max(from, firstHeading));
  }

  /**
   * The first line with a letter in the front, if it looks like a title; else null. A numbered
   * chapter names itself, and a line that ends with a stop or a divided word is of the text.
   */
  private static String titleLine(List<String> front) {
    return front.stream()
        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
        .map(Headings::plain)
        .filter(line -> Heading.of(line).kind() != SectionKind.CONTENTS)
        .findFirst()
        .filter(line -> line.length() <= MAX_TITLE && !line.matches(".*[.。！？؟।…¬-]"))
        .filter(line -> !isNumbered(Heading.of(line)))
        .orElse(null);
  }

  private static boolean isNumbered(Heading heading) {
    return heading.word() && heading.number() != null;
  }
}
