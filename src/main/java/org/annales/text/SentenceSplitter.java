package org.annales.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sentences of a paragraph: ICU's boundaries for a language without those after the abbreviations
 * that CLDR and {@link Abbreviations} list, nor after a single capital, which is an initial (I. N.
 * Smirnov). One splitter serves one thread.
 */
final class SentenceSplitter {
  private static final Pattern AFTER_INITIAL =
      Pattern.compile("(?:^|.*[\\s(\\[“\"«.])\\p{Lu}\\.\\s*", Pattern.DOTALL);

  private final BreakIterator boundaries;

  SentenceSplitter(String language) {
    ULocale locale = new ULocale(language);
    FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
    Abbreviations.of(language).forEach(builder::suppressBreakAfter);
    this.boundaries = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
  }

  /** Where sentences end in a text: positions after their last character. */
  List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    boundaries.setText(text);
    int start = boundaries.first();
    for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
      boolean initial =
          end < text.length()
              && end - start >= 2
              && AFTER_INITIAL.matcher(text.substring(Math.max(start, end - 6), end)).matches();
      if (!initial) {
        if (hasWord(text, start, end)) {
          ends.add(end);
        } else if (!ends.isEmpty()) {
          // Closing marks and dots that ICU cuts off belong to the sentence before them.
          ends.set(ends.size() - 1, end);
        }
        start = end;
      }
    }
    return ends;
  }

  private static boolean hasWord(String text, int start, int end) {
    return text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
