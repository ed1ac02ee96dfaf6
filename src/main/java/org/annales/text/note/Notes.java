package org.annales.text.note;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annales.text.layout.Footnotes;
import org.annales.text.model.InputFile;
import org.annales.text.model.Note;
import org.annales.text.model.Problem;
import org.annales.text.model.SectionKind;
import org.annales.text.model.Severity;
import org.annales.text.model.Zone;
import org.annales.text.outline.OutlineItem;
import org.annales.text.section.EndnoteItem;
import org.annales.text.section.SectionReader;
import org.annales.text.section.SectionSentences;

/**
 * Links the notes of a document with their marks: footnotes by {@link FootnoteLinks}, endnotes by
 * number within their section. A numbered footnote without a mark in its section, as where the
 * notes of a whole book stand behind its last section, takes the only free mark of its number in
 * the sections before. Unlinked notes and marks are problems.
 */
public final class Notes {
  private final InputFile file;
  private final List<SectionReader> readers;
  private final Map<OutlineItem, SectionReader> readerOf = new HashMap<>();
  private final List<Note> notes = new ArrayList<>();
  private final KeyedMarks keyed;
  private final List<Problem> problems = new ArrayList<>();

  /** Marks linked with a note. */
  private final Set<SectionSentences.PlacedMark> taken = new HashSet<>();

  /** Marks free for endnotes, by section and number. */
  private final Map<SectionReader, Map<Integer, Deque<SectionSentences.PlacedMark>>> free =
      new HashMap<>();

  /** Footnotes without a mark in their section. */
  private final Map<SectionReader.Footnote, SectionReader> late = new LinkedHashMap<>();

  public Notes(InputFile file, List<SectionReader> readers) {
    this.file = file;
    this.readers = readers;
    readers.forEach(reader -> readerOf.put(reader.item(), reader));
    this.keyed = KeyedMarks.of(readers);
    readers.forEach(this::addFootnotes);
    Map<Integer, List<SectionReader>> sections = sectionsOfLate();
    late.forEach(
        (note, reader) ->
            addLate(note, reader, sections.getOrDefault(note.opening().number(), List.of())));
  }

  /** The numbers of each section's free marks. */
  public Map<OutlineItem, NavigableSet<Integer>> marks() {
    Map<OutlineItem, NavigableSet<Integer>> marks = new HashMap<>();
    for (SectionReader reader : readers) {
      Set<Integer> numbers = freeMarks(reader).keySet();
      if (!numbers.isEmpty()) {
        marks.put(reader.item(), new TreeSet<>(numbers));
      }
    }
    return marks;
  }

  private void addFootnotes(SectionReader reader) {
    List<SectionReader.Footnote> footnotes = new ArrayList<>(reader.footnotes());
    footnotes.removeIf(this::addKeyed);
    List<SectionSentences.PlacedMark> links =
        FootnoteLinks.of(
            footnotes, reader.marks().stream().filter(mark -> mark.mark().key() == 0).toList());
    for (int i = 0; i < footnotes.size(); i++) {
      if (links.get(i) == null) {
        late.put(footnotes.get(i), reader);
      } else {
        addFootnote(reader, footnotes.get(i), links.get(i));
      }
    }
  }

  /** The sections with a free mark of each number that late footnotes have, in order. */
  private Map<Integer, List<SectionReader>> sectionsOfLate() {
    Map<Integer, List<SectionReader>> sections = new HashMap<>();
    late.keySet().forEach(note -> sections.put(note.opening().number(), new ArrayList<>()));
    sections.remove(0);
    if (!sections.isEmpty()) {
      readers.forEach(
          reader ->
              freeMarks(reader).keySet().stream()
                  .filter(sections::containsKey)
                  .forEach(number -> sections.get(number).add(reader)));
    }
    return sections;
  }

  private void addLate(
      SectionReader.Footnote footnote, SectionReader reader, List<SectionReader> marked) {
    int own = readers.indexOf(reader);
    List<SectionReader> before =
        marked.stream().filter(section -> readers.indexOf(section) < own).toList();
    if (before.size() != 1) {
      addFootnote(reader, footnote, null);
      return;
    }
    Deque<SectionSentences.PlacedMark> marks =
        freeMarks(before.get(0)).get(footnote.opening().number());
    addFootnote(
        marks == null ? reader : before.get(0), footnote, marks == null ? null : marks.peek());
  }

  /** Adds a note that the file links with its mark; false if it does not. */
  private boolean addKeyed(SectionReader.Footnote footnote) {
    SectionReader marked = keyed.reader(footnote.opening().key());
    if (marked != null) {
      taken.addAll(keyed.marks(footnote.opening().key()));
      SectionSentences.PlacedMark mark = keyed.marks(footnote.opening().key()).get(0);
      addFootnote(marked, footnote, mark);
    }
    return marked != null;
  }

  private void addFootnote(
      SectionReader reader, SectionReader.Footnote footnote, SectionSentences.PlacedMark mark) {
    Footnotes.Opening opening = footnote.opening();
    if (mark != null) {
      taken.add(mark);
    } else if (!opening.label().isEmpty()) {
      orphan(footnote.line(), "footnote " + opening.label());
    }
    notes.add(
        new Note(
            reader.documentId(),
            reader.sectionId(),
            footnote.zone(),
            opening.number() == 0 ? null : opening.number(),
            opening.label(),
            footnote.text(),
            footnote.line(),
            mark == null ? null : mark.place()));
  }

  /** Links and adds the notes of a notes section. */
  public void addEndnotes(SectionReader notesReader, List<EndnoteItem> items) {
    for (EndnoteItem item : items) {
      if (item.number() == 0) {
        continue;
      }
      SectionReader annotated = item.group() == null ? null : readerOf.get(item.group());
      Note.Mark mark = annotated == null ? null : mark(annotated, item.number());
      if (mark == null) {
        orphan(item.from() + 1, "note " + item.number());
      }
      notes.add(
          new Note(
              notesReader.documentId(),
              annotated == null ? null : annotated.sectionId(),
              Zone.ENDNOTE,
              item.number(),
              Integer.toString(item.number()),
              notesReader.noteText(item),
              item.from() + 1,
              mark));
    }
  }

  private Note.Mark mark(SectionReader annotated, int number) {
    Deque<SectionSentences.PlacedMark> marks =
        free.computeIfAbsent(annotated, this::freeMarks).get(number);
    if (marks == null || marks.isEmpty()) {
      return null;
    }
    taken.add(marks.peek());
    return marks.pop().place();
  }

  /** The free numbered marks of a section, by number, in order. */
  private Map<Integer, Deque<SectionSentences.PlacedMark>> freeMarks(SectionReader reader) {
    Map<Integer, Deque<SectionSentences.PlacedMark>> byNumber = new TreeMap<>();
    for (SectionSentences.PlacedMark mark : reader.marks()) {
      if (!mark.mark().sign() && mark.mark().key() == 0 && !taken.contains(mark)) {
        byNumber.computeIfAbsent(mark.mark().number(), n -> new ArrayDeque<>()).add(mark);
      }
    }
    return byNumber;
  }

  private void orphan(int line, String what) {
    problems.add(
        problem(
            line,
            "note_without_mark",
            what + " has no mark in the text",
            "look whether the scan has lost the mark, or the note belongs to another section"));
  }

  /** The notes in the order of their lines. */
  public List<Note> notes() {
    List<Note> sorted = new ArrayList<>(notes);
    sorted.sort(Comparator.comparingInt(Note::startLine));
    return sorted;
  }

  /** Reports notes without a mark and marks without a note. */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (SectionReader reader : readers) {
      if (reader.item().kind() == SectionKind.NOTES) {
        continue;
      }
      Map<Integer, String> left = new TreeMap<>();
      for (SectionSentences.PlacedMark mark : reader.marks()) {
        if (!taken.contains(mark) && !notes.isEmpty()) {
          left.merge(mark.place().line(), mark.mark().label(), (a, b) -> a + ", " + b);
        }
      }
      left.forEach(
          (line, labels) ->
              all.add(
                  problem(
                      line,
                      "mark_without_note",
                      "no note was found for the mark " + labels,
                      "look whether the scan has lost the note, or the mark is none")));
    }
    return all;
  }

  private Problem problem(int line, String code, String message, String remedy) {
    return new Problem(
        file.documentId(), file.path(), line, Severity.WARNING, code, message, remedy);
  }
}
