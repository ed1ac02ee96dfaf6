package org.annales.entity.linking;

import java.util.List;

/**
 * Splits a candidate into names: drops words that the book mostly writes in lower case, and splits
 * after titles, after possessives and between adjacent names.
 */
final class CandidateSplitter {
  private static final List<NameType> TYPES = List.of(NameType.values());

  /** A name of this many mentions needs no first name. */
  private static final int WELL_KNOWN = 5;

  private final WordUse use;
  private final Calendar calendar;
  private final int section;
  private final Candidate candidate;
  private final List<Mention> mentions;
  private final CandidateWords words;
  private int begin;
  private String title;

  /**
   * @param mentions receives the names
   */
  CandidateSplitter(
      WordUse use, Calendar calendar, int section, Candidate candidate, List<Mention> mentions) {
    this.use = use;
    this.calendar = calendar;
    this.section = section;
    this.candidate = candidate;
    this.mentions = mentions;
    this.words = new CandidateWords(use, candidate);
    this.title = candidate.before();
  }

  void split() {
    if (candidate.has(Clue.BY_AUTHORITY) || candidate.has(Clue.WORK)) {
      add(0, candidate.size(), null, "");
      return;
    }
    for (int i = 0; i < candidate.size(); i++) {
      if (i > begin && words.isGeneration(i)) {
        end(i + 1);
        begin = i + 1;
        title = null;
      } else if (words.isLetters(i)) {
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
        if (!isOffice(i)) {
          end(i - 1);
        }
        title = words.get(i - 1);
        begin = i;
      } else if (i > begin && !candidate.isBehindNickname(i) && parts(i)) {
        end(i);
        begin = i;
        title = null;
      }
    }
    end(candidate.size());
  }

  private boolean isTitle(int i) {
    NameType type = candidate.type(i);
    boolean monsieur = words.get(i).equals("M") && words.isInitial(i) && use.hasMonsieur();
    return (monsieur || NameWords.TITLE.has(words.get(i)))
        && (type == null || type == NameType.PERSON);
  }

  /** Whether the title before a word belongs to it. */
  private boolean isTitleOf(int i) {
    return !words.isBodyBehindTitle(i)
        && (i - 1 == begin || candidate.type(i) == NameType.PERSON || isOffice(i));
  }

  /**
   * Whether an office with what it is for precedes a name of two words: Harbour Minister Ada Orme.
   */
  private boolean isOffice(int i) {
    return candidate.type(i) == null
        && i - 1 > begin
        && candidate.size() - i == 2
        && NameWords.CIVIL.has(words.get(i - 1))
        && !NameWords.ORGANIZATION.has(words.get(i + 1));
  }

  /** Whether a capitalised word is no part of a name. */
  private boolean isNone(int i) {
    String word = words.get(i);
    if (!words.isCapital(i) || words.isInitial(i) || candidate.has(Clue.ITALICS)) {
      return false;
    }
    if (i == 0 && words.isOpening()) {
      return true;
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
    if (!words.isCapital(i)) {
      return false;
    }
    NameType before = candidate.type(i - 1);
    NameType here = candidate.type(i);
    if (Possessive.isOf(candidate.word(i - 1))) {
      return before == null || before != here || here == NameType.PERSON;
    }
    if (words.isCapital(i - 1) && before != here && !belongs(i - 1, here) && !belongs(i, before)) {
      return true;
    }
    if (isBody(i - 1) && use.isMostly(words.get(i), NameType.PERSON)) {
      return true;
    }
    return here == NameType.PERSON
        && words.isCapital(i - 1)
        && !words.isInitial(i - 1)
        && (words.standsAlone(i - 1)
            || (use.isSurname(words.get(i - 1))
                && !use.beginsNames(words.get(i - 1))
                && !words.isInitial(i)));
  }

  /** Whether an unrecognized word belongs to an adjacent name of a type. */
  private boolean belongs(int i, NameType type) {
    boolean head = NameWords.typeOf(List.of(words.get(i))) != null;
    return candidate.type(i) == null
        && type != null
        && (words.isInitial(i)
            || (head && !words.isBodyBeforePerson(i))
            || use.isMostly(words.get(i), type));
  }

  /** Whether a word is a head noun of organisations and was recognized as one. */
  private boolean isBody(int i) {
    return candidate.type(i) == NameType.ORGANIZATION && NameWords.ORGANIZATION.has(words.get(i));
  }

  private void end(int to) {
    int end = to;
    String generation = "";
    if (end - begin > 1 && words.isGeneration(end - 1)) {
      generation = words.get(--end);
    }
    while (end > begin && !words.isCapital(end - 1) && !words.isSmallHead(end - 1)) {
      end--;
    }
    int start = begin;
    while (start < end
        && isTitle(start)
        && end - start > 1
        && !words.isBodyBehindTitle(start + 1)) {
      title = words.get(start++);
    }
    boolean single = end - start == 1;
    if (single && words.isGeneration(start)) {
      return;
    }
    if (start >= end || (end - start == 1 && (words.isInitial(start) || isTitle(start)))) {
      return;
    }
    if (candidate.type(end - 1) == null && isOfficeName(words.get(end - 1))) {
      return;
    }
    add(start, end, recognized(start, end), generation);
  }

  private void add(int start, int end, NameType recognized, String generation) {
    Mention mention =
        new Mention(section, candidate, start, end, words.written(start, end), recognized, title);
    if (!generation.isEmpty()) {
      mention.setGeneration(generation, candidate.end());
    }
    mentions.add(mention);
  }

  /** Whether a word names an office; several are a body: Harbour Commissioners. */
  private static boolean isOfficeName(String word) {
    return NameWords.CIVIL.has(word) && !word.endsWith("s");
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
      } else if (words.isCapital(i)) {
        none++;
      }
    }
    return best < 0 || votes[best] < none ? null : TYPES.get(best);
  }
}
