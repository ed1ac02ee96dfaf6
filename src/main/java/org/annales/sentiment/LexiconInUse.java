package org.annales.sentiment;

import java.io.Serializable;
import java.util.IdentityHashMap;
import java.util.List;
import org.annales.sentiment.lexicon.BundledLexicon;
import org.annales.sentiment.lexicon.Lexicon;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.lexicon.PhraseIndex;
import org.annales.sentiment.rules.Compound;
import org.annales.sentiment.rules.RuleScorer;
import org.annales.sentiment.rules.SentimentRules;
import org.annales.sentiment.rules.VaderScorer;
import org.annales.settings.SentimentSettings.Rules;

/** A lexicon with its index and rules, which are built once in a process. */
final class LexiconInUse implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final Rules rules;
  private transient Prepared prepared;

  LexiconInUse(Lexicon lexicon, Rules rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  private record Prepared(
      PhraseIndex<LexiconEntry> index,
      double scale,
      SentimentRules rules,
      IdentityHashMap<LexiconEntry, Integer> numbers,
      VaderScorer vader) {}

  private synchronized Prepared prepared() {
    if (prepared == null) {
      IdentityHashMap<LexiconEntry, Integer> numbers = new IdentityHashMap<>();
      lexicon.entries().forEach(entry -> numbers.put(entry, numbers.size()));
      prepared =
          new Prepared(
              lexicon.index(),
              Compound.USUAL_WEIGHT / lexicon.usualWeight(),
              rules == Rules.ANNALES
                  ? SentimentRules.of(lexicon.head().language())
                  : SentimentRules.none(),
              numbers,
              rules == Rules.VADER ? new VaderScorer(lexicon) : null);
    }
    return prepared;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Whether it scores texts of a language. */
  boolean isFor(String language) {
    return lexicon.head().language().equals(language);
  }

  /** The factor that scales its mean absolute weight to that of VADER. */
  double scale() {
    return prepared().scale;
  }

  RuleScorer scorer(List<String> types) {
    return new RuleScorer(prepared().rules, prepared().index, types);
  }

  SentimentRules rules() {
    return prepared().rules;
  }

  /** The scorer by VADER's rules; null where the settings ask for others. */
  VaderScorer vader() {
    return prepared().vader;
  }

  /** The number of an entry in the lexicon. */
  int number(LexiconEntry entry) {
    return prepared().numbers.get(entry);
  }

  /** Whether an entry is the lexicon's own, and not inherited. */
  boolean isOwn(LexiconEntry entry) {
    return number(entry) < lexicon.ownEntries();
  }

  /** Whether an entry is from a file of the user's, who knows the sense of the word there. */
  boolean isOfUser(LexiconEntry entry) {
    return BundledLexicon.named(lexicon.name()).isEmpty() && isOwn(entry);
  }

  /** Whether it extends another, directly or not. */
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

  /** The entry that covers all of some words; null where there is none. */
  LexiconEntry find(List<String> words) {
    PhraseIndex<LexiconEntry> index = prepared().index;
    PhraseIndex.Found<LexiconEntry> found =
        index.longest(index.after(words.get(0)), words::get, 0, words.size());
    return found == null || found.words() < words.size() ? null : found.value();
  }
}
