package org.annales.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.annales.text.model.InputFile;
import org.annales.text.model.Note;
import org.annales.text.model.Quotations;
import org.annales.text.model.ReadDocument;
import org.annales.text.model.ReadingRules;
import org.annales.text.model.Role;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.TokenRules;
import org.annales.text.model.Zone;

/** What the reader makes of a text, told in readable lines. */
public record Reading(ReadDocument document) {
  private static final ReadingRules RULES =
      new ReadingRules(
          "en",
          TokenRules.DEFAULT,
          EnumSet.of(Zone.BODY, Zone.VERSE),
          Quotations.INCLUDE,
          Map.of());

  private record Told(int from, int to, String what) {}

  public static Reading of(String text) {
    InputFile file = new InputFile("pond", "file:///pond.txt", "pond.txt", Role.TEXT, 0);
    return new Reading(new BookReader(RULES).read(file, text.getBytes(UTF_8)));
  }

  /** "3-5 caption" for each paragraph and each run set aside, in the order of their lines. */
  List<String> zones() {
    List<Told> told = new ArrayList<>();
    Told open = null;
    String paragraph = "";
    for (Sentence s : document.sentences()) {
      String at = s.sectionId() + " " + s.paragraph();
      if (at.equals(paragraph)) {
        told.remove(told.size() - 1);
        open = new Told(open.from(), s.endLine(), open.what());
      } else {
        open = new Told(s.startLine(), s.endLine(), s.zone().label());
      }
      paragraph = at;
      told.add(open);
    }
    for (SetAside run : document.setAside()) {
      told.add(new Told(run.startLine(), run.endLine(), run.zone().label()));
    }
    told.sort(Comparator.comparingInt(Told::from).thenComparingInt(Told::to));
    return told.stream().map(t -> lines(t.from(), t.to()) + " " + t.what()).toList();
  }

  /** The paragraphs of a zone, each with its lines. */
  public List<String> paragraphs(Zone zone) {
    List<String> paragraphs = new ArrayList<>();
    String before = "";
    for (Sentence s : document.sentences()) {
      if (s.zone() == zone) {
        String at = s.sectionId() + " " + s.paragraph();
        if (at.equals(before)) {
          paragraphs.set(
              paragraphs.size() - 1, paragraphs.get(paragraphs.size() - 1) + " " + s.text());
        } else {
          paragraphs.add(s.text());
        }
        before = at;
      }
    }
    return paragraphs;
  }

  /** Each note with its text and the token that its mark follows. */
  public List<String> notes() {
    return document.notes().stream().map(this::shown).toList();
  }

  private String shown(Note note) {
    String section = note.sectionId() == null ? "-" : note.sectionId().replaceFirst(".*/", "");
    String start = "%s %s: %s".formatted(section, note.label(), note.text());
    if (note.mark() == null) {
      return start + " | no mark";
    }
    Sentence marked =
        document.sentences().stream()
            .filter(s -> s.sectionId().equals(note.sectionId()))
            .filter(s -> s.sentence() == note.mark().sentence())
            .findFirst()
            .orElseThrow();
    return "%s | line %d after %s"
        .formatted(start, note.mark().line(), marked.tokens().get(note.mark().token()).form());
  }

  /** Why each run of lines was set aside. */
  List<String> setAside() {
    return document.setAside().stream()
        .map(
            s ->
                lines(s.startLine(), s.endLine())
                    + " "
                    + s.zone().label()
                    + ": "
                    + s.reason().label())
        .toList();
  }

  private static String lines(int from, int to) {
    return from + "-" + to;
  }
}
