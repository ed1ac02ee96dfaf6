package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits candidates into names: drops words that the book mostly writes in lower case, and splits
 * after titles, after possessives and between adjacent names.
 */
final class Mentions {
  private static final List<NameType> TYPES = List.of(NameType.values());
  private static final double SELDOM = 0.2;

  /** A name of this many mentions needs no first name. */
  private static final int WELL_KNOWN = 5;

  private final WordUse use;
  private final Calendar calendar;

  Mentions(WordUse use, Calendar calendar) {
    this.use = use;
    this.calendar = calendar;
  }

  List<Mention> of(int section, SectionNames names) {
    List<Mention> mentions = new ArrayList<>();
    for (Candidate candidate : names.candidates()) {
      new Splitter(section, candidate, mentions).split();
    }
    return mentions;
  }

  /** Splits one candidate. */
  private final class Splitter {
    private final int section;
    private final Candidate candidate;
    private final List<Mention> mentions;
    private final List<String> words;
    private int begin;
    private String title;

    Splitter(int section, Candidate candidate, List<Mention> mentions) {
      this.section = section;
      this.candidate = candidate;
      this.mentions = mentions;
      this.words = new ArrayList<>();
      for (int i = 0; i < candidate.size(); i++) {
        words.add(normal(i));
      }
      this.title = candidate.before();
    }

    /** A word without possessive; one in capitals as the book writes it elsewhere. */
    private String normal(int i) {
      String word = Possessive.without(candidate.word(i));
      boolean upper = WordShape.of(word, candidate.stop(i)) == WordShape.UPPER;
      if (!upper || (!candidate.has(Clue.IN_CAPITALS) && use.capitalized(word) == null)) {
        return word;
      }
      String known = use.capitalized(word);
      if (known != null) {
        return known;
      }
      return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    void split() {
      if (candidate.has(Clue.BY_AUTHORITY) || candidate.has(Clue.WORK)) {
        add(0, candidate.size(), null, "");
        return;
      }
      for (int i = 0; i < candidate.size(); i++) {
        if (isGeneration(i)) {
          end(i + 1);
          begin = i + 1;
          title = null;
        } else if (isLetters(i)) {
          if (i - begin > 1 || i + 1 == candidate.size()) {
            end(i);
          }
          begin = i + 1;
          title = i + 1 < candidate.size() ? words.get(i) : null;
        } else if (isNone(i)) {
          end(i);
          begin = i + 1;
          title = null;
        } else if (i > begin && isTitle(i - 1) && isTitleOf(i)) {
          end(i - 1);
          title = words.get(i - 1);
          begin = i;
        } else if (i > begin && parts(i)) {
          end(i);
          begin = i;
          title = null;
        }
      }
      end(candidate.size());
    }

    private boolean isTitle(int i) {
      NameType type = candidate.type(i);
      boolean monsieur = words.get(i).equals("M") && isInitial(i) && use.hasMonsieur();
      return (monsieur || NameWords.TITLE.has(words.get(i)))
          && (type == null || type == NameType.PERSON);
    }

    /**
     * Whether the title before a word belongs to it: at the beginning, before a person, or behind
     * what an office is for, before two words (Harbour Minister Ada Orme).
     */
    private boolean isTitleOf(int i) {
      boolean office =
          candidate.type(i) == null
              && candidate.size() - i == 2
              && NameWords.CIVIL.has(words.get(i - 1))
              && !NameWords.ORGANIZATION.has(words.get(i + 1));
      return i - 1 == begin || candidate.type(i) == NameType.PERSON || office;
    }

    private boolean isGeneration(int i) {
      return i > begin && Generation.is(words.get(i)) && isCapital(begin);
    }

    /** Whether a word in capitals stands for a seat or a degree: MP, PhD. */
    private boolean isLetters(int i) {
      return candidate.size() > 1
          && NameWords.LETTERS.has(words.get(i))
          && words.get(i).codePoints().filter(Character::isUpperCase).count() > 1;
    }

    /** Whether a capitalised word is no part of a name. */
    private boolean isNone(int i) {
      String word = words.get(i);
      if (!isCapital(i) || isInitial(i) || candidate.has(Clue.ITALICS)) {
        return false;
      }
      if (calendar.hasShort(word)
          && candidate.has(Clue.NUMBER)
          && i == candidate.size() - 1
          && candidate.type(i) == null) {
        return true;
      }
      if (calendar.has(word)) {
        return !PersonName.isInitial(words.get(Math.max(begin, i - 1))) && !use.isSurname(word);
      }
      boolean sure =
          candidate.type(i) != null
              && i + 1 < candidate.size()
              && candidate.type(i) == candidate.type(i + 1);
      if (candidate.has(Clue.IN_CAPITALS)) {
        return use.small(word) > use.inside(word);
      }
      boolean begins = i == begin && i == 0 && candidate.has(Clue.BEGINS);
      return begins
          ? (sure ? isBeforeKnown(i) : use.isCommonAtBeginning(word))
          : candidate.type(i) == null && use.isCommon(word);
    }

    /** Whether a word occurs only here, before a name that needs no first name. */
    private boolean isBeforeKnown(int i) {
      return use.capitals(words.get(i)) == 1
          && use.capitals(words.get(i + 1)) >= WELL_KNOWN
          && candidate.type(i) == NameType.PERSON
          && !isTitle(i);
    }

    /** Whether another name begins at a word. */
    private boolean parts(int i) {
      if (!isCapital(i)) {
        return false;
      }
      NameType before = candidate.type(i - 1);
      NameType here = candidate.type(i);
      if (Possessive.isOf(candidate.word(i - 1))) {
        return before == null || before != here || here == NameType.PERSON;
      }
      if (isCapital(i - 1) && before != here && !belongs(i - 1, here) && !belongs(i, before)) {
        return true;
      }
      if (isBody(i - 1) && use.isMostly(words.get(i), NameType.PERSON)) {
        return true;
      }
      return here == NameType.PERSON
          && isCapital(i - 1)
          && !isInitial(i - 1)
          && (standsAlone(i - 1) || (use.isSurname(words.get(i - 1)) && !isInitial(i)));
    }

    /** Whether an unrecognized word belongs to an adjacent name of a type. */
    private boolean belongs(int i, NameType type) {
      return candidate.type(i) == null
          && type != null
          && (isInitial(i)
              || NameWords.typeOf(List.of(words.get(i))) != null
              || use.isMostly(words.get(i), type));
    }

    /** Whether a word is a head noun of organisations and was recognized as one. */
    private boolean isBody(int i) {
      return candidate.type(i) == NameType.ORGANIZATION && NameWords.ORGANIZATION.has(words.get(i));
    }

    /** Whether a word is rarely part of a person's name: Bolshevik, Soviet. */
    private boolean standsAlone(int i) {
      String word = words.get(i);
      int capitals = use.capitals(word);
      return !isInitial(i) && capitals > 2 && use.times(word, NameType.PERSON) < SELDOM * capitals;
    }

    private boolean isCapital(int i) {
      return WordShape.of(candidate.word(i), candidate.stop(i)) != WordShape.LOWER;
    }

    private boolean isInitial(int i) {
      return WordShape.of(candidate.word(i), candidate.stop(i)) == WordShape.INITIAL;
    }

    private void end(int to) {
      int end = to;
      String generation = "";
      if (end - begin > 1 && Generation.is(words.get(end - 1))) {
        generation = words.get(--end);
      }
      while (end > begin && !isCapital(end - 1)) {
        end--;
      }
      int start = begin;
      while (start < end && isTitle(start) && end - start > 1) {
        title = words.get(start++);
      }
      if (start >= end || (end - start == 1 && (isInitial(start) || isTitle(start)))) {
        return;
      }
      if (candidate.type(end - 1) == null && NameWords.CIVIL.has(words.get(end - 1))) {
        return;
      }
      add(start, end, recognized(start, end), generation);
    }

    private void add(int start, int end, NameType recognized, String generation) {
      Mention mention =
          new Mention(section, candidate, start, end, written(start, end), recognized, title);
      if (!generation.isEmpty()) {
        mention.setGeneration(generation, candidate.end());
      }
      mentions.add(mention);
    }

    /** The words with their possessives, except the last. */
    private List<String> written(int start, int end) {
      List<String> written = new ArrayList<>(words.subList(start, end));
      for (int i = start; i < end - 1; i++) {
        if (Possessive.isOf(candidate.word(i))) {
          written.set(i - start, candidate.word(i));
        }
      }
      return written;
    }

    private NameType recognized(int start, int end) {
      if (candidate.has(Clue.ITALICS)) {
        return NameType.PUBLICATION;
      }
      int[] votes = new int[NameType.values().length];
      int best = -1;
      int none = 0;
      for (int i = start; i < end; i++) {
        if (candidate.type(i) != null) {
          int code = TYPES.indexOf(candidate.type(i));
          votes[code]++;
          best = best < 0 || votes[code] > votes[best] ? code : best;
        } else if (isCapital(i)) {
          none++;
        }
      }
      return best < 0 || votes[best] < none ? null : TYPES.get(best);
    }
  }
}
