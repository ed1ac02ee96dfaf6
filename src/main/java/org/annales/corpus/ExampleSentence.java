package org.annales.corpus;

import java.io.Serializable;
import java.util.List;
import org.annales.table.Column;
import org.annales.table.Getter;

/**
 * A sentence that shows what a row is about: an item of the columns {@code evidence}.
 *
 * @param startLine null where only counts were cached, as endLine and text
 */
public record ExampleSentence(
    String sectionId, int paragraph, int sentence, Integer startLine, Integer endLine, String text)
    implements Serializable {
  /** A sentence of a section. */
  public static ExampleSentence of(SectionText section, int sentence) {
    return new ExampleSentence(
        section.sectionId(),
        section.paragraph(sentence),
        section.number(sentence),
        section.startLine(sentence),
        section.endLine(sentence),
        section.text(sentence));
  }

  /** The same place without the text. */
  public ExampleSentence withoutText() {
    return new ExampleSentence(sectionId, paragraph, sentence, startLine, endLine, null);
  }

  /** A column of such sentences. */
  public static <T> Column<T> column(String meaning, Getter<T, List<ExampleSentence>> getter) {
    return Column.structs(
        "evidence",
        meaning,
        List.of(
            Column.text("section_id", "the section", ExampleSentence::sectionId),
            Column.integer(
                "paragraph", "its paragraph, from 1 in the section", ExampleSentence::paragraph),
            Column.integer(
                "sentence", "its number, from 1 in the section", ExampleSentence::sentence),
            Column.integerOrNull(
                "start_line", "its first line in the file", ExampleSentence::startLine),
            Column.integerOrNull("end_line", "its last line in the file", ExampleSentence::endLine),
            Column.text("text", "its text", ExampleSentence::text)),
        getter);
  }
}
