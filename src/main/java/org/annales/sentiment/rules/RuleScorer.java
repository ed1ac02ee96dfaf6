package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.annales.lexicon.LexiconEntry;
import org.annales.lexicon.PhraseIndex;

/**
 * Finds the words of a lexicon in sentences, and what rules do to their weights.
 *
 * <p>From left to right the longest phrase is taken, of a rule or of the lexicon, of equally long
 * ones the rule's: "not only" is no negation, and "kind of" nothing kind. A rule then touches the
 * hits that follow it within its reach and its clause; factors are multiplied. The last contrast of
 * a sentence weighs all hits before it, and all behind it.
 *
 * <p>A negator, and any phrase of one word, that touches no hit is read as the lexicon has it: "no"
 * is a word of blame in some, and "pretty" one of praise.
 *
 * <p>Steps: the number of tokens. {@link #newText} comes first. Not for several threads at once.
 */
public final class RuleScorer {
  private final PhraseIndex<Rule> rules;
  private final PhraseIndex<LexiconEntry> lexicon;
  private String[] words = {};
  private Beginning[] beginnings = {};

  public RuleScorer(SentimentRules rules, PhraseIndex<LexiconEntry> lexicon) {
    this.rules = rules.phrases();
    this.lexicon = lexicon;
  }

  private record Beginning(
      List<PhraseIndex.Node<Rule>> rules, List<PhraseIndex.Node<LexiconEntry>> lexicon) {
    boolean isNone() {
      return rules.isEmpty() && lexicon.isEmpty();
    }
  }

  /** A phrase of a rule in the sentence. */
  private record Occurrence(Rule rule, int at, int end) {
    /** Whether the lexicon is asked for it where it touches nothing: "kind of" is nothing kind. */
    boolean isWordToo() {
      return rule.kind() == RuleKind.NEGATOR || end == at + 1;
    }

    /** Whether it lies within its reach before a hit whose clause begins at a place. */
    boolean touches(Hit hit, int clause) {
      return !rule.kind().isContrast()
          && at >= clause
          && end <= hit.at()
          && hit.at() - end < rule.reach();
    }
  }

  /**
   * Begins a text.
   *
   * @param types its words as counted, in lower case, each once
   */
  public void newText(String... types) {
    words = types.clone();
    beginnings = new Beginning[types.length];
  }

  /**
   * The hits of a sentence of the text in order.
   *
   * @param tokens the numbers of its words among the types of the text
   * @param clauses whether a clause ends before a word; asked where it matters alone
   */
  public List<Hit> hits(int[] tokens, IntPredicate clauses) {
    int size = tokens.length;
    IntFunction<String> word = at -> words[tokens[at]];
    List<Occurrence> occurrences = new ArrayList<>(0);
    List<Hit> hits = new ArrayList<>(0);
    for (int at = 0; at < size; ) {
      Beginning beginning = beginning(tokens[at]);
      if (beginning.isNone()) {
        at++;
        continue;
      }
      PhraseIndex.Found<Rule> rule = rules.longest(beginning.rules, word, at, size);
      PhraseIndex.Found<LexiconEntry> entry = lexicon.longest(beginning.lexicon, word, at, size);
      if (rule != null
          && (entry == null || rule.words() >= entry.words())
          && applies(rule.value(), at, clauses)) {
        occurrences.add(new Occurrence(rule.value(), at, at + rule.words()));
        at += rule.words();
      } else if (entry != null) {
        hits.add(new Hit(entry.value(), at, entry.words(), 1, List.of()));
        at += entry.words();
      } else {
        at++;
      }
    }
    if (!occurrences.isEmpty()) {
      readAsWords(occurrences, hits, tokens, clauses);
      hits.replaceAll(hit -> ruled(hit, occurrences, clauses));
    }
    return hits;
  }

  /** From right to left, since a word that a rule's phrase turns out to be may be ruled itself. */
  private void readAsWords(
      List<Occurrence> occurrences, List<Hit> hits, int[] tokens, IntPredicate clauses) {
    IntFunction<String> word = at -> words[tokens[at]];
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence occurrence = occurrences.get(i);
      if (occurrence.isWordToo()
          && hits.stream()
              .noneMatch(
                  hit -> occurrence.touches(hit, clauseStart(hit.at(), occurrences, clauses)))) {
        PhraseIndex.Found<LexiconEntry> entry =
            lexicon.longest(
                beginning(tokens[occurrence.at]).lexicon, word, occurrence.at, occurrence.end);
        if (entry != null) {
          occurrences.remove(i);
          hits.add(new Hit(entry.value(), occurrence.at, entry.words(), 1, List.of()));
          hits.sort(Comparator.comparingInt(Hit::at));
        }
      }
    }
  }

  private Beginning beginning(int type) {
    if (beginnings[type] == null) {
      beginnings[type] = new Beginning(rules.after(words[type]), lexicon.after(words[type]));
    }
    return beginnings[type];
  }

  private static boolean applies(Rule rule, int at, IntPredicate clauses) {
    return rule.kind() != RuleKind.ADVERSATIVE_AFTER_MARK || at == 0 || clauses.test(at);
  }

  private static Hit ruled(Hit hit, List<Occurrence> occurrences, IntPredicate clauses) {
    List<Rule> rules = new ArrayList<>(0);
    double factor = 1;
    Occurrence contrast = null;
    int clause = clauseStart(hit.at(), occurrences, clauses);
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence occurrence = occurrences.get(i);
      Rule rule = occurrence.rule;
      if (rule.kind().isContrast()) {
        contrast = contrast == null ? occurrence : contrast;
      } else if (occurrence.touches(hit, clause)) {
        rules.add(rule);
        factor *= rule.factor();
      }
    }
    if (contrast != null) {
      rules.add(contrast.rule);
      factor *= contrast.at < hit.at() ? contrast.rule.factor() : contrast.rule.before();
    }
    return new Hit(hit.entry(), hit.at(), hit.words(), factor, rules);
  }

  /**
   * The place of the first word of the clause that a word stands in, as far as any rule reaches.
   */
  private static int clauseStart(int at, List<Occurrence> occurrences, IntPredicate clauses) {
    int start = at;
    int least = occurrences.isEmpty() ? at : occurrences.get(0).at;
    while (start > least && !clauses.test(start) && !isContrast(start - 1, occurrences)) {
      start--;
    }
    return start;
  }

  private static boolean isContrast(int at, List<Occurrence> occurrences) {
    return occurrences.stream()
        .anyMatch(o -> o.rule.kind().isContrast() && o.at <= at && at < o.end);
  }
}
