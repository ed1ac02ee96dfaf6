package org.annales.sentiment.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** Collects the notes on a lexicon that was read. */
final class LexiconNotes {
  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  private final String file;
  private final Lexicon lexicon;
  private final Senses senses;
  private final List<Problem> notes = new ArrayList<>();

  private LexiconNotes(String file, Lexicon lexicon, Senses senses) {
    this.file = file;
    this.lexicon = lexicon;
    this.senses = senses;
  }

  static List<Problem> of(String file, Lexicon lexicon, Senses senses) {
    LexiconNotes notes = new LexiconNotes(file, lexicon, senses);
    notes.addRepetitions();
    notes.addNeverFound();
    notes.addUnknownOrigin();
    return notes.notes;
  }

  /**
   * Whether no entry can be found in a text: none is a token, and none an emoticon, which VADER's
   * rules find.
   */
  static boolean noneCanBeFound(List<LexiconEntry> entries) {
    return entries.stream().allMatch(e -> e.words().isEmpty() && LETTERS.matcher(e.text()).find());
  }

  private void addRepetitions() {
    if (senses.repeated() > 0) {
      add(
          "lexicon_line_twice",
          senses.repeated()
              + " lines say again what an earlier one says, the first \""
              + senses.repetition()
              + '"',
          senses.repetitionLine(),
          "leave them out");
    }
  }

  private void addNeverFound() {
    List<String> noTokens =
        lexicon.entries().stream()
            .filter(e -> e.words().isEmpty())
            .map(LexiconEntry::text)
            .toList();
    if (!noTokens.isEmpty()) {
      add(
          "lexicon_word_never_found",
          noTokens.size()
              + " entries are no words as texts are divided into them, the first \""
              + noTokens.get(0)
              + '"',
          senses.line(noTokens.get(0)),
          "write words of letters, digits, apostrophes and hyphens; * ends a word alone");
    }
  }

  private void addUnknownOrigin() {
    if (lexicon.head().licence() == null || lexicon.head().source() == null) {
      add(
          "lexicon_origin_unknown",
          "the lexicon does not say under which licence it is, or where it is from",
          1,
          "add lines \"# licence: \" and \"# source: \" at its head");
    }
  }

  private void add(String code, String message, Integer line, String remedy) {
    notes.add(new Problem(null, file, line, Severity.NOTE, code, message, remedy));
  }
}
