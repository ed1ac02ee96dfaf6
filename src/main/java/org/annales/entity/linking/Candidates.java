package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Finds the words of a sentence that may hold names. */
final class Candidates {
  static final Set<String> JOINING = Set.of("of", "for", "des", "der", "de", "du", "für");
  static final Set<String> AND = Set.of("and", "or", "und", "oder", "et", "ou", "y", "e");
  static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "le", "la", "les", "l'");

  /** How many small words may stand side by side inside a name: of the. */
  private static final int MOST_SMALL = 2;

  private final WrittenSentence sentence;
  private final List<NameType> types;
  private final WordShape[] shapes;
  private final IntUnaryOperator given;
  private final TitleFinder works;
  private final ClueFinder clues;

  Candidates(WrittenSentence sentence, List<NameType> types) {
    this(sentence, types, at -> 0);
  }

  /**
   * @param given of the place of a word: how many words from it on are a name by authority; 0: none
   */
  Candidates(WrittenSentence sentence, List<NameType> types, IntUnaryOperator given) {
    this.sentence = sentence;
    this.types = types;
    this.given = given;
    this.shapes = new WordShape[sentence.size()];
    for (int i = 0; i < shapes.length; i++) {
      shapes[i] = WordShape.of(sentence.word(i), stopBehind(i));
    }
    this.works = new TitleFinder(sentence, shapes);
    this.clues = new ClueFinder(sentence, shapes, works, this::joined);
  }

  private boolean stopBehind(int i) {
    return sentence.gap(i + 1).startsWith(".");
  }

  /** The candidates, in order. */
  List<Candidate> find(int number) {
    List<Candidate> found = new ArrayList<>();
    int last = 0;
    int at = 0;
    while (at < shapes.length) {
      int length = given(at);
      int work = works.end(at);
      if (length > 0) {
        found.add(candidate(number, at, at + length, EnumSet.of(Clue.BY_AUTHORITY)));
        at += length;
        last = at;
      } else if (work > at) {
        EnumSet<Clue> clues = EnumSet.of(Clue.WORK);
        if (sentence.isItalic(at)) {
          clues.add(Clue.ITALICS);
        }
        found.add(candidate(number, at, work, clues));
        last = work;
        at = work;
      } else if (begins(at)) {
        int end = end(at);
        found.add(candidate(number, at, end, !found.isEmpty() && isListed(at, last)));
        last = end;
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** How many words are a name by authority, unless more capitals go on behind them. */
  private int given(int at) {
    int length = given.applyAsInt(at);
    return length > 0 && isName(at) && end(at) > at + length ? 0 : length;
  }

  private boolean begins(int at) {
    return isName(at)
        || (isParticle(at) && at + 1 < shapes.length && isName(at + 1) && joined(at + 1));
  }

  private boolean isName(int at) {
    return shapes[at] != WordShape.LOWER;
  }

  private boolean isParticle(int at) {
    return NameWords.PARTICLE.has(sentence.word(at));
  }

  /** Whether a word stands to the one before it as the words of a name do. */
  private boolean joined(int at) {
    String gap = sentence.gap(at);
    if (gap.equals(" ")) {
      return true;
    }
    boolean abbreviated =
        shapes[at - 1] == WordShape.INITIAL || NameWords.TITLE.has(sentence.word(at - 1));
    return abbreviated && (gap.equals(". ") || gap.equals("."));
  }

  private int end(int start) {
    int at = isName(start) ? start + 1 : start + 2;
    while (at < shapes.length && joined(at) && works.end(at) == 0) {
      int next = next(at);
      if (next == 0) {
        break;
      }
      at += next;
    }
    return at;
  }

  /** How many words the candidate goes on with; 0: none. */
  private int next(int at) {
    if (isName(at)) {
      return 1;
    }
    int together = recognizedTogether(at);
    if (together > 0) {
      return together;
    }
    int last = at + 1;
    if (JOINING.contains(sentence.word(at)) && heads(at - 1)) {
      last = last < shapes.length && ARTICLES.contains(sentence.word(last)) ? last + 1 : last;
    } else if (!isParticle(at)) {
      return 0;
    } else {
      last = last < shapes.length && isParticle(last) && !isName(last) ? last + 1 : last;
    }
    boolean goesOn =
        last < shapes.length
            && isName(last)
            && IntStream.rangeClosed(at + 1, last).allMatch(this::joined);
    return goesOn ? last + 1 - at : 0;
  }

  /** The same for small words that the recognizer takes for a part of the name around them. */
  private int recognizedTogether(int at) {
    NameType type = types.get(at);
    int last = at;
    while (last < shapes.length
        && last - at <= MOST_SMALL
        && joined(last)
        && types.get(last) == type
        && !isName(last)) {
      last++;
    }
    boolean goesOn =
        type != null
            && types.get(at - 1) == type
            && last < shapes.length
            && isName(last)
            && joined(last)
            && types.get(last) == type;
    return goesOn ? last + 1 - at : 0;
  }

  private boolean isTitle(int at) {
    return NameWords.TITLE.has(sentence.word(at));
  }

  /** Whether a word is what organisations, places or events are called. */
  private boolean heads(int at) {
    String word = sentence.word(at);
    return isName(at)
        && (NameWords.ORGANIZATION.has(word)
            || NameWords.PLACE.has(word)
            || NameWords.EVENT.has(word)
            || NameWords.PUBLICATION.has(word));
  }

  /** Whether a comma or "and" alone stands between two candidates. */
  private boolean isListed(int from, int end) {
    if (from == end) {
      return sentence.gap(from).equals(", ");
    }
    return from == end + 1
        && AND.contains(sentence.word(end))
        && joined(from)
        && (joined(end) || sentence.gap(end).equals(", "));
  }

  private Candidate candidate(int number, int from, int to, boolean listed) {
    return candidate(number, from, to, clues.clues(from, to, listed));
  }

  private Candidate candidate(int number, int from, int to, EnumSet<Clue> clues) {
    return new Candidate(
        number,
        from,
        IntStream.range(from, to).mapToObj(sentence::word).toList(),
        new ArrayList<>(types.subList(from, to)),
        IntStream.range(from, to).mapToObj(this::stopBehind).toList(),
        clues,
        from > 0 && joined(from) && isTitle(from - 1) ? sentence.word(from - 1) : null);
  }
}
