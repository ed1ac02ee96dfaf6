package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Finds the words of a sentence that may contain names. */
final class Candidates {
  static final Set<String> JOINING = Set.of("of", "for", "des", "der", "de", "du", "für");
  static final Set<String> AND = Set.of("and", "or", "und", "oder", "et", "ou", "y", "e");
  static final Set<String> ARTICLES = Set.of("the", "der", "die", "das", "le", "la", "les", "l'");

  /** Most adjacent lower-case words inside a name: "of the". */
  private static final int MOST_SMALL = 2;

  private final WrittenSentence sentence;
  private final List<NameType> types;
  private final WordShape[] shapes;
  private final IntUnaryOperator given;
  private final TitleFinder works;
  private final ClueFinder clues;

  /** The nickname in the candidate that is read. */
  private Nicknames.Span nickname;

  Candidates(WrittenSentence sentence, List<NameType> types) {
    this(sentence, types, at -> 0);
  }

  /**
   * @param given number of words of the authority form that begins at a word; 0 for none
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

  /**
   * Whether the full stop of an abbreviation follows a word: the one that ends the sentence is none
   * but behind initials.
   */
  private boolean stopBehind(int i) {
    boolean stop = sentence.gap(i + 1).startsWith(".");
    boolean ends = i + 1 == sentence.size();
    return stop
        && (!ends
            || (i > 0 && sentence.word(i - 1).length() == 1 && sentence.gap(i).startsWith(".")));
  }

  List<Candidate> find(int number) {
    List<Candidate> found = new ArrayList<>();
    int last = 0;
    int at = 0;
    while (at < shapes.length) {
      int length = given(at);
      int work = works.end(at);
      nickname = null;
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
        boolean listed = !found.isEmpty() && isListed(at, last);
        EnumSet<Clue> of = clues.clues(at, end, listed);
        for (Clue clue : List.of(Clue.OFFICE, Clue.SEVERAL)) {
          if (listed && found.get(found.size() - 1).has(clue)) {
            of.add(clue);
          }
        }
        found.add(candidate(number, at, end, of));
        last = end;
        at = end;
      } else {
        at++;
      }
    }
    return found;
  }

  /** Length of the authority form at a word; 0 if a longer name contains it. */
  private int given(int at) {
    int length = given.applyAsInt(at);
    return length > 0 && isName(at) && end(at) > at + length ? 0 : length;
  }

  private boolean begins(int at) {
    return isName(at) || (isParticle(at) && isBeforeName(at));
  }

  /** Whether a particle begins a name: an article does not, as in "à la Orme". */
  private boolean isBeforeName(int at) {
    return !ARTICLES.contains(sentence.word(at))
        && at + 1 < shapes.length
        && isName(at + 1)
        && joined(at + 1);
  }

  private boolean isName(int at) {
    return shapes[at] != WordShape.LOWER;
  }

  private boolean isParticle(int at) {
    return NameWords.PARTICLE.has(sentence.word(at));
  }

  /** Whether only a space, or an abbreviation's stop, separates a word from the one before. */
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
    while (at < shapes.length && works.end(at) == 0) {
      Nicknames.Span span = nickname == null ? Nicknames.at(sentence, shapes, at) : null;
      if (span != null) {
        nickname = span;
        if (!span.isInside()) {
          return span.next();
        }
        at = span.next() + 1;
        continue;
      }
      int next = joined(at) || Generation.follows(sentence, at) ? next(at) : 0;
      if (next == 0) {
        break;
      }
      at += next;
    }
    return isSmallHead(at) ? at + 1 : at;
  }

  /** Whether a head noun in lower case is recognized as the end of a name: Marsh county. */
  private boolean isSmallHead(int at) {
    return at < shapes.length
        && !isName(at)
        && types.get(at) != null
        && types.get(at) == types.get(at - 1)
        && joined(at)
        && NameWords.isHead(sentence.word(at), types.get(at));
  }

  /** The number of words that continue the candidate; 0 for none. */
  private int next(int at) {
    if (isName(at)) {
      return 1;
    }
    if (Generation.length(sentence, at) > 0) {
      return Generation.length(sentence, at);
    }
    int recognized = recognizedInside(at);
    if (recognized > 0) {
      return recognized;
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

  /** The same for lower-case words that are recognized as part of the name around them. */
  private int recognizedInside(int at) {
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

  /** Whether a word is a head noun of organisations, places, events or publications. */
  private boolean heads(int at) {
    String word = sentence.word(at);
    return isName(at)
        && (NameWords.ORGANIZATION.has(word)
            || NameWords.PLACE.has(word)
            || NameWords.EVENT.has(word)
            || NameWords.PUBLICATION.has(word));
  }

  /** Whether only a comma or "and" separates two candidates. */
  private boolean isListed(int from, int end) {
    if (from == end) {
      return sentence.gap(from).equals(", ");
    }
    return from == end + 1
        && AND.contains(sentence.word(end))
        && joined(from)
        && (joined(end) || sentence.gap(end).equals(", "));
  }

  private Candidate candidate(int number, int from, int to, EnumSet<Clue> clues) {
    Nicknames.Span span = nickname != null && nickname.from() > from ? nickname : null;
    int[] at = IntStream.range(from, to).filter(i -> span == null || !span.contains(i)).toArray();
    return new Candidate(
        number,
        from,
        Arrays.stream(at).mapToObj(sentence::word).toList(),
        Arrays.stream(at).mapToObj(types::get).toList(),
        Arrays.stream(at).mapToObj(this::stopBehind).toList(),
        clues,
        this.clues.title(from, to),
        span == null ? null : span.in(from));
  }
}
