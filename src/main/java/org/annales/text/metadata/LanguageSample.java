package org.annales.text.metadata;

import java.util.List;

/** Some of a text, taken evenly over its length: its first pages may be in another language. */
final class LanguageSample {
  /** How many characters are taken in one place. */
  private static final int IN_A_PLACE = 50;

  private LanguageSample() {}

  /** The sample of lines, of some length; all of a short text. */
  static String of(List<String> lines, int length) {
    StringBuilder sample = new StringBuilder();
    int places = Math.min(length / IN_A_PLACE, lines.size());
    for (int place = 0; place < places; place++) {
      int from = (int) ((long) lines.size() * place / places);
      int to = (int) ((long) lines.size() * (place + 1) / places);
      // What one place has too little of, the next has more.
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
