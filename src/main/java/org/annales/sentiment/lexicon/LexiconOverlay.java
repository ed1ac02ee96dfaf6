package org.annales.sentiment.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Merges the entries of a lexicon with those of one that it extends.
 *
 * <p>An entry covers the same words, and with a wildcard all that begin so, of as many words: the
 * entry with the word itself before that with a beginning of it, as in a text. Of a covered entry
 * those senses stay that the covering one does not contradict; one that keeps none is left out.
 */
final class LexiconOverlay {
  private final PhraseIndex<LexiconEntry> index = new PhraseIndex<>();
  private final Map<Object, LexiconEntry> own = new LinkedHashMap<>();

  LexiconOverlay(List<LexiconEntry> entries) {
    for (LexiconEntry entry : entries) {
      own.put(key(entry), entry);
      if (!entry.words().isEmpty()) {
        index.put(entry.words(), entry);
      }
    }
  }

  private static Object key(LexiconEntry entry) {
    return entry.words().isEmpty() ? entry.text() : entry.words();
  }

  /** The own entries, then those of the other that are not the same words. */
  List<LexiconEntry> entries(List<LexiconEntry> others) {
    Map<Object, LexiconEntry> merged = new LinkedHashMap<>(own);
    List<LexiconEntry> left = new ArrayList<>();
    for (LexiconEntry other : others) {
      LexiconEntry cover = cover(other);
      if (cover == null) {
        left.add(other);
        continue;
      }
      List<Sense> kept = kept(cover, other);
      if (own.containsKey(key(other))) {
        merged.put(key(other), with(kept, cover, cover));
      } else if (!kept.isEmpty()) {
        left.add(with(kept, cover, other));
      }
    }
    List<LexiconEntry> all = new ArrayList<>(merged.values());
    all.addAll(left);
    return all;
  }

  private LexiconEntry cover(LexiconEntry other) {
    if (other.words().isEmpty()) {
      return own.get(other.text());
    }
    List<String> words = other.words();
    PhraseIndex.Found<LexiconEntry> found =
        index.longest(index.after(words.get(0)), words::get, 0, words.size());
    return found == null || found.words() < words.size() ? null : found.value();
  }

  private static List<Sense> kept(LexiconEntry cover, LexiconEntry other) {
    return other.senses().stream()
        .filter(sense -> cover.senses().stream().noneMatch(sense::contradicts))
        .toList();
  }

  private static LexiconEntry with(List<Sense> kept, LexiconEntry cover, LexiconEntry named) {
    List<Sense> senses = new ArrayList<>(cover.senses());
    senses.addAll(kept);
    return new LexiconEntry(named.text(), named.words(), senses);
  }
}
