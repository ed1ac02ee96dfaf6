package org.annales.sentiment;

import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.List;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.lexicon.PhraseIndex;
import org.annales.sentiment.rules.Compound;
import org.annales.sentiment.rules.RuleScorer;
import org.annales.sentiment.rules.SentimentRules;
import org.annales.sentiment.rules.VaderScorer;
import org.annales.settings.SentimentSettings.Rules;

/** A lexicon with what looks its words up, which is made once in a process. */
final class LexiconInUse implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final Rules rules;
  private transient Made made;

  LexiconInUse(Lexicon lexicon, Rules rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /** What is made of a lexicon for looking up. */
  private record Made(
      PhraseIndex<LexiconEntry> index,
      double scale,
      SentimentRules rules,
      IdentityHashMap<LexiconEntry, Integer> numbers,
      VaderScorer vader) {}

  private synchronized Made made() {
    if (made == null) {
      IdentityHashMap<LexiconEntry, Integer> numbers = new IdentityHashMap<>();
      lexicon.entries().forEach(entry -> numbers.put(entry, numbers.size()));
      made =
          new Made(
              lexicon.index(),
              Compound.USUAL_WEIGHT / lexicon.usualWeight(),
              rules == Rules.ANNALES
                  ? SentimentRules.of(lexicon.head().language())
                  : SentimentRules.none(),
              numbers,
              rules == Rules.VADER ? new VaderScorer(lexicon) : null);
    }
    return made;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether texts of a language are scored by it. */
  boolean isFor(String language) {
    return lexicon.head().language().equals(language);
  }

  /** What brings its weights to the usual size. */
  double scale() {
    return made().scale;
  }

  RuleScorer scorer(List<String> types) {
    return new RuleScorer(made().rules, made().index, types);
  }

  SentimentRules rules() {
    return made().rules;
  }

  /** VADER's own rules; null where these are not asked for. */
  VaderScorer vader() {
    return made().vader;
  }

  /** The number of an entry in the lexicon. */
  int number(LexiconEntry entry) {
    return made().numbers.get(entry);
  }

  /** Whether an entry is the lexicon's own, and not of one that it extends. */
  boolean isOwn(LexiconEntry entry) {
    return number(entry) < lexicon.ownEntries();
  }

  /** Whether it extends another, or what that extends. */
  boolean isExtensionOf(LexiconInUse other) {
    for (Lexicon.Base base = lexicon.base(); base != null; base = base.base()) {
      if (base.sha256().equals(other.lexicon.sha256())) {
        return true;
      }
    }
    return false;
  }

  LexiconEntry entry(int number) {
    return lexicon.entries().get(number);
  }

  /** The entry that some words are as a whole; null where there is none. */
  LexiconEntry find(List<String> words) {
    PhraseIndex<LexiconEntry> index = made().index;
    PhraseIndex.Found<LexiconEntry> found =
        index.longest(index.after(words.get(0)), words::get, 0, words.size());
    return found == null || found.words() < words.size() ? null : found.value();
  }
}
