package org.annales.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.annales.text.BookReader;
import org.annales.text.model.InputFile;
import org.annales.text.model.Note;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;

/** What is read of a file of any format, told in readable lines. */
record OpenedFile(ReadDocument document) {
  private static final ReadingRules RULES =
      new ReadingRules(
          "en",
          TokenRules.DEFAULT,
          EnumSet.of(Zone.BODY, Zone.VERSE),
          Quotations.INCLUDE,
          Map.of());

  static OpenedFile of(String path, String text) {
    return of(path, text.getBytes(UTF_8));
  }

  static OpenedFile of(String path, byte[] bytes) {
    InputFile file = new InputFile("pond", "file:///" + path, path, Role.SOURCE, bytes.length);
    return new OpenedFile(new BookReader(RULES, new FileFormats()).read(file, bytes));
  }

  /** "3-5 body: The pond froze." for each sentence. */
  List<String> sentences() {
    return document.sentences().stream()
        .map(s -> "%d-%d %s: %s".formatted(s.startLine(), s.endLine(), s.zone().label(), s.text()))
        .toList();
  }

  /** "body: The pond froze." for each sentence. */
  List<String> texts() {
    return document.sentences().stream().map(s -> s.zone().label() + ": " + s.text()).toList();
  }

  /** "chapter-1 The Ice" for each section. */
  List<String> sections() {
    return document.sections().stream()
        .map(s -> s.sectionId().replaceFirst(".*/", "") + " " + s.title())
        .toList();
  }

  /** "noise (page_menu): Home" for each run that is set aside. */
  List<String> setAside() {
    return document.setAside().stream()
        .map(s -> "%s (%s): %s".formatted(s.zone().label(), s.reason().label(), s.text()))
        .toList();
  }

  /** "chapter-1 footnote 2: It froze. | line 3 after pond" for each note. */
  List<String> notes() {
    return document.notes().stream().map(this::shown).toList();
  }

  private String shown(Note note) {
    String start =
        "%s %s %s: %s"
            .formatted(
                note.sectionId().replaceFirst(".*/", ""),
                note.kind().label(),
                note.label(),
                note.text());
    if (note.mark() == null) {
      return start + " | no mark";
    }
    return document.sentences().stream()
        .filter(s -> s.sectionId().equals(note.sectionId()))
        .filter(s -> s.sentence() == note.mark().sentence())
        .map(s -> start + " | after " + s.tokens().get(note.mark().token()).form())
        .findFirst()
        .orElseThrow();
  }

  /** "line 3 warning code" for each problem. */
  List<String> problems() {
    return document.problems().stream()
        .map(p -> "line %s %s %s".formatted(p.line(), p.severity().label(), p.code()))
        .toList();
  }

  /** Why the file is set aside. */
  String failure() {
    return document.document().mediaType() + " " + document.problems().get(0).code();
  }
}
