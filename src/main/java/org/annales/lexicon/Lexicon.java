package org.annales.lexicon;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of words and phrases with categories and weights.
 *
 * @param sha256 of the bytes that it was read from
 * @param entries no two with the same words
 */
public record Lexicon(LexiconHead head, String sha256, List<LexiconEntry> entries)
    implements Serializable {
  public Lexicon {
    entries = List.copyOf(entries);
  }

  public String name() {
    return head.name();
  }

  /** Whether it tells praise from blame: texts are scored by such a lexicon alone. */
  public boolean isPolar() {
    return entries.stream().anyMatch(entry -> entry.polarity() != 0);
  }

  /** The mean of its weights of praise and blame, without their signs; 1 where it has none. */
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

  /** The same lexicon with the entries of another below its own: its own overrule them. */
  public Lexicon over(Lexicon base) {
    Map<Object, LexiconEntry> all = new LinkedHashMap<>();
    base.entries.forEach(entry -> all.put(key(entry), entry));
    entries.forEach(entry -> all.put(key(entry), entry));
    return new Lexicon(head, sha256, new ArrayList<>(all.values()));
  }

  private Object writeReplace() {
    return new PackedLexicon(this);
  }

  private static Object key(LexiconEntry entry) {
    return entry.words().isEmpty() ? entry.text() : entry.words();
  }
}
