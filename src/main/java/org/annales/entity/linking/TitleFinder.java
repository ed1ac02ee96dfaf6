package org.annales.entity.linking;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds titles of works in a sentence. In quotation marks: all words except articles and
 * prepositions are capitalised and only spaces separate them. In italics: the same, or a few words
 * of which the first has a capital inside the sentence.
 */
final class TitleFinder {
  private static final Pattern OPENING = Pattern.compile(".*[\"“„«]$");
  private static final Pattern CLOSING = Pattern.compile("[,.;:!?]?[\"”“»].*");

  /** Fewer words in quotation marks may be a nickname or a ship. */
  private static final int FEWEST = 3;

  /** The same in a sentence without a word for works: respect for "The Old Lamp". */
  private static final int FEWEST_ALONE = 5;

  private static final int MOST = 12;

  /** Words without a capital inside titles. */
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "and", "or", "in", "on", "at", "to", "for", "from", "by", "with",
          "is", "was", "der", "die", "das", "des", "dem", "den", "ein", "eine", "und", "oder", "im",
          "am", "zu", "zur", "zum", "von", "vom", "für", "mit", "le", "la", "les", "un", "une",
          "du", "de", "et", "ou", "en", "au", "aux");

  /** Most words of a title with one capital, as in other languages than English. */
  private static final int MOST_OF_ONE_CAPITAL = 4;

  private static final Pattern BEGINNING = Pattern.compile(".*[.!?:\"“„«‘(\\[].*");
  private static final Pattern INSIDE = Pattern.compile("[ ,:–—-]*");

  private final WrittenSentence sentence;
  private final WordShape[] shapes;
  private final int[] ends;

  TitleFinder(WrittenSentence sentence, WordShape[] shapes) {
    this.sentence = sentence;
    this.shapes = shapes;
    ends = new int[shapes.length];
    for (int i = 0; i < shapes.length; i++) {
      if (shapes[i] != WordShape.LOWER && OPENING.matcher(sentence.gap(i)).matches()) {
        int end = closed(i);
        ends[i] = isTitle(i, end) ? end : 0;
      }
      if (ends[i] == 0 && opensItalics(i)) {
        int end = sentence.italicsEnd(i);
        ends[i] = end - i > 1 && isTitleInItalics(i, end) ? end : 0;
      }
    }
  }

  private boolean opensItalics(int at) {
    return sentence.isItalic(at)
        && (at == 0 || !sentence.isItalic(at - 1))
        && shapes[at] != WordShape.LOWER;
  }

  private boolean isTitleInItalics(int from, int end) {
    boolean whole = from == 0 && end == sentence.size();
    if (whole || end - from > MOST || !isSetApart(end)) {
      return false;
    }
    boolean small = false;
    for (int i = from + 1; i < end; i++) {
      if (!INSIDE.matcher(sentence.gap(i)).matches()) {
        return false;
      }
      small |= shapes[i] == WordShape.LOWER && !SMALL.contains(sentence.word(i));
    }
    boolean begins = from == 0 || BEGINNING.matcher(sentence.gap(from)).matches();
    return !small || (!begins && end - from <= MOST_OF_ONE_CAPITAL);
  }

  /** Whether no colon follows, as it would after a speaker. */
  private boolean isSetApart(int end) {
    return !sentence.gap(end).startsWith(":");
  }

  /** Whether a single word is in italics and capitalised inside a sentence. */
  boolean isOneInItalics(int at) {
    return opensItalics(at)
        && sentence.italicsEnd(at) == at + 1
        && at > 0
        && isSetApart(at + 1)
        && !BEGINNING.matcher(sentence.gap(at)).matches();
  }

  private int closed(int from) {
    int end = from + 1;
    while (end <= Math.min(sentence.size(), from + MOST)) {
      if (CLOSING.matcher(sentence.gap(end)).matches()) {
        return end;
      }
      end++;
    }
    return 0;
  }

  private boolean isTitle(int from, int end) {
    int capitals = 0;
    for (int i = from; i < end; i++) {
      if (shapes[i] != WordShape.LOWER) {
        capitals++;
      } else if (!SMALL.contains(sentence.word(i))) {
        return false;
      }
      if (i > from && !sentence.gap(i).isBlank()) {
        return false;
      }
    }
    return end - from >= FEWEST
        && capitals > 1
        && (end - from >= FEWEST_ALONE || isBody(end) || isOfWork(from))
        && !isSpoken(from, end);
  }

  private boolean isBody(int end) {
    return NameWords.ORGANIZATION.has(sentence.word(end - 1));
  }

  /** Whether a word for works or their publication stands before a word in the sentence. */
  private boolean isOfWork(int from) {
    return IntStream.range(0, from).anyMatch(i -> NameWords.WORK.has(sentence.word(i)));
  }

  /** Whether the marks enclose direct speech. */
  private boolean isSpoken(int from, int end) {
    return end < sentence.size()
        && (NameWords.SPEECH.has(sentence.word(end))
            || (from == 0 && sentence.gap(end).startsWith(",")));
  }

  /** The end of the title that begins at a word; 0 for none. */
  int end(int at) {
    return ends[at];
  }
}
