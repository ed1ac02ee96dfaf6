package org.annales.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one file: decodes it, finds its sections, splits them into sentences and tokens. The path
 * of a sentence: bytes → lines ({@link Decoder}) → sections ({@link Outline}) → paragraphs ({@link
 * Paragraph}) → sentences ({@link SentenceSplitter}) → tokens ({@link Tokenizer}).
 *
 * <p>Nothing is lost: every non-blank line stands in a sentence or is set aside, and a file that
 * cannot be read gives a document that is set aside and a problem that says why. One reader serves
 * one thread.
 */
public final class BookReader {
  private static final int MAX_TITLE = 120;

  private static final Map<String, String> LANGUAGES =
      Map.of(
          "english", "en", "german", "de", "french", "fr", "russian", "ru", "italian", "it",
          "spanish", "es");

  private final ReadingRules rules;
  private final Tokenizer tokenizer;
  private final Map<String, SentenceSplitter> splitters = new HashMap<>();

  public BookReader(ReadingRules rules) {
    this.rules = rules;
    this.tokenizer = new Tokenizer(rules.tokens());
  }

  /** The rows that a file gives. */
  public ReadDocument read(InputFile file, byte[] bytes) {
    if (bytes.length == 0) {
      return UnreadDocument.of(
          file,
          bytes,
          "application/x-empty",
          new UnreadDocument.Failure(
              "empty_file", "the file is empty", "put its text into it, or take it out"));
    }
    Optional<FileKind> other = FileKind.of(bytes);
    if (other.isPresent()) {
      FileKind kind = other.get();
      return UnreadDocument.of(
          file,
          bytes,
          kind.mediaType(),
          new UnreadDocument.Failure(
              "format_not_read",
              "the file is " + kind.name() + ", which is not read",
              "save it as plain text in UTF-8"));
    }
    Optional<DecodedText> decoded = Decoder.decode(bytes);
    if (decoded.isEmpty()) {
      return UnreadDocument.of(
          file,
          bytes,
          "application/octet-stream",
          new UnreadDocument.Failure(
              "not_text",
              "the file holds binary data and no text",
              "give it as plain text in UTF-8"));
    }
    if (decoded.get().lines().stream().allMatch(String::isBlank)) {
      return UnreadDocument.of(
          file,
          bytes,
          "text/plain",
          new UnreadDocument.Failure(
              "no_text", "the file has blank lines only", "put its text into it, or take it out"));
    }
    return read(file, bytes, decoded.get());
  }

  /** The document of a file whose bytes could not be had. */
  public ReadDocument unreadable(InputFile file, String reason) {
    return UnreadDocument.of(
        file,
        null,
        null,
        new UnreadDocument.Failure(
            "unreadable",
            "the file cannot be read: " + reason,
            "check that it is there and may be read"));
  }

  private ReadDocument read(InputFile file, byte[] bytes, DecodedText text) {
    List<String> lines = text.lines();
    Gutenberg gutenberg = Gutenberg.of(lines);
    String language = language(gutenberg);
    List<FixedHeading> fixed = rules.fixedHeadings().getOrDefault(file.documentId(), List.of());
    Outline outline = Outline.of(lines, language, fixed);
    SectionReader.Shared shared =
        new SectionReader.Shared(
            file.documentId(),
            BookText.of(lines, hasNotes(outline)),
            rules,
            splitters.computeIfAbsent(language, SentenceSplitter::new),
            tokenizer);
    List<SectionReader> readers = new ArrayList<>();
    for (OutlineItem item : outline.items()) {
      SectionReader reader = new SectionReader(shared, item);
      if (item.kind() != SectionKind.NOTES && Zone.IN_SENTENCES.contains(item.kind().zone())) {
        reader.readText();
      } else if (item.kind() != SectionKind.NOTES) {
        reader.readNothing(reason(item.kind()));
      }
      readers.add(reader);
    }
    Notes notes = new Notes(file, readers);
    readEndnotes(lines, outline, readers, notes);
    List<Section> sections = new ArrayList<>();
    for (SectionReader reader : readers) {
      sections.add(reader.section(sections.size() + 1));
    }
    PrintedIndexes indexes = PrintedIndexes.of(file, shared.book(), outline, sections);
    Document document = document(file, bytes, text, gutenberg, language, sections);
    return new ReadDocument(
        document,
        sections,
        readers.stream().flatMap(reader -> reader.sentences().stream()).toList(),
        notes.notes(),
        indexes.entries(),
        readers.stream().flatMap(reader -> reader.setAside().stream()).toList(),
        Stream.of(problems(file, text, outline, fixed), notes.problems(), indexes.problems())
            .flatMap(List::stream)
            .toList(),
        repairs(file, shared.book()),
        outline.decisions());
  }

  private static boolean hasNotes(Outline outline) {
    return outline.items().stream().anyMatch(item -> item.kind() == SectionKind.NOTES);
  }

  private static List<RepairCount> repairs(InputFile file, BookText book) {
    return book.cleaning().repairs().counts().entrySet().stream()
        .map(made -> new RepairCount(file.documentId(), made.getKey(), made.getValue()))
        .toList();
  }

  private static String reason(SectionKind kind) {
    return switch (kind) {
      case CONTENTS -> "table of contents";
      case FRONT -> "before the first heading";
      case BACK -> "after the end of the text";
      case BIBLIOGRAPHY -> "bibliography";
      default -> "printed index";
    };
  }

  /** Notes sections are read last: the marks in the text tell what their groups must be. */
  private static void readEndnotes(
      List<String> lines, Outline outline, List<SectionReader> readers, Notes notes) {
    Endnotes endnotes = new Endnotes(outline.items());
    NoteGroups groups = new NoteGroups(outline.items(), notes.marks());
    OutlineItem before = null;
    for (SectionReader reader : readers) {
      OutlineItem item = reader.item();
      if (item.kind() == SectionKind.NOTES) {
        List<Endnotes.Item> items = endnotes.items(lines, item.headingTo(), item.to());
        List<Endnotes.Item> settled =
            groups.settled(items, textFollows(outline, item) ? before : null);
        reader.readNotes(settled);
        notes.addEndnotes(reader, settled);
      } else if (item.kind().counted()) {
        before = item;
      }
    }
  }

  /** Whether notes stand at a chapter's end, and not at the book's. */
  private static boolean textFollows(Outline outline, OutlineItem notes) {
    return outline.items().stream()
        .anyMatch(item -> item.from() > notes.from() && item.kind().counted());
  }

  private static List<Problem> problems(
      InputFile file, DecodedText text, Outline outline, List<FixedHeading> fixedHeadings) {
    List<Problem> problems = new ArrayList<>();
    if (text.guessed()) {
      problems.add(
          new Problem(
              file.documentId(),
              file.path(),
              text.firstGuessedLine(),
              Severity.WARNING,
              "encoding_guessed",
              "the bytes are not valid UTF-8; read as " + text.charset(),
              "look at the words with accents; if they are wrong, save the file in UTF-8"));
    }
    for (FixedHeading fixed : fixedHeadings) {
      if (fixed.line() > text.lines().size()) {
        problems.add(
            new Problem(
                file.documentId(),
                file.path(),
                fixed.line(),
                Severity.WARNING,
                "no_such_line",
                "a heading is fixed in line "
                    + fixed.line()
                    + ", and the file has "
                    + text.lines().size(),
                "look at structure in the configuration"));
      }
    }
    for (ContentsPage.Entry entry : outline.missing()) {
      problems.add(
          new Problem(
              file.documentId(),
              file.path(),
              entry.line() + 1,
              Severity.WARNING,
              "heading_not_found",
              "the contents names \"" + name(entry.heading()) + "\"; no such heading was found",
              "put the heading on a line of its own, as the contents has it"));
    }
    return problems;
  }

  private static String name(Heading heading) {
    if (!heading.title().isEmpty()) {
      return heading.title();
    }
    String kind = heading.kind().label();
    return kind.substring(0, 1).toUpperCase(Locale.ROOT)
        + kind.substring(1)
        + " "
        + heading.number();
  }

  private String language(Gutenberg gutenberg) {
    String named = gutenberg.data().getOrDefault("language", "").toLowerCase(Locale.ROOT);
    return LANGUAGES.getOrDefault(named, rules.language());
  }

  private Document document(
      InputFile file,
      byte[] bytes,
      DecodedText text,
      Gutenberg gutenberg,
      String language,
      List<Section> sections) {
    Map<String, String> data = gutenberg.data();
    return new Document(
        file.documentId(),
        file.path(),
        file.role(),
        data.getOrDefault("title", titleLine(text.lines(), gutenberg, sections)),
        data.get("author"),
        null,
        null,
        language,
        "text/plain",
        text.charset(),
        bytes.length,
        UnreadDocument.sha256(bytes),
        sections.size(),
        sections.stream().mapToLong(Section::words).sum(),
        true);
  }

  /**
   * The first line with a letter before the first heading, where it reads like a title; null where
   * none does. A text without headings may begin with one.
   */
  private static String titleLine(List<String> lines, Gutenberg text, List<Section> sections) {
    int firstHeading =
        sections.stream()
            .filter(s -> s.kind() != SectionKind.FRONT && s.kind() != SectionKind.TEXT)
            .mapToInt(s -> s.startLine() - 1)
            .findFirst()
            .orElse(text.to());
    return lines.subList(text.from(), Math.max(text.from(), firstHeading)).stream()
        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
        .map(Headings::plain)
        .findFirst()
        .filter(line -> line.length() <= MAX_TITLE && !line.endsWith("."))
        .orElse(null);
  }
}
