package org.annales.sentiment.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * A list of words and phrases with categories and weights.
 *
 * @param sha256 of the bytes that it was read from
 * @param entries no two with the same words; its own first, then those of what it extends
 * @param ownEntries how many entries are its own
 * @param base the lexicon that it extends; null where it extends none
 */
public record Lexicon(
    LexiconHead head, String sha256, List<LexiconEntry> entries, int ownEntries, Base base)
    implements Serializable {
  public Lexicon {
    entries = List.copyOf(entries);
  }

  /** A lexicon that extends none. */
  Lexicon(LexiconHead head, String sha256, List<LexiconEntry> entries) {
    this(head, sha256, entries, entries.size(), null);
  }

  /**
   * What a lexicon extends.
   *
   * @param entries how many it has
   * @param base what it extends itself; null where it extends none
   */
  public record Base(LexiconHead head, String sha256, int entries, Base base)
      implements Serializable {}

  public String name() {
    return head.name();
  }

  /** Whether it has positive or negative words: only such a lexicon scores texts. */
  public boolean isPolar() {
    return entries.stream().anyMatch(entry -> entry.polarity() != 0);
  }

  /** The mean absolute weight of its positive and negative words; 1 where it has none. */
  public double usualWeight() {
    return entries.stream()
        .mapToDouble(entry -> Math.abs(entry.polarity()))
        .filter(weight -> weight > 0)
        .average()
        .orElse(1);
  }

  /** Its entries by their words, for the search of the longest. */
  public PhraseIndex<LexiconEntry> index() {
    PhraseIndex<LexiconEntry> index = new PhraseIndex<>();
    entries.stream()
        .filter(entry -> !entry.words().isEmpty())
        .forEach(entry -> index.put(entry.words(), entry));
    return index;
  }

  /**
   * Merges the lexicon with one that it extends: entries that cover one of the other replace the
   * senses that they contradict.
   */
  public Lexicon over(Lexicon other) {
    return new Lexicon(
        head,
        sha256,
        new LexiconOverlay(entries).entries(other.entries),
        entries.size(),
        new Base(other.head, other.sha256, other.entries.size(), other.base));
  }
}
