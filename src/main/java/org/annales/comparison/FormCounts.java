package org.annales.comparison;

import java.util.Locale;
import org.annales.corpus.SectionText;

/** Computes letters, syllables and classes of each form of a section, once for all its tokens. */
final class FormCounts {
  private static final int MANY_SYLLABLES = 3;
  private static final int LONG = 6;

  private final String[] forms;
  private final int[] letters;
  private final int[] syllables;
  private final boolean[] function;
  private final boolean[] longByEnding;

  FormCounts(SectionText text, LanguageResources language) {
    this.forms = text.forms();
    this.letters = new int[forms.length];
    this.syllables = new int[forms.length];
    this.function = new boolean[forms.length];
    this.longByEnding = new boolean[forms.length];
    for (int i = 0; i < forms.length; i++) {
      String lower = forms[i].toLowerCase(Locale.ROOT);
      letters[i] = (int) lower.codePoints().filter(Character::isLetter).count();
      function[i] = language.functionWords().contains(lower);
      if (language.hasSyllables() && letters[i] > 0) {
        syllables[i] = EnglishSyllables.in(lower);
        longByEnding[i] = isLongByEnding(lower, syllables[i]);
      }
    }
  }

  /** Whether a word has its third syllable by -es or -ed alone. */
  private static boolean isLongByEnding(String word, int syllables) {
    boolean ending = word.endsWith("es") || word.endsWith("ed");
    return ending
        && syllables == MANY_SYLLABLES
        && EnglishSyllables.in(word.substring(0, word.length() - 2)) < MANY_SYLLABLES;
  }

  /** Letters of a form; 0 of a number in digits. */
  int letters(int form) {
    return letters[form];
  }

  /**
   * Adds a token to the counts.
   *
   * @param name whether it is written as a name
   * @param spelled its syllables where it is an acronym that is said letter by letter; else 0
   */
  void add(Counts counts, int form, boolean quoted, boolean name, int spelled) {
    counts.add(Count.WORDS, 1);
    counts.add(Count.QUOTED, quoted ? 1 : 0);
    counts.add(Count.FUNCTION, function[form] ? 1 : 0);
    if (letters[form] > 0) {
      int spoken = spelled > 0 ? spelled : syllables[form];
      boolean many = spoken >= MANY_SYLLABLES;
      boolean complex =
          many && !name && spelled == 0 && forms[form].indexOf('-') < 0 && !longByEnding[form];
      counts.add(Count.READABLE, 1);
      counts.add(Count.LETTERS, letters[form]);
      counts.add(Count.SYLLABLES, spoken);
      counts.add(Count.POLYSYLLABLES, many ? 1 : 0);
      counts.add(Count.COMPLEX, complex ? 1 : 0);
      counts.add(Count.LONG_WORDS, letters[form] > LONG ? 1 : 0);
      counts.add(Count.CONTENT, function[form] ? 0 : 1);
    }
  }
}
