package org.annales.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.annales.text.encoding.PlainText;
import org.annales.text.index.PrintedIndexes;
import org.annales.text.kind.KindDetector;
import org.annales.text.layout.BookText;
import org.annales.text.metadata.DocumentData;
import org.annales.text.metadata.DocumentLanguages;
import org.annales.text.metadata.Gutenberg;
import org.annales.text.model.DetectedKind;
import org.annales.text.model.DocumentLanguage;
import org.annales.text.model.FileOpener;
import org.annales.text.model.FileText;
import org.annales.text.model.FixedHeading;
import org.annales.text.model.InputFile;
import org.annales.text.model.Problem;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.RepairCount;
import org.annales.text.model.Section;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.SetAsideReason;
import org.annales.text.model.UnreadableException;
import org.annales.text.model.Zone;
import org.annales.text.note.Endnotes;
import org.annales.text.note.NoteGroups;
import org.annales.text.note.Notes;
import org.annales.text.outline.MarkedOutline;
import org.annales.text.outline.Outline;
import org.annales.text.outline.OutlineItem;
import org.annales.text.outline.StructureProblems;
import org.annales.text.section.EndnoteItem;
import org.annales.text.section.NoisySections;
import org.annales.text.section.SectionPages;
import org.annales.text.section.SectionReader;
import org.annales.text.section.UncountedText;
import org.annales.text.section.WordAccounts;
import org.annales.text.sentence.SentenceSplitter;
import org.annales.text.sentence.Tokenizer;
import org.annales.text.zone.Paragraph;

/**
 * Reads one file: decodes it, finds its sections, splits them into sentences and tokens. The path
 * of a sentence: bytes → lines ({@link FileOpener}) → sections ({@link Outline}) → paragraphs
 * ({@link Paragraph}) → sentences ({@link SentenceSplitter}) → tokens ({@link Tokenizer}).
 *
 * <p>Every non-blank line is part of a sentence or is set aside. A file that cannot be read yields
 * an unread document and a problem. One reader serves one thread.
 */
public final class BookReader {
  private final ReadingRules rules;
  private final FileOpener opener;
  private final Tokenizer tokenizer;
  private final DocumentLanguages languages;
  private final Map<String, SentenceSplitter> splitters = new HashMap<>();

  public BookReader(ReadingRules rules) {
    this(rules, new PlainText());
  }

  public BookReader(ReadingRules rules, FileOpener opener) {
    this.rules = rules;
    this.opener = opener;
    this.tokenizer = new Tokenizer(rules.tokens());
    this.languages = new DocumentLanguages(rules.language());
  }

  /** Returns the rows of a file. */
  public ReadDocument read(InputFile file, byte[] bytes) {
    FileText text;
    try {
      text = opener.open(file.path(), bytes);
    } catch (UnreadableException e) {
      return UnreadDocument.of(file, bytes, e);
    }
    return read(file, bytes, text);
  }

  private ReadDocument read(InputFile file, byte[] bytes, FileText text) {
    List<String> lines = text.lines();
    DocumentData data = new DocumentData(file, text);
    DocumentLanguage detected = data.language(languages);
    String language = detected.code();
    DetectedKind kind = KindDetector.of(file.given().kind(), text, language);
    List<FixedHeading> fixed =
        rules.fixedHeadings().getOrDefault(file.documentId(), List.of()).stream()
            .map(heading -> heading.at(text.line(heading.line())))
            .toList();
    Outline marked = MarkedOutline.of(text, language, fixed);
    Outline found = marked == null ? Outline.of(lines, language, fixed, kind.kind()) : marked;
    BookText book = BookText.of(lines, hasNotes(found), text.markup(), language, kind.kind());
    Outline outline = SectionPages.of(found, book);
    SectionReader.Shared shared =
        new SectionReader.Shared(
            file.documentId(),
            book,
            rules,
            splitters.computeIfAbsent(language, SentenceSplitter::new),
            tokenizer);
    List<SectionReader> readers = new ArrayList<>();
    for (OutlineItem item : outline.items()) {
      SectionReader reader = new SectionReader(shared, item);
      boolean later = item.kind() == SectionKind.NOTES && !reader.marksNotes();
      if (!later && Zone.IN_SENTENCES.contains(item.kind().zone())) {
        reader.readText();
      } else if (!later) {
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
    List<Sentence> sentences =
        readers.stream().flatMap(reader -> reader.sentences().stream()).toList();
    List<SetAside> setAside =
        readers.stream().flatMap(reader -> reader.setAside().stream()).toList();
    PrintedIndexes indexes = PrintedIndexes.of(file, shared.book(), outline, sections);
    LineNumbers numbers = new LineNumbers(text);
    Stream<Problem> inText =
        Stream.of(
                StructureProblems.of(file, outline, language, fixed, lines.size()),
                notes.problems(),
                indexes.problems(),
                NoisySections.problems(file, sections, setAside.stream()),
                new UncountedText(text, Gutenberg.of(lines))
                    .problems(file, sections, sentences, setAside))
            .flatMap(List::stream);
    return numbers.of(
        new ReadDocument(
            data.document(
                file,
                bytes,
                language,
                sections,
                WordAccounts.of(lines, sections, sentences, setAside),
                KindDetector.corrected(kind, sections)),
            sections,
            sentences,
            notes.notes(),
            indexes.entries(),
            setAside,
            Stream.concat(
                    Stream.concat(
                        text.findings().stream().map(finding -> finding.in(file)),
                        DocumentLanguages.problem(file, detected).stream()),
                    inText.map(numbers::of))
                .toList(),
            repairs(file, shared.book()),
            outline.decisions()));
  }

  private static boolean hasNotes(Outline outline) {
    return outline.items().stream().anyMatch(item -> item.kind() == SectionKind.NOTES);
  }

  private static List<RepairCount> repairs(InputFile file, BookText book) {
    return book.cleaning().repairs().counts().entrySet().stream()
        .map(made -> new RepairCount(file.documentId(), made.getKey(), made.getValue()))
        .toList();
  }

  private static SetAsideReason reason(SectionKind kind) {
    return switch (kind) {
      case CONTENTS -> SetAsideReason.CONTENTS;
      case FRONT -> SetAsideReason.BEFORE_FIRST_HEADING;
      case BACK -> SetAsideReason.AFTER_END;
      case BIBLIOGRAPHY -> SetAsideReason.BIBLIOGRAPHY;
      default -> SetAsideReason.PRINTED_INDEX;
    };
  }

  /** Notes sections are read last, since their groups depend on the marks in the text. */
  private static void readEndnotes(
      List<String> lines, Outline outline, List<SectionReader> readers, Notes notes) {
    Endnotes endnotes = new Endnotes(outline.items());
    NoteGroups groups = new NoteGroups(outline.items(), notes.marks());
    OutlineItem before = null;
    for (SectionReader reader : readers) {
      OutlineItem item = reader.item();
      if (item.kind() == SectionKind.NOTES && !reader.marksNotes()) {
        List<EndnoteItem> items = endnotes.items(lines, item.headingTo(), item.to());
        List<EndnoteItem> settled =
            groups.settled(items, textFollows(outline, item) ? before : null);
        reader.readNotes(settled);
        notes.addEndnotes(reader, settled);
      } else if (item.kind().counted()) {
        before = item;
      }
    }
  }

  /** Whether a notes section belongs to a chapter and not to the book. */
  private static boolean textFollows(Outline outline, OutlineItem notes) {
    return outline.items().stream()
        .anyMatch(item -> item.from() > notes.from() && item.kind().counted());
  }
}
