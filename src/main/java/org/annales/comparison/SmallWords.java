package org.annales.comparison;

import java.util.HashSet;
import java.util.Set;
import org.annales.corpus.SectionText;

/** The words that a section has in small letters; it is read when the first one is asked for. */
final class SmallWords {
  private final SectionText text;
  private Set<String> words;

  SmallWords(SectionText text) {
    this.text = text;
  }

  boolean has(String word) {
    if (words == null) {
      words = new HashSet<>();
      for (int i = 0; i < text.sentences(); i++) {
        add(i);
      }
    }
    return words.contains(word);
  }

  private void add(int sentence) {
    String written = text.text(sentence);
    boolean plain = written.codePointCount(0, written.length()) == written.length();
    int[] starts = text.starts(sentence);
    for (int i = 0; i < starts.length; i++) {
      int at = plain ? starts[i] : written.offsetByCodePoints(0, starts[i]);
      if (Character.isLowerCase(written.codePointAt(at))) {
        words.add(text.forms()[text.tokens()[text.start(sentence) + i]]);
      }
    }
  }
}
