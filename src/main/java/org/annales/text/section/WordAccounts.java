package org.annales.text.section;

import java.util.List;
import org.annales.text.model.Markup;
import org.annales.text.model.Section;
import org.annales.text.model.Sentence;
import org.annales.text.model.SetAside;
import org.annales.text.model.WordAccount;
import org.annales.text.sentence.Tokenizer;

/** Counts the words of a file's lines, and where they are after reading. */
public final class WordAccounts {
  private WordAccounts() {}

  public static WordAccount of(
      List<String> lines, List<Section> sections, List<Sentence> sentences, List<SetAside> rows) {
    long inFile = 0;
    for (String line : lines) {
      inFile += line.isBlank() ? 0 : Tokenizer.count(Markup.withoutMarks(line));
    }
    long counted = sections.stream().mapToLong(Section::words).sum();
    long inSentences = sentences.stream().mapToLong(sentence -> sentence.tokens().size()).sum();
    long setAside = rows.stream().mapToLong(SetAside::words).sum();
    return new WordAccount(inFile, counted, inSentences - counted, setAside);
  }
}
