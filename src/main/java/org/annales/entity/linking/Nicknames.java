package org.annales.entity.linking;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds nicknames inside names: a few words with a capital in quotation marks, or one in brackets,
 * between two words of a name (Ada "Red" Harker), and in both behind it (Ada Harker ("Red")).
 */
final class Nicknames {
  private static final String OPENING = "\"\u201C\u201D\u201E\u00AB\u00BB'\u2018\u2019\u201A";
  private static final String CLOSING = "\"\u201D\u201C\u00BB\u00AB'\u2019\u2018";
  private static final int MOST = 3;

  private Nicknames() {}

  /**
   * The words of a nickname in a sentence.
   *
   * @param from index of its first word
   * @param next index after its last word
   * @param isInside whether the name goes on behind it
   */
  record Span(WrittenSentence sentence, int from, int next, boolean isInside) {
    boolean contains(int at) {
      return at >= from && at < next;
    }

    /** The nickname in a candidate that begins at a word. */
    Candidate.Nickname in(int start) {
      return new Candidate.Nickname(
          from - start,
          next - from,
          IntStream.range(from, next).mapToObj(sentence::word).collect(Collectors.joining(" ")));
    }
  }

  /** The nickname at a word behind a name; null where there is none. */
  static Span at(WrittenSentence sentence, WordShape[] shapes, int at) {
    String gap = sentence.gap(at);
    boolean bracket = gap.startsWith(" (");
    boolean quoted = gap.length() > 1 && OPENING.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    if (gap.length() != (bracket && quoted ? 3 : 2)
        || gap.charAt(0) != ' '
        || !(bracket || quoted)
        || shapes[at - 1] != WordShape.CAPITALIZED) {
      return null;
    }
    int end = at + 1;
    while (end < sentence.size() && end - at < MOST && sentence.gap(end).equals(" ")) {
      end++;
    }
    boolean capital =
        shapes[at] == WordShape.CAPITALIZED || shapes[end - 1] == WordShape.CAPITALIZED;
    String closing = closing(quoted, bracket);
    String after = sentence.gap(end);
    boolean closes = quoted ? CLOSING.indexOf(first(after)) >= 0 : first(after) == ')';
    if (!capital || !closes || (!quoted && end - at > 1)) {
      return null;
    }
    boolean inside =
        after.length() == closing.length() + 1
            && after.endsWith(" ")
            && end < sentence.size()
            && shapes[end] == WordShape.CAPITALIZED;
    boolean behind = quoted && bracket && after.startsWith(")", 1);
    return inside || behind ? new Span(sentence, at, end, inside) : null;
  }

  private static String closing(boolean quoted, boolean bracket) {
    return quoted && bracket ? "\")" : "\"";
  }

  private static char first(String gap) {
    return gap.isEmpty() ? ' ' : gap.charAt(0);
  }
}
