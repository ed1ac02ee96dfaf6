package org.annales.text.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annales.text.model.Repair;
import org.annales.text.model.Repairs;

/**
 * Converts small capitals at the beginning of a section to ordinary case by the book's own
 * spelling: {@code THE WEIR of Oake} becomes {@code The weir of Oake}. Only words before the first
 * one with a small letter are converted; a line of capitals alone is a heading. Lengths do not
 * change.
 */
final class SmallCapitals {
  private static final int MOST_WORDS = 14;
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-'’]\\p{L}[\\p{L}\\p{M}]*)*");

  private record Span(int start, int end) {}

  private SmallCapitals() {}

  /** Converts the first words; counts each changed word. */
  static String mended(String text, Vocabulary vocabulary, Repairs repairs) {
    List<Span> opening = opening(text);
    StringBuilder mended = new StringBuilder(text);
    boolean first = true;
    for (Span span : opening) {
      String capitals = text.substring(span.start(), span.end());
      String ordinary = vocabulary.ordinaryCase(capitals);
      if (first) {
        ordinary = ordinary.equals(capitals) ? capitals : Vocabulary.capitalised(ordinary);
        first = false;
      }
      if (!ordinary.equals(capitals) && ordinary.length() == capitals.length()) {
        mended.replace(span.start(), span.end(), ordinary);
        repairs.add(Repair.SMALL_CAPITALS);
      }
    }
    return mended.toString();
  }

  /** The first words in capitals; none where they are only an initial. */
  private static List<Span> opening(String text) {
    List<Span> opening = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    boolean longer = false;
    while (word.find()) {
      boolean capitals = word.group().codePoints().noneMatch(Character::isLowerCase);
      if (!capitals) {
        return longer ? opening : List.of();
      }
      longer |= word.end() - word.start() > 1;
      opening.add(new Span(word.start(), word.end()));
      if (opening.size() > MOST_WORDS) {
        return List.of();
      }
    }
    return List.of();
  }
}
