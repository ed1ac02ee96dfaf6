package org.annales.text.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into sentences by ICU's boundaries of Unicode (UAX 29) for a language,
 * corrected at stops by {@link StopRules}. Closing marks, brackets and note numbers belong to the
 * sentence before them; other marks without a word as well, or to the sentence that they open. One
 * splitter serves one thread.
 */
public final class SentenceSplitter {
  private static final String OPENING = "“‘「『《〈（【";

  private final BreakIterator boundaries;
  private final StopRules rules;

  public SentenceSplitter(String language) {
    this.boundaries = BreakIterator.getSentenceInstance(new ULocale(language));
    this.rules = new StopRules(Abbreviations.of(language));
  }

  /** The ends of the sentences: positions after their last character. */
  public List<Integer> ends(String text) {
    return ends(text, 0);
  }

  /**
   * The ends of the sentences in a text that begins with a speaker's label.
   *
   * @param labelEnd position after the label; no sentence ends before it or at it
   */
  public List<Integer> ends(String text, int labelEnd) {
    Ends ends = new Ends(text);
    boundaries.setText(text);
    boundaries.first();
    int boundary = boundaries.next();
    for (int i = 0; i < text.length(); i++) {
      while (boundary != BreakIterator.DONE && boundary <= i) {
        ends.add(beforeOpening(text, boundary));
        boundary = boundaries.next();
      }
      if (Stop.isMark(text.charAt(i))) {
        Stop stop = Stop.at(text, ends.from, i);
        boolean seen = boundary != BreakIterator.DONE && boundary <= stop.next();
        while (boundary != BreakIterator.DONE && boundary <= stop.next()) {
          boundary = boundaries.next();
        }
        if (stop.after() > labelEnd && rules.ends(stop, seen)) {
          ends.add(stop.isDashed() && !stop.isSpaced() ? stop.behindDashes() : stop.next());
        }
        i = stop.after() - 1;
      }
    }
    ends.add(text.length());
    return ends.positions;
  }

  /**
   * Moves a boundary before an opening mark that touches the next word: without spaces, Unicode
   * treats it as closing.
   */
  private static int beforeOpening(String text, int boundary) {
    int end = boundary;
    while (end > 1
        && boundary < text.length()
        && Character.isIdeographic(text.codePointAt(boundary))
        && OPENING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static final class Ends {
    private final String text;
    private final List<Integer> positions = new ArrayList<>();
    private int from;
    private int wordless;

    Ends(String text) {
      this.text = text;
    }

    void add(int end) {
      if (hasWord(end)) {
        positions.add(end);
        from = end;
      } else if (!positions.isEmpty() && !opensNext(end)) {
        positions.set(positions.size() - 1, end);
        from = end;
      }
    }

    private boolean hasWord(int end) {
      for (int i = Math.max(from, wordless); i < end; i++) {
        if (Character.isLetterOrDigit(text.codePointAt(i))) {
          return true;
        }
      }
      wordless = end;
      return false;
    }

    /** Whether marks touch the next word, or begin with an opening mark: “... The */
    private boolean opensNext(int end) {
      int first = Stop.behindSpaces(text, from);
      if (end == text.length() || first >= end) {
        return false;
      }
      return !Stop.isSpace(text.charAt(end - 1))
          || ("([{“„‘«\"'".indexOf(text.charAt(first)) >= 0
              && Stop.isMark(text.charAt(lastOf(first, end))));
    }

    private int lastOf(int first, int end) {
      int last = end - 1;
      while (last > first && Stop.isSpace(text.charAt(last))) {
        last--;
      }
      return last;
    }
  }
}
