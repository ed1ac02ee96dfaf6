package org.annales.name;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Titles of works in a sentence: between quotation marks, with a capital at the beginning of each
 * word but articles and prepositions, and nothing else between the words.
 */
final class QuotedWorks {
  private static final Pattern OPENING = Pattern.compile(".*[\"“„«]$");
  private static final Pattern CLOSING = Pattern.compile("[,.;:!?]?[\"”“»].*");

  /** One name between quotation marks may be a nickname, or that of a ship. */
  private static final int FEWEST = 3;

  private static final int MOST = 12;

  /** What has no capital inside titles. */
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "and", "or", "in", "on", "at", "to", "for", "from", "by", "with",
          "is", "was", "der", "die", "das", "des", "dem", "den", "ein", "eine", "und", "oder", "im",
          "am", "zu", "zur", "zum", "von", "vom", "für", "mit", "le", "la", "les", "un", "une",
          "du", "de", "et", "ou", "en", "au", "aux");

  private final int[] ends;

  QuotedWorks(WrittenSentence sentence, WordShape[] shapes) {
    ends = new int[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      if (shapes[i] != WordShape.LOWER && OPENING.matcher(sentence.gap(i)).matches()) {
        int end = end(sentence, i);
        ends[i] = isTitle(sentence, shapes, i, end) ? end : 0;
      }
    }
  }

  private static int end(WrittenSentence sentence, int from) {
    int end = from + 1;
    while (end <= Math.min(sentence.size(), from + MOST)) {
      if (CLOSING.matcher(sentence.gap(end)).matches()) {
        return end;
      }
      end++;
    }
    return 0;
  }

  private static boolean isTitle(WrittenSentence sentence, WordShape[] shapes, int from, int end) {
    int capitals = 0;
    for (int i = from; i < end; i++) {
      if (shapes[i] != WordShape.LOWER) {
        capitals++;
      } else if (!SMALL.contains(sentence.word(i))) {
        return false;
      }
      if (i > from && !sentence.gap(i).isBlank()) {
        return false;
      }
    }
    return end - from >= FEWEST && capitals > 1 && !isSpoken(sentence, from, end);
  }

  /** Whether words that somebody says stand between the marks. */
  private static boolean isSpoken(WrittenSentence sentence, int from, int end) {
    return end < sentence.size()
        && (NameWords.SPEECH.has(sentence.word(end))
            || (from == 0 && sentence.gap(end).startsWith(",")));
  }

  /** Where the work that begins at a word ends; 0: none does. */
  int end(int at) {
    return ends[at];
  }
}
