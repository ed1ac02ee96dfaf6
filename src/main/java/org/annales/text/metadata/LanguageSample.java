package org.annales.text.metadata;

import java.util.List;

/** Samples a text evenly over its length, since its first pages may be in another language. */
final class LanguageSample {
  /** Characters of each excerpt. */
  private static final int IN_A_PLACE = 50;

  private LanguageSample() {}

  /** Returns a sample of the given length; all of a shorter text. */
  static String of(List<String> lines, int length) {
    StringBuilder sample = new StringBuilder();
    int places = Math.min(length / IN_A_PLACE, lines.size());
    for (int place = 0; place < places; place++) {
      int from = (int) ((long) lines.size() * place / places);
      int to = (int) ((long) lines.size() * (place + 1) / places);
      // A missing part of one excerpt is added to the next.
      int upTo = length * (place + 1) / places;
      for (int i = from; i < to && sample.length() < upTo; i++) {
        append(sample, lines.get(i), upTo - sample.length());
      }
    }
    return sample.toString();
  }

  private static void append(StringBuilder sample, String line, int room) {
    String text = line.strip();
    if (text.codePoints().anyMatch(Character::isLetter)) {
      int end = text.length() <= room ? text.length() : room;
      int space = end < text.length() ? text.lastIndexOf(' ', end) : end;
      sample.append(text, 0, space > 0 ? space : end).append(' ');
    }
  }
}
