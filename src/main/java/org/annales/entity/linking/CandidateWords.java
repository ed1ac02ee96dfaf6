package org.annales.entity.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a candidate without possessives, and what each of them may be in a name. */
final class CandidateWords {
  private static final double SELDOM = 0.2;

  private final WordUse use;
  private final Candidate candidate;
  private final List<String> words = new ArrayList<>();

  CandidateWords(WordUse use, Candidate candidate) {
    this.use = use;
    this.candidate = candidate;
    for (int i = 0; i < candidate.size(); i++) {
      words.add(normal(i));
    }
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

  String get(int i) {
    return words.get(i);
  }

  /** Some of the words with their possessives, except the last. */
  List<String> written(int start, int end) {
    List<String> written = new ArrayList<>(words.subList(start, end));
    for (int i = start; i < end - 1; i++) {
      if (Possessive.isOf(candidate.word(i))) {
        written.set(i - start, candidate.word(i));
      }
    }
    return written;
  }

  /** Whether a word distinguishes a son from his father: Jr. */
  boolean isGeneration(int i) {
    boolean person =
        i == 0 || candidate.type(i - 1) == null || candidate.type(i - 1) == NameType.PERSON;
    return person
        && Generation.is(words.get(i))
        && (i == 0 || !isCapital(0) || NameWords.typeOf(words.subList(0, i)) == null);
  }

  /** Whether a word in capitals stands for a seat or a degree: MP, PhD. */
  boolean isLetters(int i) {
    return candidate.size() > 1
        && NameWords.LETTERS.has(words.get(i))
        && words.get(i).codePoints().filter(Character::isUpperCase).count() > 1;
  }

  /** Whether a word is rarely part of a person's name: Bolshevik, Soviet. */
  boolean standsAlone(int i) {
    String word = words.get(i);
    int capitals = use.capitals(word);
    return !isInitial(i) && capitals > 2 && use.times(word, NameType.PERSON) < SELDOM * capitals;
  }

  boolean isCapital(int i) {
    return WordShape.of(candidate.word(i), candidate.stop(i)) != WordShape.LOWER;
  }

  boolean isInitial(int i) {
    return WordShape.of(candidate.word(i), candidate.stop(i)) == WordShape.INITIAL;
  }

  /** Whether a head noun makes an organisation of the title before it: General Staff. */
  boolean isBodyBehindTitle(int i) {
    return candidate.type(i) != NameType.PERSON && NameWords.ORGANIZATION.has(get(i));
  }

  /** Whether a head noun in lower case ends a recognized name: Marsh county. */
  boolean isSmallHead(int i) {
    return i > 0
        && candidate.type(i) != null
        && candidate.type(i) == candidate.type(i - 1)
        && isCapital(i - 1)
        && NameWords.isHead(get(i), candidate.type(i));
  }

  /** Whether a head noun of organisations precedes two words of a person: Centre Jem Orme. */
  boolean isBodyBeforePerson(int i) {
    return NameWords.ORGANIZATION.has(get(i))
        && i + 2 < candidate.size()
        && candidate.type(i + 1) == NameType.PERSON
        && candidate.type(i + 2) == NameType.PERSON;
  }

  /** Whether the first word only opens a sentence (Thirdly) or addresses the name behind it. */
  boolean isOpening() {
    return (candidate.has(Clue.BEGINS) && NameWords.OPENING.has(get(0)))
        || (candidate.size() > 1 && NameWords.SALUTATION.has(get(0)));
  }
}
