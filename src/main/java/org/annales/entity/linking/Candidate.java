package org.annales.entity.linking;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adjacent words of a sentence that may contain names: capitalised words and the particles between
 * them.
 */
final class Candidate implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int sentence;
  private final int from;
  private final String[] words;
  private final byte[] types;
  private final boolean[] stops;
  private final int clues;
  private final String before;
  private final Nickname nickname;

  /**
   * @param sentence index of the sentence in the section, from 0
   * @param from index of its first word in the sentence
   * @param types the recognized type of each word; null for none
   * @param stops whether a full stop follows each word
   * @param before the title before the first word; null where there is none
   * @param nickname inside of it; null where there is none
   */
  Candidate(
      int sentence,
      int from,
      List<String> words,
      List<NameType> types,
      List<Boolean> stops,
      Iterable<Clue> clues,
      String before,
      Nickname nickname) {
    this.before = before;
    this.nickname = nickname;
    this.sentence = sentence;
    this.from = from;
    this.words = words.stream().map(String::intern).toArray(String[]::new);
    this.types = new byte[words.size()];
    this.stops = new boolean[words.size()];
    for (int i = 0; i < this.words.length; i++) {
      this.types[i] = (byte) (types.get(i) == null ? -1 : CODES.indexOf(types.get(i)));
      this.stops[i] = stops.get(i);
    }
    int bits = 0;
    for (Clue clue : clues) {
      bits |= bit(clue);
    }
    this.clues = bits;
  }

  /**
   * A nickname in quotation marks or brackets, whose words are none of the candidate's.
   *
   * @param at index of the candidate's word behind it
   * @param size its number of words
   */
  record Nickname(int at, int size, String words) implements Serializable {}

  private static final List<NameType> CODES = List.of(NameType.values());
  private static final List<Clue> CLUES = List.of(Clue.values());

  private static int bit(Clue clue) {
    return 1 << CLUES.indexOf(clue);
  }

  int sentence() {
    return sentence;
  }

  int from() {
    return from;
  }

  int size() {
    return words.length;
  }

  /** The index in the sentence of one of its words. */
  int position(int word) {
    return from + word + (nickname != null && word >= nickname.at ? nickname.size : 0);
  }

  /** The index in the sentence after its last word. */
  int end() {
    return from + words.length + (nickname == null ? 0 : nickname.size);
  }

  /** Whether its nickname stands before a word, which then continues the name. */
  boolean isBehindNickname(int word) {
    return nickname != null && nickname.at == word;
  }

  /** The nickname inside of some of its words; null where there is none. */
  Nickname nickname(int start, int end) {
    boolean inside =
        nickname != null
            && start < nickname.at
            && (nickname.at < end || (end == words.length && nickname.at == end));
    return inside ? nickname : null;
  }

  String word(int i) {
    return words[i];
  }

  /** The recognized type of a word; null for none. */
  NameType type(int i) {
    return types[i] < 0 ? null : CODES.get(types[i]);
  }

  boolean stop(int i) {
    return stops[i];
  }

  boolean has(Clue clue) {
    return (clues & bit(clue)) != 0;
  }

  /** The title before the first word; null where there is none. */
  String before() {
    return before;
  }

  Stream<String> words() {
    return Arrays.stream(words);
  }
}
