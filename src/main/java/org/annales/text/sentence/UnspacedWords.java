package org.annales.text.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * Segments letters of scripts without spaces (Chinese, Japanese, Thai, Lao, Khmer, Burmese) with
 * ICU's dictionaries. Other letters are one word. One object serves one thread.
 */
final class UnspacedWords {
  private final BreakIterator boundaries = BreakIterator.getWordInstance(ULocale.ROOT);

  /** The ends of the words between two positions; the last is the second position. */
  List<Integer> ends(String text, int from, int to) {
    if (!isUnspaced(text, from, to)) {
      return List.of(to);
    }
    boundaries.setText(text.substring(from, to));
    List<Integer> ends = new ArrayList<>();
    boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      ends.add(from + end);
    }
    return ends;
  }

  private static boolean isUnspaced(String text, int from, int to) {
    return text.substring(from, to).codePoints().anyMatch(UnspacedWords::isUnspaced);
  }

  private static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
