package org.annales.sentiment.rules;

import java.util.List;
import java.util.function.IntFunction;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.lexicon.PhraseIndex;

/**
 * Finds the words of a lexicon in sentences, and applies rules to their weights.
 *
 * <p>From left to right the longest phrase is matched, of a rule or of the lexicon; of equally long
 * ones the rule's: "not only" is no negation, and "kind of" is not "kind". A rule then applies to
 * the hits that follow it within its reach and its clause; factors are multiplied. The last
 * contrast between two half stops applies to all hits before and after it there.
 *
 * <p>A phrase of a rule that is also in the lexicon is counted as a hit: with its weight where the
 * rule applies to nothing ("a pretty lamp"), without where it applies ("pretty dark"). A negator
 * that applies to nothing is read as the lexicon words that it contains ("lack of light").
 *
 * <p>Steps: the number of tokens. Not thread-safe.
 */
public final class RuleScorer {
  private final PhraseIndex<Rule> rules;
  private final PhraseIndex<LexiconEntry> lexicon;
  private final List<String> types;
  private final Beginning[] beginnings;

  /**
   * Prepares to score a text.
   *
   * @param types its words as counted, in lower case, each once
   */
  public RuleScorer(SentimentRules rules, PhraseIndex<LexiconEntry> lexicon, List<String> types) {
    this.rules = rules.phrases();
    this.lexicon = lexicon;
    this.types = types;
    this.beginnings = new Beginning[types.size()];
  }

  private record Beginning(
      List<PhraseIndex.Node<Rule>> rules, List<PhraseIndex.Node<LexiconEntry>> lexicon) {
    boolean isNone() {
      return rules.isEmpty() && lexicon.isEmpty();
    }
  }

  private Beginning beginning(int type) {
    if (beginnings[type] == null) {
      String word = types.get(type);
      beginnings[type] = new Beginning(rules.after(word), lexicon.after(word));
    }
    return beginnings[type];
  }

  /**
   * The hits of a sentence of the text in order.
   *
   * @param tokens the numbers of its words among the types of the text
   * @param clauses of the sentence
   */
  public List<Hit> hits(int[] tokens, WrittenClauses clauses) {
    IntFunction<String> word = at -> types.get(tokens[at]);
    RuledSentence sentence = new RuledSentence(clauses);
    for (int at = 0; at < tokens.length; ) {
      Beginning beginning = beginning(tokens[at]);
      if (beginning.isNone()) {
        at++;
        continue;
      }
      PhraseIndex.Found<Rule> rule = rule(beginning, word, at, tokens.length, clauses);
      PhraseIndex.Found<LexiconEntry> entry =
          lexicon.longest(beginning.lexicon, word, at, tokens.length);
      if (rule != null && (entry == null || rule.words() >= entry.words())) {
        sentence.rule(rule.value(), at, rule.words(), entry);
        if (rule.value().kind() == RuleKind.OWN_WORD) {
          addOwnWord(rule, tokens, at, word, sentence);
        }
        at += rule.words();
      } else if (entry != null) {
        sentence.word(entry.value(), at, entry.words());
        at += entry.words();
      } else {
        at++;
      }
    }
    return sentence.hits();
  }

  /** Adds the first phrase of the lexicon inside the phrase of a rule, with that rule. */
  private void addOwnWord(
      PhraseIndex.Found<Rule> rule,
      int[] tokens,
      int from,
      IntFunction<String> word,
      RuledSentence sentence) {
    int end = from + rule.words();
    for (int at = from; at < end; at++) {
      PhraseIndex.Found<LexiconEntry> entry =
          lexicon.longest(beginning(tokens[at]).lexicon, word, at, end);
      if (entry != null) {
        sentence.word(entry.value(), at, entry.words(), rule.value());
        return;
      }
    }
  }

  /** The longest phrase of a rule, no clause ending in it; null where there is none. */
  private PhraseIndex.Found<Rule> rule(
      Beginning beginning, IntFunction<String> word, int at, int size, WrittenClauses clauses) {
    PhraseIndex.Found<Rule> rule = rules.longest(beginning.rules, word, at, size);
    if (rule != null && rule.words() > 1) {
      int end = at + 1;
      while (end < at + rule.words() && !clauses.isClauseStart(end)) {
        end++;
      }
      rule = end < at + rule.words() ? rules.longest(beginning.rules, word, at, end) : rule;
    }
    boolean applies =
        rule == null
            || rule.value().kind() != RuleKind.ADVERSATIVE_AFTER_MARK
            || at == 0
            || clauses.isClauseStart(at);
    return applies ? rule : null;
  }
}
