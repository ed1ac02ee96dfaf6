package org.annales.text;

import java.util.List;

/** Some of a text, taken evenly over its length: its first pages may be in another language. */
final class LanguageSample {
  /** How many characters are taken, and in how many places at most. */
  private static final int LENGTH = 1000;

  private static final int PLACES = 20;

  private LanguageSample() {}

  /** The sample of lines; all of a short text. */
  static String of(List<String> lines) {
    StringBuilder sample = new StringBuilder();
    int places = Math.min(PLACES, lines.size());
    for (int place = 0; place < places; place++) {
      int from = (int) ((long) lines.size() * place / places);
      int to = (int) ((long) lines.size() * (place + 1) / places);
      // What one place has too little of, the next has more.
      int upTo = LENGTH * (place + 1) / places;
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
