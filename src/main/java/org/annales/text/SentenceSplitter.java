package org.annales.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sentences of a paragraph: ICU's boundaries for a language, without those after an abbreviation
 * ({@link Abbreviations}), after a single capital, which is an initial (I. N. Smirnov), and after a
 * number that opens the paragraph (1. The Lamp). One splitter serves one thread.
 */
final class SentenceSplitter {
  private final BreakIterator boundaries;
  private final Set<String> abbreviations;

  SentenceSplitter(String language) {
    this.boundaries = BreakIterator.getSentenceInstance(new ULocale(language));
    this.abbreviations = Set.copyOf(Abbreviations.of(language));
  }

  /** Where sentences end in a text: positions after their last character. */
  List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    boundaries.setText(text);
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      if (end < text.length() && goesOn(text, start, end)) {
        continue;
      }
      if (hasWord(text, start, end)) {
        ends.add(end);
      } else if (!ends.isEmpty()) {
        // Closing marks and dots that ICU cuts off belong to the sentence before them.
        ends.set(ends.size() - 1, end);
      }
      start = end;
    }
    return ends;
  }

  /** Whether the stop before a boundary belongs to a word and ends no sentence. */
  private boolean goesOn(String text, int start, int end) {
    int wordEnd = end;
    while (wordEnd > start && Character.isWhitespace(text.charAt(wordEnd - 1))) {
      wordEnd--;
    }
    int wordStart = wordEnd;
    while (wordStart > start && isOfWord(text.charAt(wordStart - 1))) {
      wordStart--;
    }
    String word = text.substring(wordStart, wordEnd);
    if (!word.endsWith(".")) {
      return false;
    }
    String stem = word.substring(0, word.length() - 1);
    return abbreviations.contains(word)
        || isInitial(stem)
        || (start == 0 && isNumber(text, wordStart, stem));
  }

  private static boolean isOfWord(char c) {
    return c == '.' || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** One capital, or several with stops between them: N, I.N */
  private static boolean isInitial(String stem) {
    return stem.matches("\\p{Lu}(\\.\\p{Lu})*");
  }

  private static boolean isNumber(String text, int wordStart, String stem) {
    return text.substring(0, wordStart).isBlank() && stem.matches("[0-9]{1,4}|[IVXLC]+");
  }

  private static boolean hasWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
