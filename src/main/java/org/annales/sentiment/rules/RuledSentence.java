package org.annales.sentiment.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.annales.sentiment.lexicon.LexiconEntry;
import org.annales.sentiment.lexicon.PhraseIndex;

/** Applies the phrases of rules in a sentence to those of a lexicon. */
final class RuledSentence {
  /** Removes the weight of a positive or negative word that acts as a rule. */
  private static final Rule AS_RULE = new Rule("as_rule", RuleKind.NONE, 0, 1, 0);

  private final WrittenClauses clauses;
  private final List<Occurrence> occurrences = new ArrayList<>(0);
  private final List<Hit> hits = new ArrayList<>(0);

  /** Correlatives ("not only") without their contrast ("but") so far. */
  private int unanswered;

  RuledSentence(WrittenClauses clauses) {
    this.clauses = clauses;
  }

  /**
   * A phrase of a rule.
   *
   * @param listed the longest of the lexicon's phrases at its place that is no longer; null where
   *     there is none
   */
  private record Occurrence(Rule rule, int at, int end, PhraseIndex.Found<LexiconEntry> listed) {
    /** Whether it applies to a hit whose clause begins at a place. */
    boolean appliesTo(Hit hit, int clause) {
      return !rule.kind().isContrast()
          && at >= clause
          && end <= hit.at()
          && hit.at() - end < rule.reach();
    }

    boolean isListed() {
      return listed != null && listed.words() == end - at;
    }

    Hit asWord() {
      return new Hit(listed.value(), at, listed.words(), 1, List.of());
    }
  }

  /** Appends a phrase of a rule; see {@link Occurrence}. */
  void rule(Rule rule, int at, int words, PhraseIndex.Found<LexiconEntry> listed) {
    boolean answer = rule.kind().isContrast() && unanswered > 0;
    unanswered += rule.kind() == RuleKind.CORRELATIVE ? 1 : answer ? -1 : 0;
    if (!answer) {
      occurrences.add(new Occurrence(rule, at, at + words, listed));
    }
  }

  /** Appends a phrase of the lexicon. */
  void word(LexiconEntry entry, int at, int words) {
    hits.add(new Hit(entry, at, words, 1, List.of()));
  }

  /** Appends a phrase of the lexicon that a rule changes by itself. */
  void word(LexiconEntry entry, int at, int words, Rule rule) {
    hits.add(new Hit(entry, at, words, 1, List.of()).with(rule));
  }

  /** The hits with the rules that apply to them. */
  List<Hit> hits() {
    if (!occurrences.isEmpty()) {
      readAsWords();
      hits.replaceAll(this::ruled);
    }
    return hits;
  }

  /**
   * Adds the lexicon words among the phrases of rules. From right to left, since a rule may apply
   * to a word that is found so.
   */
  private void readAsWords() {
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence occurrence = occurrences.get(i);
      if (occurrence.listed != null) {
        boolean acts = occurrence.rule.kind().isContrast() || appliesToAny(occurrence);
        if (occurrence.rule.kind() == RuleKind.OWN_WORD) {
          continue;
        }
        if (occurrence.isListed()) {
          Hit word = occurrence.asWord();
          hits.add(acts && word.entry().polarity() != 0 ? word.with(AS_RULE) : word);
        } else if (!acts && occurrence.rule.kind().isNegator()) {
          hits.add(occurrence.asWord());
        }
        if (!acts) {
          occurrences.remove(i);
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::at));
  }

  private boolean appliesToAny(Occurrence occurrence) {
    return hits.stream()
        .filter(hit -> !endsBetween(occurrence, hit.at()) && !deniesLimit(occurrence))
        .anyMatch(
            hit ->
                hit.entry().senses().stream().anyMatch(sense -> sense.weight() != 0)
                    && occurrence.appliesTo(hit, clauseStart(hit.at())));
  }

  private Hit ruled(Hit hit) {
    List<Rule> rules = new ArrayList<>(hit.rules());
    double factor = hit.factor();
    int clause = clauseStart(hit.at());
    boolean negatedAgain = false;
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence occurrence = occurrences.get(i);
      Rule rule = occurrence.rule;
      if (occurrence.appliesTo(hit, clause)
          && !endsBetween(occurrence, hit.at())
          && !deniesLimit(occurrence)
          && !(negatedAgain && rule.kind().isNegator())) {
        rules.add(rule);
        factor *= rule.factor();
        negatedAgain |= rule.kind() == RuleKind.NEGATOR_AGAIN;
      }
    }
    Occurrence contrast = contrast(hit.at());
    if (contrast != null) {
      rules.add(contrast.rule);
      factor *= contrast.at < hit.at() ? contrast.rule.factor() : contrast.rule.before();
    }
    return new Hit(hit.entry(), hit.at(), hit.words(), factor, rules);
  }

  /** Whether the clause ends between what negates it and a word. */
  private boolean endsBetween(Occurrence occurrence, int at) {
    return occurrence.rule.kind() == RuleKind.OF_CLAUSE
        && occurrences.stream()
            .anyMatch(
                o ->
                    o.rule.kind() == RuleKind.END_OF_CLAUSE && o.at >= occurrence.end && o.at < at);
  }

  /** Whether what negates a noun says in its clause that the noun knows no limit. */
  private boolean deniesLimit(Occurrence negator) {
    return negator.rule.kind() == RuleKind.NEGATOR_OF_NOUN
        && occurrences.stream()
            .anyMatch(
                o ->
                    o.rule.kind() == RuleKind.NO_LIMIT
                        && o.at >= negator.end
                        && clauseStart(o.at) <= negator.at);
  }

  /** The last contrast between the same half stops; null where there is none. */
  private Occurrence contrast(int at) {
    for (int i = occurrences.size() - 1; i >= 0; i--) {
      Occurrence occurrence = occurrences.get(i);
      if (occurrence.rule.kind().isContrast()
          && occurrence.at != at
          && isOneStretch(Math.min(at, occurrence.at), Math.max(at, occurrence.at))) {
        return occurrence;
      }
    }
    return null;
  }

  private boolean isOneStretch(int from, int to) {
    for (int word = from + 1; word <= to; word++) {
      if (clauses.isHalfStop(word)) {
        return false;
      }
    }
    return true;
  }

  /** The first word of a word's clause, or the first phrase of a rule. */
  private int clauseStart(int at) {
    int start = at;
    int least = occurrences.isEmpty() ? at : occurrences.get(0).at;
    while (start > least && !clauses.isClauseStart(start) && !isContrast(start - 1)) {
      start--;
    }
    return start;
  }

  private boolean isContrast(int at) {
    return occurrences.stream()
        .anyMatch(o -> o.rule.kind().isContrast() && o.at <= at && at < o.end);
  }
}
