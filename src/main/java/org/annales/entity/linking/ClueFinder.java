package org.annales.entity.linking;

import java.util.EnumSet;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the clues of a candidate in its words and their context. */
final class ClueFinder {
  /** The past tense of verbs with a feminine subject in Slavic languages. */
  private static final Pattern FEMININE_PAST =
      Pattern.compile("\\p{Ll}+(?:[аеиоуыя]ла(?:сь|ся)?|[aeiouyěí](?:ła|la))");

  private final WrittenSentence sentence;
  private final TitleFinder works;
  private final IntPredicate joined;
  private final boolean inCapitals;

  /**
   * @param joined whether a word and the one before it may belong to one name
   */
  ClueFinder(WrittenSentence sentence, WordShape[] shapes, TitleFinder works, IntPredicate joined) {
    this.sentence = sentence;
    this.works = works;
    this.joined = joined;
    this.inCapitals = inCapitals(sentence, shapes);
  }

  private static boolean inCapitals(WrittenSentence sentence, WordShape[] shapes) {
    long upper =
        IntStream.range(0, shapes.length)
            .filter(i -> shapes[i] == WordShape.UPPER && sentence.word(i).length() > 2)
            .count();
    long other =
        IntStream.range(0, shapes.length)
            .filter(i -> shapes[i] != WordShape.UPPER && sentence.word(i).length() > 2)
            .count();
    return upper > 1 && upper > other;
  }

  /** The clues of words {@code from} to {@code to}; {@code listed}: a list continues with them. */
  EnumSet<Clue> clues(int from, int to, boolean listed) {
    EnumSet<Clue> clues = EnumSet.noneOf(Clue.class);
    if (listed) {
      clues.add(Clue.LISTED);
      if (Candidates.AND.contains(sentence.word(from - 1))) {
        clues.add(Clue.COUPLED);
      }
    }
    String gap = sentence.gap(from);
    if (from == 0 || gap.codePoints().anyMatch(c -> ".!?:\"“„«‘([".indexOf(c) >= 0)) {
      clues.add(Clue.BEGINS);
    }
    if (inCapitals) {
      clues.add(Clue.IN_CAPITALS);
    }
    if (from > 0 && joined.test(from)) {
      addBefore(sentence.word(from - 1), clues);
    }
    if (to - from == 1 && isWork(from, clues.contains(Clue.ARTICLE))) {
      clues.add(Clue.ITALICS);
    }
    if (isOfOffice(from)) {
      clues.add(Clue.OFFICE);
    }
    if (isBehindMotion(from) || (clues.contains(Clue.ARTICLE) && isBeforePlace(to))) {
      clues.add(Clue.PLACE);
    }
    if (to < sentence.size()
        && sentence.gap(to).equals(" ")
        && NameWords.SPEECH.has(sentence.word(to))) {
      clues.add(Clue.SPEECH);
    }
    if (from == 0
        && to < sentence.size()
        && sentence.gap(to).equals(" ")
        && FEMININE_PAST.matcher(sentence.word(to)).matches()) {
      clues.add(Clue.FEMININE_VERB);
    }
    if (to < sentence.size() && Character.isDigit(sentence.word(to).codePointAt(0))) {
      clues.add(Clue.NUMBER);
    }
    return clues;
  }

  /** Whether an office and "of" or "of the" precede a word. */
  private boolean isOfOffice(int from) {
    int of = from - 1;
    if (of > 1 && joined.test(from) && Candidates.ARTICLES.contains(sentence.word(of))) {
      of--;
    }
    return of > 0
        && joined.test(from)
        && Candidates.JOINING.contains(sentence.word(of))
        && NameWords.OFFICE.has(sentence.word(of - 1));
  }

  /** Whether a word of motion and "to" precede a word: taken to Pell. */
  private boolean isBehindMotion(int from) {
    return from > 1
        && joined.test(from)
        && NameWords.MOTION_TO.has(sentence.word(from - 1))
        && NameWords.MOTION.has(sentence.word(from - 2));
  }

  /** Whether a head noun of places in lower case follows: the Pell camp. */
  private boolean isBeforePlace(int to) {
    return to < sentence.size()
        && sentence.gap(to).equals(" ")
        && Character.isLowerCase(sentence.word(to).codePointAt(0))
        && NameWords.PLACE.has(sentence.word(to));
  }

  /** Whether one word is a title; foreign organisations are in italics too, but after articles. */
  private boolean isWork(int at, boolean article) {
    return works.isOneInItalics(at) && (!article || NameWords.PUBLICATION.has(sentence.word(at)));
  }

  private static void addBefore(String before, EnumSet<Clue> clues) {
    if (NameWords.PLACE_BEFORE.has(before)) {
      clues.add(Clue.PLACE);
    }
    if (NameWords.SPEECH.has(before)) {
      clues.add(Clue.SPEECH);
    }
    if (Candidates.ARTICLES.contains(before.toLowerCase(Locale.ROOT))) {
      clues.add(Clue.ARTICLE);
      clues.add(Clue.SEVERAL);
    }
    if (NameWords.BEFORE_PLURAL.has(before)) {
      clues.add(Clue.SEVERAL);
    }
  }

  /** The title before or behind some words; null where there is none. */
  String title(int from, int to) {
    if (from > 0 && joined.test(from) && isTitle(from - 1)) {
      return sentence.word(from - 1);
    }
    boolean behind =
        to < sentence.size()
            && sentence.gap(to).equals(" ")
            && NameWords.TITLE_BEHIND.has(sentence.word(to));
    return behind ? sentence.word(to) : null;
  }

  /** Whether a word is a title: some are other words without their capital, as "miss" is. */
  private boolean isTitle(int at) {
    String word = sentence.word(at);
    return NameWords.TITLE.has(word)
        && (Character.isUpperCase(word.codePointAt(0)) || !NameWords.CAPITAL_TITLE.has(word));
  }
}
